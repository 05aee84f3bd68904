import type { Article } from '../../domain/article.ts';
import type { Revision } from '../../domain/revision.ts';

/** A text of an article that another one replaced. */
export interface ReplacedRevision {
  readonly articleId: string;
  readonly number: number;
  readonly replacedMs: number;
}

/** A copy of an article: what it was published under. */
export type ArticleCopy = Pick<Article, 'id' | 'outlet' | 'publishedOn' | 'url'>;

/** How articles belong together: copies, and the states of one text. It throws `store_failed` alone. */
export interface LineageStore {
  /** The id of the article that people added from the same address, or of one of those from the same file, whose text this one replaces; none where the id itself is known. */
  findSameArticle(article: Article, sameFile?: readonly string[]): Promise<string | undefined>;
  /** The id of the first of those that this article is a copy of: what would be its `duplicateOf` if it were saved now. */
  findDuplicate(article: Article): Promise<string | undefined>;
  /** Who else published these articles, by their ids, in the order of days; abstracts are no copies. */
  listCopies(ids: readonly string[]): Promise<ReadonlyMap<string, readonly ArticleCopy[]>>;
  /** The article in one state of its text; the newest is among them. */
  findRevision(id: string, number: number): Promise<Article | undefined>;
  /** All states of the text, the first one first. */
  listRevisions(id: string): Promise<readonly Revision[]>;
  /** The texts that were replaced at this instant or later, newest first. */
  listReplaced(sinceMs: number): Promise<readonly ReplacedRevision[]>;
}
