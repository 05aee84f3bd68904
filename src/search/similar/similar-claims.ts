/** A claim with its words. */
export interface Statement {
  readonly id: string;
  readonly text: string;
}

/** Any two sentences are so near to each other: what is no nearer has nothing to do with it. */
export const UNRELATED = 0.25;

/** A claim, and how alike in meaning it is to what was asked for: 1 is the same. */
export interface NearClaim {
  readonly id: string;
  readonly nearness: number;
}

/** Which claims mean nearly the same. It learns in the background; what is not learned yet is not found by meaning. */
export interface SimilarClaims {
  /** Learns the claims of an article, in the place of those it had. */
  replaceArticle(article: {
    readonly articleId: string;
    readonly version: string;
    readonly statements: readonly Statement[];
  }): Promise<void>;
  removeArticle(articleId: string): Promise<void>;
  /** The articles it has learned, each with the version it was given. */
  listVersions(): Promise<ReadonlyMap<string, string>>;
  /** Forgets the vectors that no article holds any more. */
  tidy(): Promise<void>;
  /** The nearest claims that a group may read, nearest first. */
  findNear(
    text: string,
    among: { readonly group?: string; readonly limit: number },
  ): Promise<readonly NearClaim[]>;
}
