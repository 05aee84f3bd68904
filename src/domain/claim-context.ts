import type { Passage } from './article.ts';
import type { Finding } from './claims-answer.ts';

/** A claim with the passages around it. */
export interface ClaimContext {
  readonly finding: Finding;
  /** Up to three passages of the article's own text, in their order. */
  readonly passages: readonly Passage[];
  /** Which of all of them stands in the middle, from 1 to `of`. */
  readonly passage: number;
  readonly of: number;
  /** Which of them holds the claim. */
  readonly claimPassage: number;
  /** It was asked for by words, and this claim fits them best. */
  readonly isGuess: boolean;
}
