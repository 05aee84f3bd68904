import type { TextSpan } from '../../domain/article.ts';
import type { Word } from '../../search/passages/words.ts';

/** The stretches of two texts that are not in the other one. */
export interface WordChanges {
  readonly gone: readonly TextSpan[];
  readonly come: readonly TextSpan[];
}

/** Above this the comparison takes too long, and tells nobody anything. */
const MOST_WORDS = 1_000;

/** Compares two wordings by the longest sequence of words that both have. */
export function compareWords(before: readonly Word[], after: readonly Word[]): WordChanges {
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
    return { gone: joinRuns(before, new Set()), come: joinRuns(after, new Set()) };
  }
  const lengths = measureRests(before, after);
  const width = after.length + 1;
  const kept = { before: new Set<Word>(), after: new Set<Word>() };
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const [one, other] = [before[row], after[column]];
    if (one && other && one.folded === other.folded) {
      kept.before.add(one);
      kept.after.add(other);
      row += 1;
      column += 1;
    } else if (
      (lengths[(row + 1) * width + column] ?? 0) >= (lengths[row * width + column + 1] ?? 0)
    ) {
      row += 1;
    } else {
      column += 1;
    }
  }
  return { gone: joinRuns(before, kept.before), come: joinRuns(after, kept.after) };
}

/** For each place in both, the length of the longest sequence that the rest of both has. */
function measureRests(before: readonly Word[], after: readonly Word[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      lengths[at] =
        before[row]?.folded === after[column]?.folded
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  }
  return lengths;
}

/** Words that were not kept, those side by side as one stretch. */
function joinRuns(words: readonly Word[], kept: ReadonlySet<Word>): readonly TextSpan[] {
  const runs: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const word of words) {
    const last = runs.at(-1);
    if (kept.has(word)) isOpen = false;
    else if (isOpen && last) last.end = word.end;
    else {
      runs.push({ start: word.start, end: word.end });
      isOpen = true;
    }
  }
  return runs;
}
