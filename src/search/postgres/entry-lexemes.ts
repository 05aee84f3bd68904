import { foldName } from '../analyzer/fold-text.ts';
import type { ClaimEntry, IndexedClaim } from '../claim-entry.ts';
import { countTerms } from '../count-terms.ts';
import { listCommonLexemes } from './common-lexemes.ts';
import { type NameKind, writeBand, writeFact, writeLexeme, writeNameWord } from './lexemes.ts';

/** Nobody tells claims apart that are shorter, or longer; what stands in a claim again and again weighs more than in any that is as short. */
export const SHORTEST = 0;
export const LONGEST = 99;
/** A third of the terms of an average claim: BM25 takes so many for granted. */
const GRANTED = 8;

/** What the server finds an entry by. */
export interface EntryLexemes {
  /** Its terms, what it is filtered by, its length and its month: these are counted. */
  readonly counted: readonly string[];
  /** Each term among the claims in which it weighs as much, each fact among those of its month; and common words. */
  readonly others: readonly string[];
}

/** All lexemes of an entry, whose text is folded, too. */
export function composeLexemes(entry: IndexedClaim, folded: string): EntryLexemes {
  const terms = [...countTerms(entry.terms)].map(([term, count]) => ({
    lexeme: writeLexeme(term),
    count,
  }));
  const facts = [...new Set(listFacts(entry))];
  const month = writeMonth(entry.publishedOn);
  return {
    counted: [...terms.map(({ lexeme }) => lexeme), ...facts, writeLength(terms.length), month],
    others: [
      ...listCommonLexemes(folded),
      ...terms.map(({ lexeme, count }) => writeBand(lexeme, writeWorth(terms.length, count))),
      ...facts.map((lexeme) => writeBand(lexeme, month)),
    ],
  };
}

/** The lexeme of a length in different terms. */
export function writeLength(terms: number): string {
  return `n${Math.max(SHORTEST, Math.min(LONGEST, terms))}`;
}

/** The length of the claim in which a term that stands there once weighs as much as one that stands several times in this claim. */
function writeWorth(terms: number, count: number): string {
  return writeLength(Math.round(terms / count - GRANTED * (1 - 1 / count)));
}

/** The lexeme of a day’s month; of every day without one alike. */
export function writeMonth(day: string): string {
  return `m${day.slice(0, 7).replace(/[^0-9]/gu, '')}`;
}

/** A language tag and its beginnings: `zh-hans` and `zh`. */
function listLanguages(tag: string): readonly string[] {
  const parts = tag.toLowerCase().split('-');
  return parts.map((_part, at) => parts.slice(0, at + 1).join('-'));
}

function listFacts(entry: ClaimEntry): readonly string[] {
  const { speaker, outlet, voice, stances, hedged, language } = entry;
  const near = new Set([...entry.actorIds, ...entry.passageActorIds]);
  return [
    ...Array.from(near, (id) => writeFact('p', id)),
    ...listNameWords('s', speaker),
    ...listNameWords('u', outlet),
    writeFact('v', voice),
    ...stances.map((stance) => writeFact('c', stance)),
    writeFact('h', String(hedged)),
    ...listLanguages(language).map((tag) => writeFact('l', tag)),
  ];
}

function listNameWords(kind: NameKind, name: string): readonly string[] {
  const folded = foldName(name);
  return folded === '' ? [] : folded.split(' ').map((word) => writeNameWord(kind, word));
}
