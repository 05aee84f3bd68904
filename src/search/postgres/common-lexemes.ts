import { isUnspaced } from '../analyzer/segment-words.ts';
import { listCommonWords, writePhraseOutline } from '../common-words.ts';
import { foldPhrase } from '../phrase.ts';
import { writeLexeme } from './lexemes.ts';

/** The lexemes of the common words of a folded text, and of every two that stand together: a phrase may be made of them alone. */
export function listCommonLexemes(folded: string): readonly string[] {
  return listCommonWords(folded).map(writeWords);
}

/** The lexemes that an entry holds in which a phrase of common words stands; none where it is not such a phrase. */
export function listPhraseLexemes(text: string): readonly string[] {
  const phrase = foldPhrase(text) ?? '';
  const words = phrase.trim().split(' ');
  if (!phrase.startsWith(' ')) {
    return words.filter(isUnspaced).flatMap(listCommonLexemes);
  }
  if (writePhraseOutline(phrase) === undefined) return [];
  const common = listCommonWords(phrase.trim());
  const pairs = common.filter(({ length }) => length > 1);
  return (pairs.length > 0 ? pairs : common).map(writeWords);
}

/** Whether lexemes are those of common words. */
export function isCommon(lexemes: readonly string[]): boolean {
  return lexemes.every((lexeme) => lexeme.startsWith('w'));
}

function writeWords([first = '', second]: readonly string[]): string {
  const word = `w${writeLexeme(first)}`;
  return second === undefined ? word : `${word}0${writeLexeme(second)}`;
}
