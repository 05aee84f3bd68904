import type { PassageRole, TextSpan } from '../../domain/article.ts';

/** A paragraph with what it is, as far as is known. */
export interface Draft extends TextSpan {
  /** Its words for matching only: never shown, never counted in. */
  readonly words: string;
  readonly role: PassageRole;
}

/** A step that knows one kind of noise, and perhaps who wrote the article; it leaves what it does not know as it is. */
export type Label = (drafts: readonly Draft[], authors: readonly string[]) => readonly Draft[];
