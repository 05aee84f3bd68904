import { findTerms } from '../analyzer/find-terms.ts';
import type { ClaimSearch, Wanted } from '../claim-entry.ts';
import { writePhraseOutline } from '../common-words.ts';
import { foldPhrase } from '../phrase.ts';
import { writeActorTerm } from '../term-query.ts';
import { isCommon, listPhraseLexemes } from './common-lexemes.ts';
import { writeQuery } from './lexeme-query.ts';
import { writeLexeme } from './lexemes.ts';

/** Takes a value in, and gives the name of its parameter. */
export type Put = (value: unknown) => string;

/** Conditions that a `tsquery` of clauses cannot tell: phrases, and what may not be met. Texts come in as parameters alone. */
export function composeTextConditions(
  { clauses = [], without = [], withoutActors = [] }: ClaimSearch,
  put: Put,
): readonly string[] {
  const exact = clauses.filter((clause) => !clause.every(isTold));
  const told = without.map(readLexemes);
  // One question to a row for all that lexemes tell: thirty of them take twenty times as long. Common words tell soonest of most rows.
  const absent = [
    ...told.filter((lexemes) => lexemes !== undefined),
    ...withoutActors.map((id) => [writeLexeme(writeActorTerm(id))]),
  ].sort((a, b) => Number(isCommon(b)) - Number(isCommon(a)));
  return [
    ...exact.map((clause) => `(${clause.map((each) => writeMet(each, put)).join(' or ')})`),
    ...(absent.length === 0 ? [] : [`not lexemes @@ ${put(writeQuery([absent]))}::tsquery`]),
    ...without
      .filter((_each, at) => told[at] === undefined)
      .map((each) => `not ${writeMet(each, put)}`),
  ];
}

/** Whether the terms of a text tell all there is to tell. */
function isTold({ text, exact }: Wanted): boolean {
  return !exact && findTerms(text).length > 0;
}

/** The lexemes that an entry holds if it meets a text, and only then; undefined where none tell. */
function readLexemes(wanted: Wanted): readonly string[] | undefined {
  if (isTold(wanted)) return findTerms(wanted.text).map(writeLexeme);
  const outline = writePhraseOutline(foldPhrase(wanted.text) ?? '');
  // Of more than two common words the lexemes do not tell whether they stand together.
  return outline === undefined || outline.length > 2 ? undefined : listPhraseLexemes(wanted.text);
}

function writeMet(wanted: Wanted, put: Put): string {
  const hold = (lexemes: readonly string[]): string =>
    `lexemes @@ ${put(writeQuery([[lexemes]]))}::tsquery`;
  const lexemes = readLexemes(wanted);
  if (lexemes !== undefined) return hold(lexemes);
  const phrase = foldPhrase(wanted.text);
  if (phrase === undefined) return 'false';
  const common = listPhraseLexemes(wanted.text);
  const isThere = `strpos(folded, ${put(phrase)}) > 0`;
  // So that not every text is looked through.
  return common.length === 0 ? isThere : `(${hold(common)} and ${isThere})`;
}
