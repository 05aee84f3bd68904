import type { Finding } from './claims-answer.ts';

/** A quotation of an issue, and why it was chosen, in words a reader can check. */
export interface DigestPick extends Finding {
  readonly reasons: readonly string[];
}

/** An article that is new since the last issue. */
export interface NewArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
  readonly url?: string;
}

/** Two opposed quotations of an issue, by their place in it from 0: a question for the group. */
export interface OpposedPair {
  readonly a: number;
  readonly b: number;
  readonly reason: string;
}

/** A reading of the group whose day comes within a week. */
export interface DueReading {
  readonly number: number;
  readonly headline: string;
  /** The end of its day. */
  readonly dueMs: number;
}

/** One issue: what is new, at most seven quotations, and what falls due. */
export interface Digest {
  readonly about?: string;
  /** All that are new; `articles` are the newest of them. */
  readonly newArticles: number;
  readonly newClaims: number;
  readonly articles: readonly NewArticle[];
  readonly picks: readonly DigestPick[];
  readonly question?: OpposedPair;
  /** Predictions whose time has come, or comes within two weeks. */
  readonly due: readonly Finding[];
  /** The next due first; absent where there are none. */
  readonly readings?: readonly DueReading[];
}
