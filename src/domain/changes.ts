import type { Article, TextSpan } from './article.ts';
import type { Finding } from './claims-answer.ts';

/** What a change of an article did to a claim. What was before stands in the text of before. */
export type ClaimChange =
  | {
      readonly kind: 'reworded';
      readonly before: Finding;
      readonly after: Finding;
      /** The words that went from the old text, and those that came to the new one. */
      readonly gone: readonly TextSpan[];
      readonly come: readonly TextSpan[];
    }
  | { readonly kind: 'gone'; readonly before: Finding }
  | { readonly kind: 'new'; readonly after: Finding };

/** What one new text did to an article. */
export interface ArticleChange {
  /** As it was after the change. */
  readonly article: Article;
  /** A day, `YYYY-MM-DD`. */
  readonly changedOn: string;
  /** Claims that stand as they were. */
  readonly standing: number;
  /** Those reworded come first, then those that went, then those that came; each in the order of the text. */
  readonly changes: readonly ClaimChange[];
}

/** One page of the changes that were asked for, newest first. */
export interface ChangesAnswer {
  /** No stored article is called like the one that was asked for. */
  readonly isUnknown: boolean;
  /** How many articles were looked at. */
  readonly articles: number;
  /** How many texts took the place of another one, a page each. */
  readonly found: number;
  readonly page: number;
  readonly change?: ArticleChange;
}
