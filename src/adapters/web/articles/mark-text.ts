import type { Article, Passage, TextSpan } from '../../../domain/article.ts';

/** A stretch of text, marked where it belongs to the quotation. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A passage with its text, or what stands between two of them. */
export interface Piece {
  readonly passage?: Passage;
  readonly stretches: readonly Stretch[];
}

/** Cuts an article into its passages and what stands between them, with the quotation marked; no letter is lost. */
export function markText(
  { text, passages }: Pick<Article, 'text' | 'passages'>,
  quotation?: TextSpan,
): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const passage of passages) {
    if (passage.start > end) {
      pieces.push({ stretches: mark(text, { start: end, end: passage.start }, quotation) });
    }
    pieces.push({ passage, stretches: mark(text, passage, quotation) });
    end = passage.end;
  }
  if (text.length > end) {
    pieces.push({ stretches: mark(text, { start: end, end: text.length }, quotation) });
  }
  return pieces;
}

/** The span a link names; undefined where it does not fit the text or cuts a character in two. */
export function readQuotation(text: string, start: string, end: string): TextSpan | undefined {
  if (!/^\d{1,9}$/.test(start) || !/^\d{1,9}$/.test(end)) return undefined;
  const span = { start: Number(start), end: Number(end) };
  const fits = span.start < span.end && span.end <= text.length;
  return fits && !cutsCharacter(text, span.start) && !cutsCharacter(text, span.end)
    ? span
    : undefined;
}

function mark(text: string, piece: TextSpan, quotation?: TextSpan): readonly Stretch[] {
  const start = clamp(quotation?.start ?? piece.end, piece);
  const end = clamp(quotation?.end ?? piece.end, piece);
  return [
    { text: text.slice(piece.start, start), marked: false },
    { text: text.slice(start, end), marked: true },
    { text: text.slice(end, piece.end), marked: false },
  ].filter((stretch) => stretch.text !== '');
}

function clamp(offset: number, { start, end }: TextSpan): number {
  return Math.min(Math.max(offset, start), end);
}

function cutsCharacter(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
}
