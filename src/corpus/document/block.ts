import type { Article, PassageRole } from '../../domain/article.ts';

/** A paragraph that a reader took out of a document; `role` where the document itself says what it is. */
export interface Block {
  readonly text: string;
  readonly role?: PassageRole;
}

/** What a document tells about itself beside its text. */
export type KnownDetails = Partial<
  Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn' | 'language'>
>;

/** The article of a document with what is odd about it, or a whole sentence about why there is none. */
export type DocumentReading =
  | { readonly article: Article; readonly warnings: readonly string[] }
  | { readonly problem: string };
