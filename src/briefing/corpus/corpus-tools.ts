import type { AddTools } from '../add-article.ts';
import type { Indexer } from '../claims/index-claims.ts';
import type { FetchTools } from '../feeds/fetch-article.ts';

/** What people who bring articles and feeds in are served with. */
export interface CorpusTools extends AddTools, FetchTools {
  readonly indexer: Indexer;
  /** Whose the articles become; '' for everybody's. */
  readonly group?: string;
  readonly now: () => Date;
}
