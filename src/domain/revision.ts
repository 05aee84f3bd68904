/** One state of an article's text. What is not known is absent: an article of an older store has no first instant. */
export interface Revision {
  /** Counts the states of an article from 1. */
  readonly number: number;
  /** When it was read. */
  readonly readMs?: number;
  /** When the next one took its place; absent for the newest. */
  readonly replacedMs?: number;
}
