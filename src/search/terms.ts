import { stemmer } from 'stemmer';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const MARKS = /\p{M}/gu;
const POSSESSIVE = /['’]s?$/u;
/** Abbreviations that their full stops would tear apart: `U.S.`, `U.K.`, `E.U.`. */
const DOTTED = /\b(?:\p{Lu}\.){2,5}/gu;

const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be been but by can could did do does for from had has have he her his how i if in ' +
    'into is it its more most no not of on or our over she so some such than that the their them then there these they this those ' +
    'to up versus vs was we were what when where which while who why will with would you'
  ).split(' '),
);

/** The terms a text is found by, repeated as in the text: folded, without stop words, stemmed (Porter, 1980). */
export function findTerms(text: string): string[] {
  const joined = text.replace(DOTTED, (dotted) => dotted.replaceAll('.', ''));
  const folded = joined.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return (folded.match(WORD) ?? [])
    .map((word) => word.replace(POSSESSIVE, ''))
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map((word) => stemmer(word));
}

/** A name as it is compared: no case, no accents, single spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
