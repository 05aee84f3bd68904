import type { ClaimEntry, IndexedClaim } from '../claim-entry.ts';
import { countTerms } from '../score-terms.ts';
import { writeFact, writeLexeme } from './lexemes.ts';

/** Nobody tells claims apart that are longer. */
const LONGEST = 99;

/** All lexemes of an entry: its terms, what it is filtered by, its length and its month. */
export function composeLexemes(entry: IndexedClaim): readonly string[] {
  const terms = countTerms(entry.terms);
  return [
    ...Array.from(terms.keys(), writeLexeme),
    ...listFacts(entry),
    writeLength(terms.size),
    writeMonth(entry.publishedOn),
  ];
}

/** The lexeme of a length in different terms: a frequent word is looked for among the shortest claims first. */
function writeLength(terms: number): string {
  return `n${Math.min(LONGEST, terms)}`;
}

/** The lexeme of a day’s month; of every day without one alike. */
function writeMonth(day: string): string {
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
    writeFact('s', speaker),
    writeFact('u', outlet),
    writeFact('v', voice),
    ...stances.map((stance) => writeFact('c', stance)),
    writeFact('h', String(hedged)),
    ...listLanguages(language).map((tag) => writeFact('l', tag)),
  ];
}
