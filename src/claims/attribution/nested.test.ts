import { describe, expect, it } from 'vitest';
import { readSpan, type TextSpan } from '../../domain/article.ts';
import { readPassage } from './attribution.ts';

function readNested(text: string): readonly string[] {
  const words = (spans: readonly TextSpan[]): string =>
    spans.map((span) => readSpan(text, span)).join(' / ');
  return readPassage(text, { start: 0, end: text.length }).sentences.flatMap(({ nested = [] }) =>
    nested.map(({ speaker, cue, content }) => [speaker, cue, content].map(words).join(' | ')),
  );
}

describe('findNested', () => {
  it.each([
    [
      'a statement inside a statement',
      'Park said that Lee had claimed that talks had ended.',
      ['Lee | had claimed | that talks had ended'],
    ],
    [
      'a denial inside what is so according to somebody',
      'According to Park, Lee denied that talks had ended.',
      ['Lee | denied | that talks had ended'],
    ],
    ['no thought', 'Park said that Lee believed that talks had ended.', []],
    ['no pronoun', 'Park said that she had claimed that talks had ended.', []],
    ['nothing beside the content', 'Park said talks had ended, and Lee said all had left.', []],
  ])('finds %s', (_case, text, nested) => {
    expect(readNested(text)).toEqual(nested);
  });
});
