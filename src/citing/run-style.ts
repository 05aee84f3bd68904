import { createThread } from '../workers/thread.ts';
import type { CslItem } from './csl-item.ts';

/** The styles of scholars, each an official file of the Citation Style Language project. */
export type ScholarlyStyle = 'chicago' | 'apa' | 'mla';

/** Where in a work something stands, and who says it there. */
export interface Pointer {
  /** Of the item that is cited. */
  readonly id: string;
  /** Counts the paragraphs of the article's own text from 1. */
  readonly paragraph?: number;
  /** Whose words the author gives: somebody else's, so that they are cited at second hand. */
  readonly speaker?: string;
}

/** What a style makes of works and of places in them: plain text, a line each. */
export interface StyledText {
  /** A note (Chicago) or what stands in brackets in the text (APA, MLA), for each pointer in its order. */
  readonly notes: readonly string[];
  /** In the order of the style. */
  readonly bibliography: readonly string[];
}

const thread = createThread(new URL('./style-worker.ts', import.meta.url), undefined);

/** Writes a bibliography and notes by the rules of a style; on a thread, for reading a style takes seconds on a slow machine. */
export async function runStyle(
  style: ScholarlyStyle,
  items: readonly CslItem[],
  pointers: readonly Pointer[],
): Promise<StyledText> {
  // What the thread answers is what `write` gives there.
  return (await thread.ask('write', [style, items, pointers])) as StyledText;
}
