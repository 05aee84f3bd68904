import type { Word } from '../../search/passages/words.ts';

/** A step from a sentence to a text: which words of either stand here; both where they are the same. */
export interface Step {
  readonly asked?: number;
  readonly stored?: number;
}

/** How a sentence runs along the words of a text. */
export interface Alignment {
  /** From the first word in common to the last, in the order of both. */
  readonly steps: readonly Step[];
  /** From 0 to 1: how much of the sentence the text has; short words count less. */
  readonly likeness: number;
}

/** What a word in between costs: words in common stand together rather than far apart. */
const GAP = 0.1;
/** A single word at either end that stands farther off than this is the same word by chance. */
const FARTHEST_STRAY = 2;
const SHORT = 3;
const SHORT_WEIGHT = 0.35;

/**
 * Aligns a sentence with the stretch of a text that is most like it (Smith and Waterman, 1981): all that stands before
 * and after the stretch is free. The cost is the product of both lengths, so that the text should be a window.
 */
export function alignWords(asked: readonly Word[], stored: readonly Word[]): Alignment {
  const width = stored.length + 1;
  const scores = new Float32Array((asked.length + 1) * width);
  let best = 0;
  for (let row = 1; row <= asked.length; row += 1) {
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      const same = matchOf(asked[row - 1], stored[column - 1]);
      const score = Math.max(
        0,
        same === 0 ? 0 : (scores[at - width - 1] ?? 0) + same,
        (scores[at - width] ?? 0) - GAP,
        (scores[at - 1] ?? 0) - GAP,
      );
      scores[at] = score;
      if (score > (scores[best] ?? 0)) best = at;
    }
  }
  const steps = dropStray(walkBack(scores, { best, width, asked, stored }));
  return { steps, likeness: measureLikeness(steps, asked) };
}

interface Walk {
  readonly best: number;
  readonly width: number;
  readonly asked: readonly Word[];
  readonly stored: readonly Word[];
}

/** Goes back from the best end to where its stretch begins. */
function walkBack(scores: Float32Array, { best, width, asked, stored }: Walk): readonly Step[] {
  const steps: Step[] = [];
  let at = best;
  while ((scores[at] ?? 0) > 0) {
    const row = Math.floor(at / width) - 1;
    const column = (at % width) - 1;
    const same = matchOf(asked[row], stored[column]);
    const score = scores[at] ?? 0;
    if (same > 0 && isNear(score, (scores[at - width - 1] ?? 0) + same)) {
      steps.push({ asked: row, stored: column });
      at -= width + 1;
    } else if (isNear(score, (scores[at - width] ?? 0) - GAP)) {
      steps.push({ asked: row });
      at -= width;
    } else {
      steps.push({ stored: column });
      at -= 1;
    }
  }
  return steps.reverse();
}

function dropStray(steps: readonly Step[]): readonly Step[] {
  const afterLast = dropStrayEnd(steps);
  return dropStrayEnd(afterLast.toReversed()).toReversed();
}

function dropStrayEnd(steps: readonly Step[]): readonly Step[] {
  const rest = steps.slice(0, -1);
  const before = rest.findLastIndex(isCommon);
  const between = rest.slice(before + 1);
  const far = between.filter(({ stored }) => stored !== undefined).length > FARTHEST_STRAY;
  return before >= 0 && far ? rest.slice(0, before + 1) : steps;
}

function isCommon({ asked, stored }: Step): boolean {
  return asked !== undefined && stored !== undefined;
}

function measureLikeness(steps: readonly Step[], asked: readonly Word[]): number {
  const all = asked.reduce((sum, word) => sum + weigh(word), 0);
  const common = steps.reduce(
    (sum, step) => (isCommon(step) ? sum + weigh(asked[step.asked ?? -1]) : sum),
    0,
  );
  return all === 0 ? 0 : common / all;
}

function matchOf(asked: Word | undefined, stored: Word | undefined): number {
  return asked !== undefined && asked.folded === stored?.folded ? weigh(asked) : 0;
}

function weigh(word: Word | undefined): number {
  return word !== undefined && word.folded.length > SHORT ? 1 : SHORT_WEIGHT;
}

/** Scores are kept in single precision. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-3;
}
