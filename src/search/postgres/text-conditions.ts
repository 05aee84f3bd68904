import { findTerms } from '../analyzer/find-terms.ts';
import type { ClaimSearch, Wanted } from '../claim-entry.ts';
import { foldPhrase } from '../phrase.ts';
import { writeActorTerm } from '../term-query.ts';
import { listPhraseLexemes } from './common-lexemes.ts';
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
  const actors = withoutActors.map((id) => [writeLexeme(writeActorTerm(id))]);
  return [
    ...exact.map((clause) => `(${clause.map((each) => writeMet(each, put)).join(' or ')})`),
    ...without.map((each) => `not ${writeMet(each, put)}`),
    ...(actors.length === 0 ? [] : [`not lexemes @@ ${put(writeQuery([actors]))}::tsquery`]),
  ];
}

/** Whether the lexemes of a text tell all there is to tell. */
function isTold({ text, exact }: Wanted): boolean {
  return !exact && findTerms(text).length > 0;
}

function writeMet(wanted: Wanted, put: Put): string {
  const hold = (lexemes: readonly string[]): string =>
    `lexemes @@ ${put(writeQuery([[lexemes]]))}::tsquery`;
  if (isTold(wanted)) return hold(findTerms(wanted.text).map(writeLexeme));
  const phrase = foldPhrase(wanted.text);
  if (phrase === undefined) return 'false';
  const common = listPhraseLexemes(wanted.text);
  const isThere = `strpos(folded, ${put(phrase)}) > 0`;
  // So that not every text is looked through.
  return common.length === 0 ? isThere : `(${hold(common)} and ${isThere})`;
}
