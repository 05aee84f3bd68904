import type { SearchIndex } from '../search-index.ts';

/** What the thread is asked: one method of the index. */
export interface IndexCall {
  readonly number: number;
  readonly method: Exclude<keyof SearchIndex, 'mostClaims'>;
  readonly args: readonly unknown[];
}

/** What it answers. */
export type IndexReply =
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly fault: string };
