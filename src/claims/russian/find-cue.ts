import { CUES, type RussianCue } from './cues.ts';
import type { WordRange } from './sentences.ts';
import type { Word } from './words.ts';

/** A cue verb at its place. */
export interface FoundCue extends RussianCue {
  readonly at: number;
  /** The cue with a «не» before it. */
  readonly range: WordRange;
  readonly negated: boolean;
}

/** Reads the word at a place as a cue verb; undefined where it is none. */
export function readCue(words: readonly Word[], at: number): FoundCue | undefined {
  const cue = CUES.get(words[at]?.lower ?? '');
  if (cue === undefined || words[at]?.isMark) return undefined;
  const negated = words[at - 1]?.lower === 'не';
  return { ...cue, at, range: { from: negated ? at - 1 : at, to: at + 1 }, negated };
}

/** Finds the first cue verb of a stretch. */
export function findCue(words: readonly Word[], { from, to }: WordRange): FoundCue | undefined {
  for (let at = from; at < to; at += 1) {
    const cue = readCue(words, at);
    if (cue) return cue;
  }
  return undefined;
}
