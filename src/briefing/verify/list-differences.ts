import type { TextSpan } from '../../domain/article.ts';
import type { Difference } from '../../domain/verification.ts';
import { MINUS, type Word } from '../../search/passages/words.ts';
import type { Step } from './align-words.ts';
import type { AskedSentence } from './read-sentence.ts';

const NEGATION =
  /^(?:not|no|never|nobody|nothing|none|neither|nor|cannot|hardly|without|t|не|ни|нет)$/u;
const SENTENCE_END = /[.!?…\n“”"«»„]/u;
const NUMBER = /[\p{N}%‰\p{Sc}]|^-$/u;

/** A text and its words. */
export interface StoredText {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Adds to the steps between the first and the last common word what the sentence has around them, beside what the text has there. */
export function addEdges(
  steps: readonly Step[],
  asked: readonly Word[],
  stored: StoredText,
): readonly Step[] {
  const first = steps[0];
  const last = steps.at(-1);
  const before = first?.asked ?? 0;
  const after = asked.length - 1 - (last?.asked ?? asked.length - 1);
  const least = stored.words[(first?.stored ?? 0) - 1]?.folded === MINUS ? 1 : 0;
  return [
    ...listSteps(
      'stored',
      (first?.stored ?? 0) - 1,
      -Math.max(least, countBeside(stored, first?.stored, -before)),
    ),
    ...listSteps('asked', before - 1, -before),
    ...steps,
    ...listSteps('asked', asked.length - after, after),
    ...listSteps('stored', (last?.stored ?? 0) + 1, countBeside(stored, last?.stored, after)),
  ];
}

/** Lists where a sentence differs from the stretch of a text it is aligned with, in the order of the sentence. */
export function listDifferences(
  steps: readonly Step[],
  { words: asked, gaps }: AskedSentence,
  words: readonly Word[],
): readonly Difference[] {
  return groupSteps(steps).flatMap((group) => {
    const typed = group.steps.flatMap((step) => asked[step.asked ?? -1] ?? []);
    const stored = group.steps.flatMap((step) => words[step.stored ?? -1] ?? []);
    // Where the sentence has “…” or [words] of its own, what the article has there is no difference; the minus of a number is one.
    const isLeftOut = typed.length === 0 && gaps.has(group.before);
    if (isLeftOut && stored.at(-1)?.folded !== MINUS) return [];
    return [composeDifference({ typed, stored, before: asked[group.before]?.start })];
  });
}

/** As many steps as `count` says, backwards where it is negative; always in the order of the words. */
function listSteps(side: 'asked' | 'stored', from: number, count: number): readonly Step[] {
  const steps = Array.from({ length: Math.abs(count) }, (_, at) => ({
    [side]: count < 0 ? from - at : from + at,
  }));
  return count < 0 ? steps.reverse() : steps;
}

/** How many words of the same sentence stand beside a word, up to as many as are wanted. */
function countBeside(
  { text, words }: StoredText,
  from: number | undefined,
  wanted: number,
): number {
  const direction = Math.sign(wanted);
  let count = 0;
  while (from !== undefined && count < Math.abs(wanted)) {
    const here = words[from + direction * count];
    const next = words[from + direction * (count + 1)];
    if (here === undefined || next === undefined) break;
    const between = text.slice(Math.min(here.end, next.end), Math.max(here.start, next.start));
    if (SENTENCE_END.test(between)) break;
    count += 1;
  }
  return count;
}

interface Group {
  readonly steps: Step[];
  /** The word of the sentence that stands behind the group. */
  before: number;
}

/** Steps side by side where only one of the two has a word. */
function groupSteps(steps: readonly Step[]): readonly Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  let next = 0;
  for (const step of steps) {
    if (step.asked !== undefined) next = step.asked + 1;
    if (step.asked !== undefined && step.stored !== undefined) {
      open = undefined;
    } else if (open === undefined) {
      open = { steps: [step], before: next };
      groups.push(open);
    } else {
      open.steps.push(step);
      open.before = next;
    }
  }
  return groups;
}

interface Words {
  readonly typed: readonly Word[];
  readonly stored: readonly Word[];
  readonly before: number | undefined;
}

function composeDifference({ typed, stored, before = 0 }: Words): Difference {
  const at = hullOf(typed) ?? { start: before, end: before };
  const span = hullOf(stored);
  const isGrave = [...typed, ...stored].some(
    ({ folded }) => NEGATION.test(folded) || NUMBER.test(folded),
  );
  if (span === undefined) return { kind: 'inserted', at, isGrave };
  return { kind: typed.length === 0 ? 'left out' : 'changed', at, stored: span, isGrave };
}

function hullOf(words: readonly Word[]): TextSpan | undefined {
  const [first] = words;
  return first && { start: first.start, end: words.at(-1)?.end ?? first.end };
}
