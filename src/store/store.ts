import type { Article, ArticleKind } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import type { CorpusStore } from './corpus/corpus-store.ts';
import type { DraftStore } from './corpus/draft-store.ts';
import type { FeedName, FeedStore } from './corpus/feed-store.ts';
import type { DigestStore } from './digests/digest-store.ts';
import type { IssueStore } from './digests/issue-store.ts';
import type { DiscussionStore } from './discussions/discussion-store.ts';
import type { GroupStore } from './groups/group-store.ts';
import type { InstallationStore } from './installations/installation-store.ts';
import type { LineageStore } from './lineage/lineage-store.ts';
import type { PredictionStore } from './predictions/prediction-store.ts';
import type { ReadMarkStore } from './readings/read-mark-store.ts';
import type { ReadingStore } from './readings/reading-store.ts';

/** `corpus`: read from the folder of articles at start; `added`: brought in by a person. */
export type ArticleOrigin = 'corpus' | 'added';

/** Where an article came from, and what found the claims saved with it. */
export interface Provenance {
  readonly origin: ArticleOrigin;
  /** Changes whenever the same text would give other claims: rules and gazetteer alike. */
  readonly engine: string;
  /** The file or address it was read from. */
  readonly file?: string;
}

/** What is known of an article without its text and passages: cheap to list. */
export interface ArticleSummary extends Provenance {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  readonly publishedOn?: string;
  readonly url?: string;
  readonly language?: string;
  /** As `hashArticle` gives it; with `engine` it tells whether an article must be read again. */
  readonly contentHash: string;
  readonly claimCount: number;
  /** As in `Article`. */
  readonly duplicateOf?: string;
  readonly revision?: number;
}

export type SaveOutcome = 'added' | 'changed' | 'unchanged';

/** A text and the group that may see it; '' is everybody. */
export interface GroupText {
  readonly text: string;
  readonly group: string;
  /** Who typed it, where it is theirs. */
  readonly author?: string;
}

/** What is known: articles and their claims, the feeds they come from, and the texts that buttons refer to. It throws `store_failed` alone. */
export interface Store
  extends CorpusStore,
    DigestStore,
    DiscussionStore,
    DraftStore,
    FeedStore,
    GroupStore,
    InstallationStore,
    IssueStore,
    LineageStore,
    ReadingStore,
    ReadMarkStore,
    PredictionStore {
  /**
   * Replaces what was known of the article, its claims included, in one transaction: a text that goes is kept as a
   * revision, and copies of one another are linked. The same article from another file is no change.
   * Where it comes from a feed that nobody follows any more, nothing changes either: its group may be forgotten.
   */
  saveArticle(
    article: Article,
    claims: readonly Claim[],
    provenance: Provenance,
    feed?: FeedName,
  ): Promise<SaveOutcome>;
  /** Says whether there was one to remove; its claims go with it. */
  removeArticle(id: string): Promise<boolean>;
  findArticle(id: string): Promise<Article | undefined>;
  /** In any order; ids that are not known are left out. */
  findArticles(ids: readonly string[]): Promise<readonly Article[]>;
  findSummary(id: string): Promise<ArticleSummary | undefined>;
  /** In the order of their ids. */
  listArticles(): Promise<readonly ArticleSummary[]>;
  /** In the order asked; ids that are not known are left out. */
  findClaims(ids: readonly string[]): Promise<readonly Claim[]>;
  /** The claims of these articles, those of one together and in the order of its text, some articles at a time. */
  readClaims(articleIds: readonly string[]): AsyncIterable<readonly Claim[]>;
  /** The claims that say what will happen, in any order; with days, those that name one of these, both included, as the last. */
  listPredicting(days?: {
    readonly since: string;
    readonly until: string;
  }): Promise<readonly string[]>;
  /** Keeps several texts at once; gives their ids in the same order. */
  keepTexts(texts: readonly GroupText[]): Promise<readonly string[]>;
  /** Keeps a text that is too long for a button and gives a short id for it: the same text of the same group, the same id. */
  keepText(text: string, group?: string, author?: string): Promise<string>;
  /** Drops what was not kept again since: what has an author, and what has none. */
  dropTexts(before: { readonly typedMs: number; readonly otherMs: number }): Promise<void>;
  /** Gives a text that is everybody's or this group's. */
  recallText(id: string, group?: string): Promise<string | undefined>;
  /** The secret that was made with the store, in letters and digits; another store has another one. */
  readSecret(): Promise<string>;
  close(): Promise<void>;
}
