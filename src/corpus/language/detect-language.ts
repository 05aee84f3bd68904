import { eld } from 'eld/extrasmall';
import { foldBlanks } from '../blanks.ts';

const MOST_PIECES = 5;
const LONGEST_PIECE = 1_000;
/** A piece with fewer letters is a line that could be in any language. */
const FEWEST_LETTERS = 60;
/** A character of these scripts says as much as three letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LEAST_AGREEING = 0.8;
/** A Kazakh text has one of its own letters in ten; a text that names Kazakh towns has fewer. */
const SCARCE = 25;

/** Tells the language of paragraphs as a BCP 47 tag, from pieces all over them; undefined where it is not sure. */
export function detectLanguage(paragraphs: readonly string[]): string | undefined {
  const found = pickPieces(paragraphs).map((piece) => {
    const guess = eld.detect(piece);
    const language = guess.isReliable() ? guess.language : '';
    return isKazakh(piece) ? 'kk' : language;
  });
  const [first] = found.toSorted((a, b) => count(found, b) - count(found, a));
  return first && count(found, first) >= found.length * LEAST_AGREEING ? first : undefined;
}

/** Pieces from the beginning, the middle and the end; one where the text is short, none where it is a line. */
function pickPieces(paragraphs: readonly string[]): readonly string[] {
  const text = paragraphs.join(' ');
  const many = Math.max(1, Math.min(MOST_PIECES, Math.floor(text.length / LONGEST_PIECE)));
  const step = text.length / many;
  return Array.from({ length: many }, (_, index) => {
    const start = Math.floor(index * step);
    return foldBlanks(text.slice(start, start + LONGEST_PIECE));
  }).filter((piece) => weighLetters(piece) >= FEWEST_LETTERS);
}

/** The detector does not know Kazakh and takes it for Ukrainian; no other language has these letters together. */
function isKazakh(piece: string): boolean {
  const own = piece.match(/[ғқңұіәөүһ]/giu)?.length ?? 0;
  const isOther = /[ўҳҷӣҙҫҡҗєї]/iu.test(piece);
  return !isOther && /[ғұ]/iu.test(piece) && /қ/iu.test(piece) && own * SCARCE > piece.length;
}

function weighLetters(piece: string): number {
  return Array.from(piece.matchAll(/\p{L}/gu)).reduce(
    (sum, [letter]) => sum + (DENSE.test(letter) ? 3 : 1),
    0,
  );
}

function count(found: readonly string[], language: string): number {
  return found.filter((other) => other === language).length;
}
