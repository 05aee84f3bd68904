import type { TextSpan } from '../../domain/article.ts';
import { MINUS, type Word } from '../../search/passages/words.ts';
import type { AskedSentence } from './read-sentence.ts';

/** Where a text has a sentence word for word, and what it has where the sentence has “…”. */
export interface VerbatimMatch {
  readonly span: TextSpan;
  readonly omissions: readonly TextSpan[];
}

/** The words from `from` to `to` of a text. */
interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** Finds the first place that has the sentence word for word; where a gap lets it begin sooner or later, the shortest. */
export function findVerbatim(
  sentence: AskedSentence,
  words: readonly Word[],
): VerbatimMatch | undefined {
  const pieces = splitAtGaps(sentence);
  const [first, ...others] = pieces;
  if (first === undefined) return undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (!startsWith(first.words, words, at)) continue;
    const ranges = follow(others, words, { from: at, to: at + first.words.length });
    if (ranges !== undefined) return composeMatch(shorten(ranges, pieces, words), words);
  }
  return undefined;
}

/** “the [grim] tone” is in “the wind said that the tone” from its second “the” on: each piece is taken as near to the next as it stands. */
function shorten(
  ranges: readonly WordRange[],
  pieces: readonly Piece[],
  words: readonly Word[],
): readonly WordRange[] {
  const near = [...ranges];
  for (let at = ranges.length - 2; at >= 0; at -= 1) {
    const piece = pieces[at]?.words ?? [];
    const next = near[at + 1]?.from ?? 0;
    const earliest = near[at]?.from ?? 0;
    let from = next - piece.length;
    while (from > earliest && !startsWith(piece, words, from)) from -= 1;
    near[at] = { from, to: from + piece.length };
  }
  const fits = near.every(
    ({ from }, at) => at === 0 || from - (near[at - 1]?.to ?? 0) <= (pieces[at]?.gap ?? 0),
  );
  return fits ? near : ranges;
}

interface Piece {
  readonly words: readonly Word[];
  /** How many words may stand before it. */
  readonly gap: number;
}

function splitAtGaps({ words, gaps }: AskedSentence): readonly Piece[] {
  const starts = [0, ...[...gaps.keys()].sort((a, b) => a - b), words.length];
  return starts.slice(0, -1).flatMap((start, at) => {
    const piece = words.slice(start, starts[at + 1]);
    return piece.length === 0 ? [] : [{ words: piece, gap: gaps.get(start) ?? 0 }];
  });
}

/** The places of the other pieces, each as near behind the one before as can be. */
function follow(
  pieces: readonly Piece[],
  words: readonly Word[],
  first: WordRange,
): readonly WordRange[] | undefined {
  const ranges = [first];
  let end = first.to;
  for (const piece of pieces) {
    let at = end;
    while (at <= end + piece.gap && !startsWith(piece.words, words, at)) at += 1;
    if (at > end + piece.gap) return undefined;
    end = at + piece.words.length;
    ranges.push({ from: at, to: end });
  }
  return ranges;
}

function startsWith(asked: readonly Word[], words: readonly Word[], at: number): boolean {
  // Whoever begins behind a minus leaves it out.
  if (words[at - 1]?.folded === MINUS) return false;
  return asked.every(({ folded }, offset) => words[at + offset]?.folded === folded);
}

function composeMatch(ranges: readonly WordRange[], words: readonly Word[]): VerbatimMatch {
  const spanOf = ({ from, to }: WordRange): TextSpan => ({
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  });
  const omitted = ranges
    .slice(1)
    .map(({ from }, at) => ({ from: ranges[at]?.to ?? from, to: from }));
  return {
    span: spanOf({ from: ranges[0]?.from ?? 0, to: ranges.at(-1)?.to ?? 0 }),
    omissions: omitted.filter(({ from, to }) => to > from).map(spanOf),
  };
}
