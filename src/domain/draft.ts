import type { Article } from './article.ts';
import type { Claim } from './claim.ts';

/** An article that was read and is not added yet, so that a person can look at it first. It never changes: a correction is another draft. */
export interface Draft {
  readonly id: string;
  readonly article: Article;
  /** The file or address it was read from. */
  readonly file?: string;
  /** Where its date was found, in a few words, such as “JSON-LD”; absent where a person gave it. */
  readonly publishedFrom?: string;
  /** What is odd about it, in whole sentences. */
  readonly warnings: readonly string[];
}

/** What a person sees before an article is added. */
export interface DraftPreview {
  readonly draft: Draft;
  readonly claims: readonly Claim[];
  /** What is in the corpus already: the same article, as it is or with other details, or one that it nearly copies. */
  readonly standing:
    | { readonly kind: 'new' | 'same' | 'changed' }
    | { readonly kind: 'copy'; readonly of: Pick<Article, 'headline' | 'outlet'> };
}

/** What is known of an article beside its text, as a person corrects it; absent is what nobody knows. */
export type DraftDetails = Partial<
  Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn' | 'url'>
>;
