import type { WordRange } from '../sentences.ts';
import { isMark, type Word } from '../words.ts';
import { CUES, type RussianCue } from './cues.ts';

/** A cue verb at its place. */
export interface FoundCue extends RussianCue {
  readonly at: number;
  /** The cue with a «не» before it. */
  readonly range: WordRange;
  readonly negated: boolean;
}

/** What somebody says again and again, if at all: «никогда не говорил, что». */
const CLAIMED = /^(?:говорил|утверждал|заявлял|сообщал|утверждает|утверждают|призна)/u;

/** Reads the word at a place as a cue verb; undefined where it is none. */
export function readCue(words: readonly Word[], at: number): FoundCue | undefined {
  const cue = CUES.get(words[at]?.lower ?? '') ?? readGerund(words, at);
  if (cue === undefined || words[at]?.isMark) return undefined;
  const negated = words[at - 1]?.lower === 'не';
  const isPassive = /^(?:был[аио]?|бывает|будет)$/u.test(words[at - 1]?.lower ?? '');
  const range = { from: negated || isPassive ? at - 1 : at, to: at + 1 };
  // Who does not think that it is so holds that it is not; who did not confirm it says neither.
  const isDenial = negated && (cue.class === 'think' || CLAIMED.test(words[at]?.lower ?? ''));
  if (isDenial) return { ...cue, class: 'deny', at, range, negated: false };
  return { ...cue, at, range, negated };
}

/** «…, добавив, что»: what somebody who speaks already adds. */
function readGerund(words: readonly Word[], at: number): RussianCue | undefined {
  const { lower = '' } = words[at] ?? {};
  if (!/[аиу]в$/u.test(lower) || !isMark(words[at - 1], ',')) return undefined;
  const cue = CUES.get(`${lower.slice(0, -1)}л`);
  return cue && { class: cue.class, agreement: 'any' };
}

/** Finds the first cue verb of a stretch. */
export function findCue(words: readonly Word[], { from, to }: WordRange): FoundCue | undefined {
  for (let at = from; at < to; at += 1) {
    const cue = readCue(words, at);
    if (cue) return cue;
  }
  return undefined;
}
