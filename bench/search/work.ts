import type { ClaimEntry, ClaimSearch } from '../../src/search/claim-entry.ts';
import type { ComposeArticle } from './made-articles.ts';
import type { Kind } from './queries.ts';

/** What an engine is given to do. */
export interface Work {
  readonly articles: number;
  readonly compose: ComposeArticle;
  readonly entries: () => Iterable<ClaimEntry>;
  readonly queries: Readonly<Record<Kind, readonly ClaimSearch[]>>;
  /** Is told how far it is. */
  readonly tell: (done: number, total: number) => void;
}
