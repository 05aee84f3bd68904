/** An article of a collection, as it is listed. */
export interface CollectedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet?: string;
  readonly publishedOn?: string;
}

/** A group's own selection, with its articles in the order they were put in. */
export interface CollectionListing {
  readonly name: string;
  readonly articles: readonly CollectedArticle[];
}
