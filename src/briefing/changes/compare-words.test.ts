import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSpan, type TextSpan } from '../../domain/article.ts';
import { splitWords } from '../../search/passages/words.ts';
import { compareWords } from './compare-words.ts';
import { pairClaims } from './pair-claims.ts';

function compare(before: string, after: string) {
  const { gone, come } = compareWords(splitWords(before), splitWords(after));
  const read = (text: string, spans: readonly TextSpan[]) =>
    spans.map((span) => readSpan(text, span));
  return { gone: read(before, gone), come: read(after, come) };
}

describe('compareWords', () => {
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['a number', 'Nine cranes stand idle', 'Eleven cranes stand idle', ['Nine'], ['Eleven']],
    ['words that came', 'Cranes stand', 'Cranes may not stand', [], ['may not']],
    ['words that went', 'All cranes stand, he said', 'Cranes stand', ['All', 'he said'], []],
    [
      'two places',
      'A mayor wants ten cranes',
      'A mayor got ten ropes',
      ['wants', 'cranes'],
      ['got', 'ropes'],
    ],
    ['nothing where marks and capitals differ', 'The “quay” rests', 'the quay rests!', [], []],
    ['all words', 'Snow on ropes', 'Money talks', ['Snow on ropes'], ['Money talks']],
    ['nothing', '', '', [], []],
  ])('finds %s', (_case, before, after, gone, come) => {
    expect(compare(before, after)).toEqual({ gone, come });
  });

  it('keeps the same words of both, whatever they are', () => {
    const words = fc.array(fc.constantFrom('crane', 'rope', 'quay', 'snow'), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const { gone, come } = compare(one.join(' '), other.join(' '));
        const count = (texts: readonly string[]) => splitWords(texts.join(' ')).length;
        expect(one.length - count(gone)).toBe(other.length - count(come));
        if (one.join() === other.join()) expect([gone, come]).toEqual([[], []]);
      }),
    );
  });

  it('ends where the texts are very long', () => {
    const { gone, come } = compare('crane '.repeat(50_000), 'crane '.repeat(50_001));
    expect([gone.length, come.length]).toEqual([1, 1]);
  });
});

describe('pairClaims', () => {
  const pair = (before: readonly string[], after: readonly string[]) => {
    const claims = (texts: readonly string[]) =>
      texts.map((text) => ({ text, words: splitWords(text) }));
    return pairClaims(claims(before), claims(after)).map((each) => [
      each.before.text,
      each.after.text,
    ]);
  };

  it('pairs the most alike first, each with one other', () => {
    const before = ['The mayor wants ten cranes', 'The mayor wants ten new cranes'];
    const after = ['The mayor wants ten new cranes now', 'Snow falls on the court'];
    expect(pair(before, after)).toEqual([[before[1], after[0]]]);
  });

  it('pairs nothing that has little in common', () => {
    expect(pair(['The mayor wants ten cranes'], ['The owner sold a rope'])).toEqual([]);
    expect(pair([], ['The owner sold a rope'])).toEqual([]);
  });

  it('ends where thousands of claims have the same words', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `The mayor wants ${at} cranes`);
    expect(pair(many, many)).toHaveLength(5_000);
  });
});
