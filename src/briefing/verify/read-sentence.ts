import type { TextSpan } from '../../domain/article.ts';
import { splitWords, type Word } from '../../search/passages/words.ts';

/** A sentence somebody wants to have verified. */
export interface AskedSentence {
  readonly words: readonly Word[];
  /** Before which words others may stand unseen, and how many: `…` leaves out, `[…]` puts in other words. */
  readonly gaps: ReadonlyMap<number, number>;
}

const ELLIPSIS = /\[\s*(?:…|\.{2,4})\s*\]|…|\.{2,4}|\. \. \./gu;
const BRACKET = /\[[^\][]{1,80}\]/gu;
const LONGEST_OMISSION = 60;
const LONGEST_REPLACEMENT = 8;

/** Reads a sentence: the words in [brackets] are the editor's, and “…” stands for words left out. */
export function readSentence(sentence: string): AskedSentence {
  const omissions = findAll(ELLIPSIS, sentence);
  const brackets = findAll(BRACKET, sentence);
  const words = splitWords(sentence).filter(
    (word) => !brackets.some(({ start, end }) => word.start >= start && word.end <= end),
  );
  const gaps = new Map<number, number>();
  const open = (marks: readonly TextSpan[], most: number): void => {
    for (const { start } of marks) {
      const at = words.findIndex((word) => word.start > start);
      if (at > 0) gaps.set(at, most);
    }
  };
  open(brackets, LONGEST_REPLACEMENT);
  open(omissions, LONGEST_OMISSION);
  return { words, gaps };
}

function findAll(pattern: RegExp, text: string): readonly TextSpan[] {
  return Array.from(text.matchAll(pattern), ({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
}
