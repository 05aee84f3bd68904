import type { TextSpan } from '../../domain/article.ts';
import type { ExplainedPart, PartName } from './compose-explanation.ts';

/** A stretch of text with all that it is a part of. */
export interface MarkedStretch extends TextSpan {
  readonly names: readonly PartName[];
}

/** Cuts a stretch of text wherever a part begins or ends, so that parts may lie in each other and cross. */
export function markParts(
  { start, end }: TextSpan,
  parts: readonly ExplainedPart[],
): readonly MarkedStretch[] {
  const spans = parts.flatMap(({ name, spans: own }) => own.map((span) => ({ name, ...span })));
  const cuts = spans.flatMap((span) => [span.start, span.end]);
  const edges = [...new Set([start, ...cuts, end])]
    .filter((edge) => edge >= start && edge <= end)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, at) => {
    const to = edges[at + 1] ?? end;
    const inside = spans.filter((span) => span.start <= from && to <= span.end);
    return { start: from, end: to, names: [...new Set(inside.map(({ name }) => name))] };
  });
}
