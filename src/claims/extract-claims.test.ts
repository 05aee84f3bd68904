import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../domain/actor.ts';
import type { Passage, PassageRole } from '../domain/article.ts';
import { createClaimsEngine } from './extract-claims.ts';
import { createGazetteer } from './gazetteer/gazetteer.ts';

const NORLAND: Actor = {
  id: 'norland',
  name: 'Norland',
  kind: 'country',
  aliases: [],
  standsFor: [],
  offices: [],
};
const PREMIER: Actor = {
  ...NORLAND,
  id: 'ada-park',
  name: 'Ada Park',
  kind: 'person',
  standsFor: ['norland'],
};
const engine = createClaimsEngine({ gazetteer: createGazetteer([NORLAND, PREMIER]) });

function extract(text: string, role: PassageRole = 'body') {
  const passages: readonly Passage[] = Array.from(text.matchAll(/[^\n]*\S[^\n]*/gu), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    role,
  }));
  return engine.extract({ id: 'a1', text, passages });
}

describe('the claims engine', () => {
  it.each([
    ['quoted', '“Talks have ended for good,” Lee said.'],
    ['reported', 'Lee said talks had ended for good.'],
    ['denied', 'Lee denied that talks had ended.'],
    ['asserted', 'Talks ended for good on Tuesday.'],
    ['reported', 'The talks are reportedly over.'],
  ])('gives the voice %s to “%s”', (voice, text) => {
    expect(extract(text).claims.map((claim) => claim.voice)).toEqual([voice]);
  });

  it.each([
    ['a question', 'Who won the talks?'],
    ['a heading', 'The long road to peace'],
    ['a fragment', 'A long road.'],
  ])('claims nothing in %s', (_case, text) => {
    expect(extract(text).claims).toEqual([]);
  });

  it('reads only the body', () => {
    expect(extract('Lee said talks had ended.', 'comment').claims).toEqual([]);
  });

  it('widens a phrase to its sentence where it is shown', () => {
    const text = 'Lee criticized the new plan. Park left.';
    const [claim] = extract(text).claims;
    expect(text.slice(claim?.quotation.start, claim?.quotation.end)).toBe(
      'Lee criticized the new plan.',
    );
  });

  it.each([
    ['Lee said that the talks had ended.', 'the talks had ended'],
    ['Lee said that Norland would wait.', 'Norland would wait'],
    ['“That is over,” Lee said.', '“That is over,”'],
    ['Park said in a statement that Norland used its share.', 'Norland used its share'],
    ['Park would say only that “the dam will hold”.', '“the dam will hold”'],
    ['Park said that dams would leak.', 'dams would leak'],
    ['Park said that was false.', 'that was false'],
  ])('shows “%s” without the reporter’s “that”', (text, quotation) => {
    const [claim] = extract(text).claims;
    expect(text.slice(claim?.quotation.start, claim?.quotation.end)).toBe(quotation);
  });

  it('finds the actors of a claim and of its passage, and whom they stand for', () => {
    const [, claim] = extract('Ada Park left. Lee said talks in Norland had ended.').claims;
    expect(claim?.actorIds).toEqual(['norland']);
    expect([...(claim?.passageActorIds ?? [])].sort()).toEqual(['ada-park', 'norland']);
  });

  it.each([
    ['a surname', 'Ada Park came. “It is over,” Park said.', 'Ada Park'],
    ['a pronoun', 'Ada Park came. “It is over,” she said.', 'Ada Park'],
    [
      'a title',
      'Foreign Minister Ada Park came. “It is over,” said the foreign minister.',
      'Ada Park',
    ],
    ['a title alone', '“It is over,” said the foreign minister.', 'the foreign minister'],
    ['an apposition', 'Ada Park, an aide to Bo Lee, said it was over.', 'Ada Park'],
    ['somebody’s aide', 'An aide to Ada Park said it was over.', 'An aide to Ada Park'],
    ['two people', 'Park and Lee said it was over.', 'Park and Lee'],
    ['one of two of a name', 'Ada Park met Bo Park. “It is over,” Park said.', 'Park'],
    ['an institution', 'Norland said it was over.', 'Norland'],
  ])('names the speaker behind %s', (_case, text, name) => {
    const { claims } = extract(text);
    expect(claims.findLast(({ speaker }) => speaker)?.speaker?.name).toBe(name);
  });

  it('gives a claim to each, where one says what another has said', () => {
    const { attributions, claims } = extract(
      'Lee said that Norland had denied that talks had ended.',
    );
    expect(attributions).toHaveLength(1);
    expect(claims.map(({ speaker, voice }) => [speaker?.name, voice])).toEqual([
      ['Lee', 'reported'],
      ['Norland', 'denied'],
    ]);
  });

  it('gives a quotation that runs on into the next paragraph to its speaker', () => {
    const { claims } = extract('Lee said:\n“Talks have ended for good.”');
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ voice: 'quoted', speaker: { name: 'Lee' }, passage: 1 });
  });
});

