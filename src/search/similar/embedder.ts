/** Turns texts into vectors of length 1, the nearer to each other the more alike in meaning. */
export interface Embedder {
  /** Changes with the vectors: those of another embedder are never compared. */
  readonly id: string;
  readonly dimensions: number;
  /** Whether a text is of a language that it knows. */
  fits(text: string): boolean;
  embed(texts: readonly string[]): Promise<readonly ArrayLike<number>[]>;
}
