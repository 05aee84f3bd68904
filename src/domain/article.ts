/** A stretch `[start, end)` of an article's stored text, in UTF-16 code units (Web Annotation: TextPositionSelector). */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph of a stored text is; only `body` is indexed and quoted. */
export type PassageRole =
  | 'body'
  | 'title'
  | 'byline'
  | 'date'
  | 'section'
  | 'caption'
  | 'credit'
  | 'bio'
  | 'teaser'
  | 'comment'
  | 'disclaimer'
  | 'footer';

/** A paragraph-sized unit of retrieval. `note` says what is odd about it, such as a dateline torn off. */
export interface Passage extends TextSpan {
  readonly role: PassageRole;
  readonly note?: string;
}

/** An `abstract` is a summary in somebody else's words, and is marked as such wherever it is cited. */
export type ArticleKind = 'article' | 'abstract';

/** What an outlet published (schema.org NewsArticle). What is not known is absent. */
export interface Article {
  readonly id: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  /** A day, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
  readonly url?: string;
  /** A BCP 47 tag, such as `en`. */
  readonly language?: string;
  /** As it was read: never changed, so that every span stays true. */
  readonly text: string;
  /** In the order of the text, not overlapping; white space between paragraphs belongs to none. */
  readonly passages: readonly Passage[];
  /** The id of the article that this one is a copy of; its claims count there. */
  readonly duplicateOf?: string;
  /** Which state of its text this is, from 2; the first has none. */
  readonly revision?: number;
}

/** The words a span stands for. */
export function readSpan(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
