import { decodeCharset } from './decode-charset.ts';
import { hasStrays } from './judge-reading.ts';

const MOST_BYTES = 20_000;
const FEWEST = 20;
const ORDERS = ['UTF-16LE', 'UTF-16BE'] as const;
const LEAST_COMMON = 0.8;
/** With blanks, digits and ASCII marks one of them makes a text; bytes in the wrong order are of many. */
const SCRIPTS = [
  /\p{Script=Latin}/gu,
  /\p{Script=Cyrillic}/gu,
  /\p{Script=Greek}/gu,
  /\p{Script=Hebrew}/gu,
  /\p{Script=Arabic}/gu,
  /\p{Script=Thai}/gu,
  /\p{Script=Hangul}/gu,
];
const EASTERN = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;
/** Marks of the East, by which a line of Chinese is told from bytes in the wrong order. */
const EASTERN_MARK = /[、。，：；？！「」『』（）《》　\u2014-\u201d\n ]/gu;
const LEAST_MARKS = 0.02;

/** Guesses the order of the bytes of UTF-16 that says nothing of itself; undefined where they are no such text. */
export function guessWide(bytes: Uint8Array): (typeof ORDERS)[number] | undefined {
  const head = bytes.subarray(0, MOST_BYTES);
  // In a text of bytes there is no zero; every blank and digit of UTF-16 has one.
  if (head.length < 2 * FEWEST || !head.includes(0)) return undefined;
  const found = ORDERS.filter((order) => {
    const text = decodeCharset(head, order, { isPart: true });
    return text !== undefined && !hasStrays(text) && readsLikeText(text);
  });
  return found.length === 1 ? found[0] : undefined;
}

function readsLikeText(text: string): boolean {
  const plain = count(text, /[\0-\x7f]/gu);
  const isMade = (script: RegExp): boolean => {
    const letters = count(text, script);
    return letters > text.length / 2 && plain + letters > text.length * LEAST_COMMON;
  };
  const hasMarks = count(text, EASTERN_MARK) > text.length * LEAST_MARKS;
  return SCRIPTS.some(isMade) || (hasMarks && isMade(EASTERN));
}

function count(text: string, form: RegExp): number {
  return text.match(form)?.length ?? 0;
}
