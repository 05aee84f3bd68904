import { describe, expect, it } from 'vitest';
import { createClaimsEngine } from '../../extract-claims.ts';
import { createGazetteer } from '../../gazetteer/gazetteer.ts';

const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

function extract(text: string) {
  return engine.extract({
    id: 'a1',
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
  });
}

/** Each claim as “voice, speaker: words”. */
function readClaims(text: string): readonly string[] {
  return extract(text).claims.map(({ voice, speaker, content }) => {
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
    return `${voice}, ${speaker?.name ?? 'nobody'}: ${words}`;
  });
}

describe('what nobody says, the claims engine', () => {
  it.each([
    ['of a speaker who is nobody', 'Nobody thinks that the dam will hold.'],
    ['of “almost nobody”', 'Almost nobody believes that the dam will hold.'],
    ['of “no one”', 'No one in Tulsa believes that the dam will hold.'],
    ['of “not all”', 'Not all engineers believe the dam will hold.'],
    ['of “few”', 'Very few engineers think the dam will hold.'],
    ['of “few” before a participle', 'Few shipping lines think that the dam will hold.'],
    ['of “few” before another', 'Few governing parties believe that the dam will hold.'],
    ['of “hardly anyone”', 'Hardly anyone in Tulsa said that the dam would hold.'],
    ['of “neither”', 'Neither Park nor Lee announced that the dam would open.'],
    ['of one of none', 'None of the engineers said that the dam would hold.'],
    ['of “no” and a noun', 'No Norlandish envoy has said that the road will open.'],
    ['of a cue that is denied', 'Park did not say that the dam would hold.'],
    ['of a question that is not answered', 'Park did not say whether the dam would hold.'],
    ['of a thought that is gone', 'Park no longer believes that the dam will hold.'],
    ['of a verb that refuses', 'Park declined to comment on the dam and its engineers.'],
    ['of a denial that is denied', 'Park did not deny that the dam would break.'],
    ['behind “nor did”', 'Nor did Park say that the dam would hold.'],
    ['against its speaker', 'Contrary to what Park says, the dam will not hold.'],
    ['whatever its speaker says', 'Whatever Park says, the dam will hold.'],
    ['of a claim that is false', 'The claim by Park that Lee sold the dam is false.'],
    [
      'of an allegation that is refuted',
      'Lee’s allegation that Park sold the dam has been debunked.',
    ],
    ['of a suggestion that there is none of', 'There is no claim that Lee sold the dam.'],
    [
      'of “it is not true”, whoever is meant',
      'It is not true, as Park claims, that the dam holds.',
    ],
    ['of a denial, whoever is meant', 'The dam does not leak, as Park claims.'],
  ])('leaves to the author %s', (_case, text) => {
    expect(readClaims(text)).toEqual([`asserted, nobody: ${text}`]);
  });

  it.each([
    ['a few', 'A few engineers think the dam will hold.', 'A few engineers'],
    ['a few of a trade', 'A few leading banks think the dam will hold.', 'A few leading banks'],
    ['a house with a number', 'No 10 said the dam would hold.', 'No 10'],
    ['who not only says so', 'Park not only said that the dam would hold but wrote it.', 'Park'],
    ['who denies twice', 'Park did not fail to mention that the dam would hold.', 'Park'],
    ['who stops to say so', 'Park stopped to say that the dam would hold.', 'Park'],
    ['none other', 'None other than Park said that the dam would hold.', 'Park'],
    ['not only one', 'Not only Park believes that the dam will hold.', 'Park'],
    ['behind an opening “as”', 'As Park said, the dam will not hold.', 'Park'],
  ])('still gives the words to %s', (_case, text, speaker) => {
    expect(extract(text).claims.map((claim) => claim.speaker?.name)).toEqual([speaker]);
  });

  it('ends a claim before the verb that its noun is the subject of', () => {
    expect(readClaims('The claim by Park that Lee sold the dam surprised Tulsa.')).toEqual([
      'reported, Park: that Lee sold the dam',
    ]);
  });

  it('takes nothing from a question about who says so', () => {
    expect(readClaims('Has Park said that the dam will hold?')).toEqual([]);
  });

  it.each([
    'Nobody thinks that the dam will hold.',
    'Lee said that nobody thinks that the dam will hold.',
    'Park did not say whether the dam would hold.',
    'Park doubts that the dam will hold.',
    'Park asked whether the dam would break.',
  ])('predicts nothing in “%s”', (text) => {
    expect(extract(text).claims.map(({ prediction }) => prediction)).toEqual([undefined]);
  });

  it('keeps what is not said among the attributions of a text', () => {
    const { attributions } = extract('Park did not say that the dam would hold.');
    expect(attributions.map(({ negated }) => negated)).toEqual([true]);
  });

  it('counts “neither … nor” as one denial', () => {
    const { claims } = extract('Neither Park nor Lee announced that the dam would open.');
    expect(claims.map(({ negated }) => negated)).toEqual([true]);
  });
});
