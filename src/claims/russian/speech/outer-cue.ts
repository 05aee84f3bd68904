import type { WordRange } from '../sentences.ts';
import { isMark, type Word } from '../words.ts';
import { type FoundCue, readCue } from './find-cue.ts';

/** Finds the cue whose clause another one stands in: «Ли опроверг, что мэр | требует платы». */
export function findOuterCue(
  words: readonly Word[],
  { from, to }: WordRange,
): FoundCue | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    if (words[at]?.quotation !== -1 || isMark(words[at], ',', ';', '—')) return undefined;
    const opensClause = /^(?:что|будто|чтобы)$/u.test(words[at]?.lower ?? '');
    if (opensClause) return isMark(words[at - 1], ',') ? readCue(words, at - 2) : undefined;
  }
  return undefined;
}
