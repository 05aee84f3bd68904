import type { Word } from '../../search/passages/words.ts';
import { type Alignment, alignWords } from './align-words.ts';

/** A stretch of a text like a sentence; the steps count the words of the whole text. */
export type NearStretch = Alignment;

/** Words that stand on either side of the window with most words in common, as a share of the sentence. */
const MARGIN = 0.5;

/** Finds the stretch of a text that is most like a sentence: first the window with most of its words, then word by word. */
export function findNearestStretch(asked: readonly Word[], words: readonly Word[]): NearStretch {
  const from = findWindow(asked, words);
  const margin = Math.ceil(asked.length * MARGIN) + 3;
  const start = Math.max(0, from - margin);
  const window = words.slice(start, from + asked.length + margin);
  const { steps, likeness } = alignWords(asked, window);
  return {
    likeness,
    steps: steps.map((step) =>
      step.stored === undefined ? step : { ...step, stored: step.stored + start },
    ),
  };
}

/** Where the window as long as the sentence begins that shares most words with it, each as often as the sentence has it. */
function findWindow(asked: readonly Word[], words: readonly Word[]): number {
  const left = new Map<string, number>();
  for (const { folded } of asked) left.set(folded, (left.get(folded) ?? 0) + 1);
  let common = 0;
  let best = { from: 0, common: 0 };
  for (let at = 0; at < words.length; at += 1) {
    common += enter(left, words[at]);
    common -= leave(left, words[at - asked.length]);
    if (common > best.common) best = { from: Math.max(0, at - asked.length + 1), common };
  }
  return best.from;
}

function enter(left: Map<string, number>, word: Word | undefined): number {
  const wanted = word && left.get(word.folded);
  if (word === undefined || wanted === undefined) return 0;
  left.set(word.folded, wanted - 1);
  return wanted > 0 ? 1 : 0;
}

function leave(left: Map<string, number>, word: Word | undefined): number {
  const wanted = word && left.get(word.folded);
  if (word === undefined || wanted === undefined) return 0;
  left.set(word.folded, wanted + 1);
  return wanted >= 0 ? 1 : 0;
}
