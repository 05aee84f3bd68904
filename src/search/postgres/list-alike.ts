import { distance } from 'fastest-levenshtein';
import type pg from 'pg';
import { writeLexeme } from './lexemes.ts';
import { listOwners } from './owners.ts';

const MOST_ALIKE = 20;
const MOST_TRIED = 200;
/** After every character that a term can hold. */
const LAST = '\u{10FFFF}';

/** For words that no claim holds which the group may read: the terms that begin with them, or are spelt alike. */
export async function findAlike(
  reader: pg.Pool,
  words: readonly string[],
  group: string | undefined,
): Promise<readonly string[]> {
  const known = await keepReadable(reader, words, group);
  const unknown = words.filter((word) => !known.has(word));
  const found = await Promise.all(unknown.map((word) => listAlike(reader, word, group)));
  return found.flat();
}

/** Terms that begin with a word, and those that begin like it with a letter or two amiss. */
async function listAlike(
  reader: pg.Pool,
  word: string,
  group: string | undefined,
): Promise<readonly string[]> {
  if (word.length < 3) return [];
  const most = word.length > 3 ? Math.min(2, Math.round(word.length / 4)) : 0;
  const lengths = Array.from({ length: 2 * most + 1 }, (_, at) => word.length - most + at);
  const { rows } = await reader.query<{ readonly term: string }>(
    `(select term from search_term where term >= $1 and term < $2 and owner = any($4) limit ${MOST_TRIED})
     union select term from search_term
     where left(term, 1) = left($1, 1) and length(term) = any($3) and owner = any($4)`,
    [word, `${word}${LAST}`, lengths, listOwners(group)],
  );
  return rows
    .map(({ term }) => ({ term, amiss: term.startsWith(word) ? 0 : distance(term, word) }))
    .filter(({ amiss }) => amiss <= most)
    .sort((a, b) => a.amiss - b.amiss || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_ALIKE)
    .map(({ term }) => term);
}

/** The terms that stand in a claim which the group may read: nobody learns which words others have. */
async function keepReadable(
  reader: pg.Pool,
  terms: readonly string[],
  group: string | undefined,
): Promise<ReadonlySet<string>> {
  const { rows } = await reader.query<{ readonly term: string }>(
    'select term from search_term where lexeme = any($1) and owner = any($2)',
    [terms.map(writeLexeme), listOwners(group)],
  );
  return new Set(rows.map(({ term }) => term));
}
