import type { TextSpan } from '../../domain/article.ts';

/** Finds how many spans of a list in order end at or before a place; halving, so that long articles stay quick. */
export function countBefore(sorted: readonly TextSpan[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.end ?? Number.POSITIVE_INFINITY) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds the spans of a list in order that share a place with a stretch. */
export function findTouching<Span extends TextSpan>(
  sorted: readonly Span[],
  { start, end }: TextSpan,
): readonly Span[] {
  const found: Span[] = [];
  for (let at = countBefore(sorted, start); at < sorted.length; at += 1) {
    const span = sorted[at];
    if (!span || span.start >= end) break;
    found.push(span);
  }
  return found;
}
