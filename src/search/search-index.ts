import type { Tally } from '../domain/claims-answer.ts';
import type { ClaimEntry, ClaimHits, ClaimSearch } from './claim-entry.ts';

/** No answer lists more hits; it still counts them all. */
export const MOST_HITS = 1000;

/** The claims as they are searched. It holds no article: `store` does. */
export interface SearchIndex {
  /** Puts the claims of one article in, in the place of those it had. */
  replaceArticle(articleId: string, entries: readonly ClaimEntry[]): Promise<void>;
  removeArticle(articleId: string): Promise<void>;
  /** Finds what meets the search: claims that name all actors themselves before those whose passage does. */
  find(search: ClaimSearch): Promise<ClaimHits>;
  /** Finds for a whole text what is nearest to it by its words, all of them optional; at most `limit`, best first. */
  rank(
    search: Pick<ClaimSearch, 'words' | 'named' | 'actors'>,
    limit: number,
  ): Promise<readonly string[]>;
  /** Every speaker and outlet, with the number of claims, most first. */
  listSpeakers(): Promise<readonly Tally[]>;
  listOutlets(): Promise<readonly Tally[]>;
  /** How many claims it holds. */
  count(): Promise<number>;
}
