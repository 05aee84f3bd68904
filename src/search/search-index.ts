import type { Tally } from '../domain/claims-answer.ts';
import type { ClaimEntry, ClaimHits, ClaimSearch } from './claim-entry.ts';

/**
 * So many claims one process holds: each takes 2.9 KB of heap (measured at 20,000, `npm run bench:search -- --size 1000`), so that these
 * take 1.4 GB of the 2 GB that Node gives itself on a machine with 4 GB.
 */
export const MOST_CLAIMS = 500_000;

/** No answer lists more hits; it still counts them all. */
export const MOST_HITS = 1000;

/** What an index is given of an article, and what tells which state of it that is. */
export interface ArticleEntries {
  readonly articleId: string;
  readonly version: string;
  readonly entries: readonly ClaimEntry[];
}

/** The claims as they are searched. It holds no article: `store` does. */
export interface SearchIndex {
  /** So many claims it can hold; whoever fills it stops there. */
  readonly mostClaims: number;
  /** Puts the claims of articles in, in the place of those they had. */
  replaceArticles(articles: readonly ArticleEntries[]): Promise<void>;
  removeArticle(articleId: string): Promise<void>;
  /** The articles it holds, each with the version it was given. */
  listVersions(): Promise<ReadonlyMap<string, string>>;
  /** Keeps what changed, where the index is kept. */
  flush(): Promise<void>;
  /**
   * Finds what meets the search: claims that name all actors themselves before those whose passage does. Where no more than
   * the best `most` are wanted, an index may leave out the others: a thousand of them take longer to hand over than to find.
   */
  find(search: ClaimSearch, most?: number): Promise<ClaimHits>;
  /** Finds for a whole text what is nearest to it by its words, all of them optional; at most `limit`, best first. */
  rank(
    search: Pick<ClaimSearch, 'words' | 'named' | 'actors' | 'group'>,
    limit: number,
  ): Promise<readonly string[]>;
  /** Every speaker and outlet that a group may know of, with the number of claims, most first. */
  listSpeakers(group?: string): Promise<readonly Tally[]>;
  listOutlets(group?: string): Promise<readonly Tally[]>;
  /** How many claims a group may read; without a group, how many it holds. */
  count(group?: string): Promise<number>;
}
