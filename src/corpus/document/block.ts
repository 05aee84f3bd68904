import type { Article, PassageRole } from '../../domain/article.ts';

/** A paragraph that a reader took out of a document; `role` where the document itself says what it is. */
export interface Block {
  readonly text: string;
  readonly role?: PassageRole;
}

/** What a document tells about itself beside its text. */
export interface KnownDetails
  extends Partial<Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn' | 'language'>> {
  readonly publishedFrom?: string;
}

/** The article of a document with what is odd about it, in whole sentences. */
export interface ReadDocument {
  readonly article: Article;
  readonly warnings: readonly string[];
  /** Where its date was found, in a few words, such as “JSON-LD”. */
  readonly publishedFrom?: string;
  /** Who perhaps published it, where nothing better tells. */
  readonly likelyOutlet?: string;
}

/** The article of a document, or a whole sentence about why there is none. */
export type DocumentReading = ReadDocument | { readonly problem: string };
