import { foldName } from '../analyzer/fold-text.ts';
import { STOP_WORDS } from '../analyzer/stop-words.ts';
import { foldPhrase } from '../phrase.ts';
import { writeLexeme } from './lexemes.ts';

/** The words of which no term is made, as they stand in a folded text. */
const COMMON = new Set([...STOP_WORDS].flatMap((word) => foldName(word).split(' ')));

/** The lexemes of the common words of a folded text, and of every two that stand together: a phrase may be made of them alone. */
export function listCommonWords(folded: string): readonly string[] {
  const words = folded.split(' ');
  const lexemes = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (!COMMON.has(word)) continue;
    lexemes.add(writeWord(word));
    const next = words[at + 1] ?? '';
    if (COMMON.has(next)) lexemes.add(writePair(word, next));
  }
  return [...lexemes];
}

/** The lexemes of a phrase of common words alone; none where it is not, or may stand within words. */
export function listPhraseLexemes(text: string): readonly string[] {
  const phrase = foldPhrase(text) ?? '';
  if (!phrase.startsWith(' ')) return [];
  const words = phrase.trim().split(' ');
  if (!words.every((word) => COMMON.has(word))) return [];
  const [only = ''] = words;
  if (words.length === 1) return [writeWord(only)];
  return [...new Set(words.slice(1).map((word, at) => writePair(words[at] ?? '', word)))];
}

function writeWord(word: string): string {
  return `w${writeLexeme(word)}`;
}

function writePair(first: string, second: string): string {
  return `${writeWord(first)}0${writeLexeme(second)}`;
}
