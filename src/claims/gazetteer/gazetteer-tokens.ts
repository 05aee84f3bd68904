import type { TextSpan } from '../../domain/article.ts';

/** A word of a text: a run of letters and digits, as `Côte`, `d` and `Ivoire` are in “Côte d’Ivoire”. */
export interface Token extends TextSpan {
  /** Folded for comparison: lower case, without diacritics. */
  readonly key: string;
  /** What lies between the token before and this one: white space as one blank, apostrophes as `'`. */
  readonly gap: string;
  /** The number of the line it stands in. */
  readonly line: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{M}\u00AD\u200B-\u200D\u2060]*[\p{L}\p{N}])*\p{M}*/gu;
const ASCII_WORD = /^[\w]*$/u;
const LETTERS_WITHOUT_PARTS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'a',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
/** A gap longer than this joins no name, so nobody looks inside it. */
const LONGEST_GAP = 6;
const BREAK = '¶';

/** Splits a text into words with exact UTF-16 offsets, in one pass. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  let line = 0;
  for (const { index: start, 0: word } of text.matchAll(WORD)) {
    const end = start + word.length;
    const gap = text.slice(previousEnd, start);
    previousEnd = end;
    if (gap !== ' ') line += gap.split('\n').length - 1;
    tokens.push({ start, end, key: foldWord(word), gap: foldGap(gap), line });
  }
  return tokens;
}

/** Folds a whole name, so that two spellings of it compare equal. */
export function foldName(name: string): string {
  return readTokens(name)
    .map((token, at) => (at === 0 ? token.key : readStep(token)))
    .join('');
}

/** What leads from the word before to this one; a hyphen and a blank are the same (“Nur-Sultan”). */
export function readStep({ key, gap }: Token): string {
  return (gap === '-' ? ' ' : gap) + key;
}

function foldWord(word: string): string {
  if (ASCII_WORD.test(word)) return word.toLowerCase();
  const plain = word.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  return plain
    .toLowerCase()
    .replace(/[øłđıəæœß]/gu, (letter) => LETTERS_WITHOUT_PARTS[letter] ?? '');
}

function foldGap(gap: string): string {
  if (gap === ' ') return gap;
  if (gap.length > LONGEST_GAP || gap.split('\n').length > 2) return BREAK;
  return gap
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[-‐‑]$/u, '-')
    .replace(/[’‘ʼʻ`´]/gu, "'");
}