describe('whatever it reads, the claims engine', () => {
  const words = fc.constantFrom(
    'Park',
    'said',
    'that',
    '“',
    '”',
    '"',
    "''",
    ',',
    '.',
    '?',
    ':',
    '—',
    '(',
    ')',
    'who',
    'and',
    'but',
    'told',
    'according to',
    'the plan',
    'will',
    'not',
    'reportedly',
    'As',
    'by',
    'denied',
    '\n',
    '\u00a0',
    '😀',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 80 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('gives spans inside the text, content that is not empty, and no overlap with its own cue', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { content, cue, quotation, speaker } of extract(text).claims) {
          expect(content.length).toBeGreaterThan(0);
          for (const { start, end } of [...content, ...cue, quotation, ...(speaker?.spans ?? [])]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (speaker) {
            const overlaps = content.some((a) =>
              cue.some((b) => a.start < b.end && b.start < a.end),
            );
            expect(overlaps).toBe(false);
          }
        }
      }),
    );
  });

  it('gives each claim an id of its own, and the same claims for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { claims } = extract(text);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        expect(extract(text).claims).toEqual(claims);
      }),
    );
  });

  it.each([
    'constructor',
    'toString',
    'valueOf',
    '__proto__',
    'hasOwnProperty',
  ])('reads “%s” as a word like any other', (word) => {
    const { claims } = extract(`Lee said that the ${word} to be built is a ${word} of ${word}s.`);
    expect(claims.map(({ speaker }) => speaker?.name)).toEqual(['Lee']);
  });

  it.each([
    ['a passage without a full stop', 'Park said that talks ended and '],
    ['quotation marks that never close', '“Park said '],
    ['single marks that never close', "'Park said "],
    ['letters read wrongly', 'Pa rk sa1d tha7 ta|ks h@d en ded . '],
    ['mixed scripts', 'Park сказал, что 谈判 ended. '],
    ['lone surrogates', 'Park said \ud800 that \udc00 talks ended. '],
  ])(
    'takes time that grows with the text and no faster on %s',
    (_case, piece) => {
      const measure = (times: number): number => {
        const startedAt = performance.now();
        extract(piece.repeat(times));
        return performance.now() - startedAt;
      };
      measure(250);
      const ratios = [1, 2, 3].map(() => measure(1_200) / measure(300));
      // Four times the text: linear is 4, quadratic 16; the best of three, because machines are noisy.
      expect(Math.min(...ratios)).toBeLessThan(8);
    },
    60_000,
  );

  it.each([
    ['a sentence of a million characters', 'Park said that talks ended and '.repeat(32_000)],
    ['ten thousand quotation marks that never close', '“Park said '.repeat(10_000)],
    ['a million characters without white space', 'x'.repeat(1_000_000)],
    ['capitals throughout', 'PARK SAID THAT TALKS HAD ENDED. '.repeat(5_000)],
    ['text from right to left', 'אמר פארק כי השיחות הסתיימו. '.repeat(5_000)],
  ])(
    'does not hang on %s',
    (_case, text) => {
      const { claims } = extract(text);
      const spans = claims.flatMap(({ content, cue, quotation }) => [
        ...content,
        ...cue,
        quotation,
      ]);
      expect(spans.filter(({ start, end }) => start >= end || end > text.length)).toEqual([]);
    },
    180_000,
  );
});
