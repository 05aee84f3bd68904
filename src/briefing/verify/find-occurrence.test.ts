import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { splitWords } from '../../search/passages/words.ts';
import { findOccurrence } from './find-occurrence.ts';
import { readSentence } from './read-sentence.ts';

const TEXT =
  'Ada Park reported on the locks. “We didn’t raise our tariffs by 5% – not once,” Tam Reyes said. The café at the River re-opened. ' +
  'Every ship pays its dues, and every ship waits for its turn at the upper locks.';

function compose(text: string): Article {
  const passages = [{ start: 0, end: text.length, role: 'body' as const }];
  return { id: 'a', kind: 'article', headline: 'A', authors: [], text, passages };
}

function find(sentence: string, text = TEXT) {
  return findOccurrence(readSentence(sentence), {
    article: compose(text),
    words: splitWords(text),
  });
}

describe('findOccurrence', () => {
  it.each([
    [
      'in other quotation marks and case',
      "'we DIDN'T raise our tariffs'",
      'We didn’t raise our tariffs',
    ],
    ['with other dashes and blanks', 'by 5%  -  not\u00A0once', 'by 5% – not once'],
    ['without its accents', 'the cafe at the river', 'The café at the River'],
    [
      'with an ellipsis',
      'Every ship pays … the upper locks',
      'Every ship pays its dues, and every ship waits for its turn at the upper locks',
    ],
    [
      'with a torn ellipsis',
      'Every ship pays [...] waits',
      'Every ship pays its dues, and every ship waits',
    ],
    ['with an editor’s word', 'We didn’t raise [the] tariffs', 'We didn’t raise our tariffs'],
    [
      'with a gap that could begin sooner',
      'every ship … the upper locks',
      'every ship waits for its turn at the upper locks',
    ],
    ['over the end of a sentence', 'the upper locks', 'the upper locks'],
  ])('finds a sentence word for word %s', (_case, sentence, words) => {
    const { span, likeness, differences } = find(sentence) ?? {};
    expect(TEXT.slice(span?.start, span?.end)).toBe(words);
    expect([likeness, differences]).toEqual([1, []]);
  });

  it.each([
    [
      'a negation left out',
      'We did raise our tariffs by 5% – not once',
      [['changed', 'did', 'didn’t', true]],
    ],
    ['a number', 'We didn’t raise our tariffs by 6% – not once', [['changed', '6', '5', true]]],
    ['a sign', 'We didn’t raise our tariffs by 5$ – not once', [['changed', '$', '%', true]]],
    [
      'a word at the end',
      'for its turn at the upper docks',
      [['changed', 'docks', 'locks', false]],
    ],
    [
      'a word at the end that a later sentence has as well',
      'Every ship pays its waits',
      [['changed', 'waits', 'dues', false]],
    ],
    ['a word at the beginning', 'All ship pays its dues', [['changed', 'All', 'Every', false]]],
    ['a word too many', 'Every big ship pays its dues', [['inserted', 'big', undefined, false]]],
    [
      'a word too few',
      'Every ship pays dues, and every ship waits',
      [['left out', '', 'its', false]],
    ],
  ])('shows %s', (_case, sentence, expected) => {
    const { differences = [] } = find(sentence) ?? {};
    const shown = differences.map(({ kind, at, stored, isGrave }) => [
      kind,
      sentence.slice(at.start, at.end),
      stored && TEXT.slice(stored.start, stored.end),
      isGrave,
    ]);
    expect(shown).toEqual(expected);
  });

  it.each([
    ['a minus', 'growth of 2.1 percent', 'growth of −2.1 percent', '−'],
    [
      'a minus before the sentence',
      '2.1 percent this year',
      'growth of -2.1 percent this year',
      '-',
    ],
    ['a minus behind “…”', 'growth … 2.1 percent this', 'growth of -2.1 percent this', 'of -'],
    ['a minus before a currency', 'a loss of $3bn', 'a loss of –$3bn', '–'],
    ['a point', 'growth of 1.5 percent', 'growth of 1-5 percent', '1-5'],
    ['a power', 'there were 102 cases', 'there were 10² cases', '10²'],
  ])('takes no number for another one: %s', (_case, sentence, text, shown) => {
    const { likeness, differences = [] } = find(sentence, text) ?? {};
    expect(likeness).toBeLessThan(1);
    expect(differences.map(({ stored }) => stored && text.slice(stored.start, stored.end))).toEqual(
      [shown],
    );
    expect(differences.every(({ isGrave }) => isGrave)).toBe(true);
  });

  it('shows an altered sentence whole', () => {
    const { span } = find('We did raise our tariffs') ?? {};
    expect(TEXT.slice(span?.start, span?.end)).toBe(
      '“We didn’t raise our tariffs by 5% – not once,” Tam Reyes said.',
    );
  });

  it.each([
    'Whales sing below the ice',
    'the of and a the at',
    'every harbour needs a crane',
  ])('finds nothing like “%s”', (sentence) => {
    expect(find(sentence)).toBeUndefined();
  });

  it('finds any stretch of any text in it', () => {
    const text = fc.array(
      fc.constantFrom('a', 'b', 'ship', 'Ñ', '5', '%', '…', '“', ' ', '\n', '北'),
    );
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (parts, from, length) => {
        const whole = parts.join(' ');
        const words = splitWords(whole);
        const start = from % (words.length + 1);
        const asked = words.slice(start, start + 1 + (length % 8));
        if (asked.length === 0) return;
        const sentence = asked.map(({ start: at, end }) => whole.slice(at, end)).join(' ');
        expect(find(sentence, whole)?.likeness).toBe(1);
      }),
    );
  });

  it('gives spans inside the text for whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(60), (noise, at) => {
        const sentence = TEXT.slice(at, at + 80) + noise;
        const match = find(sentence);
        const spans = [match?.span, ...(match?.differences ?? []).map(({ stored }) => stored)];
        for (const span of spans) {
          if (span === undefined) continue;
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(TEXT.length);
        }
        for (const { at: place } of match?.differences ?? []) {
          expect(place.start).toBeLessThanOrEqual(place.end);
          expect(place.end).toBeLessThanOrEqual(sentence.length);
        }
      }),
    );
  });
});
