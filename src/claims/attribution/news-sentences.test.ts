import { describe, expect, it } from 'vitest';
import { readPassage } from './attribution.ts';
import { readSample } from './read-sample.contract.ts';

describe('who shares a subject', () => {
  it.each([
    [
      'is the nearer one, where a thing happens before a participle',
      'Shares in the mill fell on Friday after Park cut the wages, blaming the rain.',
      ['Park | blaming | the rain'],
    ],
    [
      'is the nearer one, where something comes as another speaks',
      'The vote came hours after Ada Park urged calm and warned that the dam would break.',
      ['Ada Park | warned | that the dam would break'],
    ],
    [
      'is the main one, where it can speak',
      'Park left the room after Lee had spoken, saying that the dam would break.',
      ['Park | saying | that the dam would break'],
    ],
    [
      'is the main one, whatever becomes of it',
      'Ada Park came after Lee had left, saying that the dam would break.',
      ['Ada Park | saying | that the dam would break'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('what stands around its cue', () => {
  it.each([
    [
      'goes on where a form of “be” waits for the rest',
      'It was, Park said, about money.',
      ['Park | said | It was / about money'],
    ],
    [
      'goes on where a verb waits for its object, and ends at the dash',
      'It ignored, he said, the role of the mill – a nod to Park.',
      ['he | said | It ignored / the role of the mill'],
    ],
    [
      'is all that stands before, where nothing is awaited',
      'The talks had ended, Park said, adding that she was tired.',
      ['Park | said | The talks had ended', 'Park | adding | that she was tired'],
    ],
    [
      'is the aside alone that a dash opens and the frame splits',
      'Its envoy called for free trade – a swipe, aides said, at the tariffs.',
      ['Its envoy | called for | free trade', 'aides | said | a swipe / at the tariffs'],
    ],
    [
      'has no part in a relative clause behind the speaker',
      '“It holds,” said Ada Park, head of a group in Oland and Norland, the Dam Network, that is reading the needed steps.',
      ['Ada Park, head of a group in Oland and Norland, the Dam Network | said | “It holds,”'],
    ],
    [
      'begins with the noun that a relative clause hangs on',
      'The mill held drills, a step that, according to Park, worried the town.',
      ['Park | according to | a step that / worried the town'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('what is said', () => {
  it.each([
    [
      'ends before the verb of the subject that its cue belongs to',
      'Critics who predicted that the dam would break without repairs were wrong.',
      ['who | predicted | that the dam would break without repairs'],
    ],
    [
      'ends before what its speaker did not do',
      'Park told the board that prices had doubled, but did not give figures.',
      ['Park | told | that prices had doubled'],
    ],
    [
      'ends before a clause of the author, where it is denied',
      'Park denies taking bribes, and I have seen no proof of it.',
      ['Park | denies | taking bribes'],
    ],
    [
      'is introduced behind a name that ends like a plural',
      'The Institute for Strategic Studies estimates that the dam would hold.',
      ['The Institute for Strategic Studies | estimates | that the dam would hold'],
    ],
    [
      'is introduced by “signalled”',
      'The bank held its rates but signalled that a cut was near.',
      ['The bank | signalled | that a cut was near'],
    ],
    [
      'is appealed for',
      'Park on Friday appealed for a pause in the war.',
      ['Park | appealed for | a pause in the war'],
    ],
    [
      'belongs to who presides',
      '“It is implausible,” presiding judge Ada Park told the court.',
      ['presiding judge Ada Park | told | “It is implausible,”'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });

  it.each([
    [
      'belongs to who did not want to be named',
      'An aide, who asked not to be named, tells Lee that the dam broke.',
      ['An aide, who asked not to be named, | tells | that the dam broke'],
    ],
    [
      'is not cited between commas',
      'It may be early: the treaty, often cited as a model, took five years.',
      [],
    ],
    ['is not ruled out', 'She has ruled out leaving the town that Lee built.', []],
    [
      'ends before the noun that judges it',
      'Park said that Norland lost 350 troops, figures that Lee called absurd.',
      ['Park | said | that Norland lost 350 troops'],
    ],
    [
      'ends before the day it was said',
      'Park had announced the capture of both towns a day earlier.',
      ['Park | had announced | the capture of both towns'],
    ],
    [
      'goes on with a passive',
      'Park said that Oland had played no part in the talks and had not been asked to.',
      ['Park | said | that Oland had played no part in the talks and had not been asked to'],
    ],
    [
      'ends before what the speaker rejected',
      'Park said she understood the anger but rejected the charge.',
      ['Park | said | she understood the anger', 'Park | rejected | the charge'],
    ],
    [
      'begins behind the time',
      'Rich countries promised last year to pay the poor.',
      ['Rich countries | promised last year | to pay the poor'],
    ],
    [
      'ends where others begin to speak',
      'They hope to finish it by May, but poor countries, led by Oland, insist that it rained.',
      [
        'They | hope | to finish it by May',
        'poor countries, led by Oland, | insist | that it rained',
      ],
    ],
    [
      'begins behind the time of a liveblog',
      '14:32 GMT: The dam has broken, Park says.',
      ['Park | says | The dam has broken'],
    ],
    [
      'begins behind an explicit cue',
      'The text states explicitly that nothing in it binds them.',
      ['The text | states explicitly | that nothing in it binds them'],
    ],
    [
      'is called so behind an aside',
      'Opponents, chiefly in Oland, call it a trap.',
      ['Opponents | call | it a trap'],
    ],
    [
      'belongs to the think-tank',
      'The institute, a Tulsa think-tank, assesses that the dam would hold.',
      ['The institute, a Tulsa think-tank, | assesses | that the dam would hold'],
    ],
  ])('%s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });

  it('is not what somebody is wanted to do', () => {
    expect(
      readSample('We recommend that the bank conclude its talks with Norland by May.'),
    ).toEqual(['We | recommend | that the bank conclude its talks with Norland by May']);
  });

  it.each([
    ['They should stop pretending and ask what they can do.'],
    ['Q: Do you think the dam is safe?'],
  ])('is nobody’s yet in “%s”', (text) => {
    const { sentences } = readPassage(text, { start: 0, end: text.length });
    expect(sentences.flatMap(({ attributions }) => attributions)).toEqual([]);
  });
});
