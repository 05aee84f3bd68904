import snowball from 'snowball-stemmers';
import { stemmer } from 'stemmer';

const CYRILLIC = /^\p{sc=Cyrl}/u;
const LATIN = /^[a-z]/u;
/** Nobody writes a longer word; a stemmer's time grows with its square. */
const LONGEST = 40;

const russian = snowball.newStemmer('russian');
/** A text has few different words, and the Russian stemmer takes its time. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** The stem of a folded word, by its script: the same for documents and queries, whatever language either says it is in. */
export function stemWord(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST);
  const stem = known.get(word);
  if (stem !== undefined) return stem;
  const fresh = stemByScript(word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, fresh);
  return fresh;
}

function stemByScript(word: string): string {
  if (LATIN.test(word)) return stemmer(word);
  return CYRILLIC.test(word) ? russian.stem(word) : word;
}
