import type { TextSpan } from '../../domain/article.ts';
import type { Quotation } from '../sentences/quotations.ts';

/** A word or a mark of a Russian text, at its place in the article. */
export interface Word extends TextSpan {
  readonly text: string;
  /** In lower case, with е for ё: writers leave the dots out at will. */
  readonly lower: string;
  readonly isMark: boolean;
  readonly isCapital: boolean;
  /** Which quotation of the passage it stands in, marks included; -1 outside. */
  readonly quotation: number;
}

/** Words with their hyphens, numbers, and marks one by one; a hyphen between blanks is typed for a dash. */
const PIECE = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\.{3}|[^\s\p{L}\p{M}\p{N}]/gu;
const DASH = /^[–—―-]$/u;

/** Reads a passage as words and marks. */
export function readWords(
  text: string,
  { span, quotations }: { readonly span: TextSpan; readonly quotations: readonly Quotation[] },
): readonly Word[] {
  let next = 0;
  return Array.from(text.slice(span.start, span.end).matchAll(PIECE), ({ index, 0: piece }) => {
    const start = span.start + index;
    const end = start + piece.length;
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next += 1;
    const quotation = quotations[next];
    return {
      start,
      end,
      text: DASH.test(piece) ? '—' : piece,
      lower: foldWord(piece),
      isMark: !/^[\p{L}\p{N}]/u.test(piece),
      isCapital: /^\p{Lu}/u.test(piece),
      quotation: quotation !== undefined && start >= quotation.start ? next : -1,
    };
  });
}

/** A word as it is compared: lower case, е for ё, no stress marks. */
export function foldWord(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е').replaceAll('\u0301', '');
}

/** Whether a word is this mark. */
export function isMark(word: Word | undefined, ...marks: readonly string[]): boolean {
  return word?.isMark === true && marks.includes(word.text);
}

/** The span of words from `from` to `to`, `to` not included; undefined where there are none. */
export function spanOf(words: readonly Word[], from: number, to: number): TextSpan | undefined {
  const [first, last] = [words[from], words[to - 1]];
  return from < to && first && last ? { start: first.start, end: last.end } : undefined;
}
