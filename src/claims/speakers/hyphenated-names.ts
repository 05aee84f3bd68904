import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { Sentence } from '../sentences/sentences.ts';

const ARTICLE = /^(?:al|el|ul|ur|an|as|ad|ar|at|az|ash)$/u;
/** What is joined to a name to say what something has to do with it: “a Park-led party”. */
const MODIFIER =
  /^(?:.*(?:ed|ing)|era|led|style|friendly|run|like|wide|born|held|made|bound|level|elect|ally|type|sized|free|loyal|built|owned|fund|only)$/u;
const LONGEST_HALF = 7;

/** Finds where a name ends whose run stops at `to`, before a hyphen or an article: “Ban Ki | -moon”, “Abdel Fattah | al-Sisi”. */
export function findHyphenatedEnd(
  sentence: Sentence,
  { from, to }: TokenRange,
): number | undefined {
  if (ARTICLE.test(sentence[to]?.lower ?? '') && joins(sentence, to + 1)) {
    return /^\p{Lu}/u.test(sentence[to + 2]?.word ?? '') ? to + 3 : undefined;
  }
  // The second half of a given name stands behind a surname and the first half.
  if (to - from < 2 || !joins(sentence, to)) return undefined;
  const [half, next] = [sentence[to + 1], sentence[to + 2]];
  const isHalf = /^\p{Ll}+$/u.test(half?.word ?? '') && (half?.word.length ?? 0) <= LONGEST_HALF;
  if (!isHalf || MODIFIER.test(half?.word ?? '') || joins(sentence, to + 2)) return undefined;
  // “Bo Lee-period officials”
  return next?.tag === 'NOUN' || next?.tag === 'ADJ' ? undefined : to + 2;
}

/** Whether a hyphen stands here without white space around it. */
function joins(sentence: Sentence, at: number): boolean {
  const [before, hyphen, after] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (!before || !after || !/^[-‐‑]$/u.test(hyphen?.word ?? '')) return false;
  return before.end === hyphen?.start && hyphen.end === after.start;
}
