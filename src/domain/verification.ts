import type { Article, PassageRole, TextSpan } from './article.ts';
import type { Claim } from './claim.ts';

/** Where a sentence differs from the article; `at` is where, in the sentence that was typed. */
export interface Difference {
  readonly kind: 'changed' | 'inserted' | 'left out';
  readonly at: TextSpan;
  /** The words of the article that stand there; absent where words were inserted. */
  readonly stored?: TextSpan;
  /** It turns the sense: a negation or a number is among the words. */
  readonly isGrave: boolean;
}

/** A place in an article that has the words, or most of them. */
export interface Occurrence {
  readonly article: Article;
  readonly span: TextSpan;
  readonly role: PassageRole;
  /** None where the words stand as they were typed. */
  readonly differences: readonly Difference[];
  /** What “…” stands for in the sentence that was typed. */
  readonly omissions: readonly TextSpan[];
  /** Whose words they are; absent where no claim holds them, as in a heading. */
  readonly claim?: Claim;
  readonly permalink?: string;
}

/** Whether articles have a sentence, and whose it is. */
export interface Verification {
  /** `short`: too few words to tell one sentence from another. */
  readonly verdict: 'verbatim' | 'altered' | 'absent' | 'short';
  readonly sentence: string;
  /** Oldest first where it is verbatim, else nearest first. */
  readonly occurrences: readonly Occurrence[];
  /** How many there are; some of them are left out of `occurrences`. */
  readonly found: number;
  /** How many articles are stored. */
  readonly articles: number;
  /** Whether they are the words of whom they were said to be; absent where nobody was named or nothing was found. */
  readonly isTheirs?: boolean;
}
