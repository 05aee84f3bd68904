import MiniSearch from 'minisearch';
import type { CountedClaim } from '../claim-entry.ts';

const FIELD = 'terms';
const NONE: ReadonlyMap<number, number> = new Map();

/** MiniSearch over terms of ours, with BM25's k and b as measured on newswire and on claims. */
export class ClaimTerms extends MiniSearch<CountedClaim> {
  constructor() {
    super({
      fields: [FIELD],
      // A claim is its own id: to look for each of those that hold a word by its id takes longer than all else.
      extractField: (claim, field) => (field === 'id' ? claim : claim.terms),
      stringifyField: String,
      // What comes here are terms already, of texts and of queries.
      tokenize: (terms) => terms.split(' '),
      processTerm: (term) => term,
      searchOptions: { bm25: { k: 1.5, b: 0.75, d: 0 } },
    });
  }

  /** The claims that hold a term, by MiniSearch's numbers for them, with how often: to compose all that a search of its own gives takes thirty times as long. */
  listHolders(term: string): ReadonlyMap<number, number> {
    return this._index.get(term)?.get(this._fieldIds[FIELD] ?? 0) ?? NONE;
  }

  /** The claim of such a number. */
  getClaim(number: number): CountedClaim | undefined {
    return this._documentIds.get(number);
  }
}
