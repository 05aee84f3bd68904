import { createHash } from 'node:crypto';
import { findTerms } from './analyzer/find-terms.ts';
import { foldName } from './analyzer/fold-text.ts';
import type { ClaimEntry, ClaimSearch, IndexedClaim, Wanted } from './claim-entry.ts';

/** A text with more different terms is cut to its rarest: the 32 rarest cost 0.002 of nDCG@10 on long tweets, 16 cost 0.04. */
const MOST_TERMS = 32;
/** Nobody waits for a ranking by a whole text: by the 32 rarest terms the part of an article that goes on after a text is found less often (nDCG@10 0.34 for 0.44). */
export const MOST_RANKED = 256;
/** What a term weighs that a long text repeats comes near to so many times as much: BM25’s k3. */
const K3 = 8;

/** A search in the terms of the index. */
export interface TermQuery {
  /** Each once. */
  readonly words: readonly string[];
  /** Of each clause one alternative must be met: all its terms. */
  readonly clauses: readonly (readonly (readonly string[])[])[];
  readonly without: readonly (readonly string[])[];
  readonly cut: boolean;
}

/** What a claim is found by: its words, those of its headline and of its speaker, and whom it is about. */
function composeTerms({ text, headline, speaker, actorIds }: ClaimEntry): readonly string[] {
  return [...findTerms(`${text}\n${headline}\n${speaker}`), ...actorIds.map(writeActorTerm)];
}

/** What nearly the same words of one speaker share: the speaker and the different terms, in whatever order and form. */
function composeLikeness({ speaker, text }: ClaimEntry): string {
  const terms = [...new Set(findTerms(text))].sort().join(' ');
  return createHash('md5')
    .update(`${foldName(speaker)}\n${terms === '' ? text : terms}`)
    .digest('base64')
    .slice(0, 16);
}

/** An entry as an index holds it. */
export function composeIndexed(entry: ClaimEntry): IndexedClaim {
  return { ...entry, terms: composeTerms(entry).join(' '), likeness: composeLikeness(entry) };
}

/** Puts a search into terms; `countTerm` says how many claims hold one. */
export async function composeTermQuery(
  { like = '', words = like, named = [], clauses = [], without = [] }: ClaimSearch,
  countTerms: (terms: readonly string[]) => Promise<readonly number[]>,
  mostTerms = MOST_TERMS,
): Promise<TermQuery> {
  const all = [...new Set([...findTerms(words), ...named.map(writeActorTerm)])];
  const cut = all.length > mostTerms;
  return {
    words: cut ? await keepRarest(all, { mostTerms, countTerms }) : all,
    clauses: clauses.map((clause) => clause.map(readTerms)).filter(isTelling),
    without: without.map(readTerms).filter((terms) => terms.length > 0),
    cut,
  };
}

function readTerms({ text }: Wanted): readonly string[] {
  return [...new Set(findTerms(text))];
}

/** An alternative of common words alone is met by its letters, not by its terms. */
function isTelling(clause: readonly (readonly string[])[]): boolean {
  return clause.every((terms) => terms.length > 0);
}

/**
 * What each term of a text weighs by how often it stands there: what a long text repeats is what it is about. In a short one
 * chance repeats words, and each weighs the same.
 */
export function weighRepeated(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of findTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  if (counts.size <= MOST_TERMS) return new Map();
  return new Map(Array.from(counts, ([term, count]) => [term, (count * (K3 + 1)) / (count + K3)]));
}

async function keepRarest(
  terms: readonly string[],
  {
    mostTerms,
    countTerms,
  }: {
    readonly mostTerms: number;
    readonly countTerms: (terms: readonly string[]) => Promise<readonly number[]>;
  },
): Promise<readonly string[]> {
  const counts = await countTerms(terms);
  return terms
    .map((term, at) => ({ term, count: counts[at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, mostTerms)
    .map(({ term }) => term);
}

/** No word holds this sign, so that an actor is never mistaken for one. */
export function writeActorTerm(id: string): string {
  return `@${id}`;
}
