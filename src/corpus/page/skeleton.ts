import type { Box, Paragraph } from './box.ts';

/** The first of the private characters that mark paragraphs: Readability copies and rewrites elements, but keeps text. */
const FIRST_MARK = 0xf0000;
const MARK = /[\u{f0000}-\u{10ffff}]/gu;

/** Composes a page of nothing but boxes, texts and links: a fraction of the elements, and each paragraph marked. */
export function composeSkeleton(root: Box, title: string): string {
  const body = root.children.map(writePart).join('');
  return `<html><head><title>${escapeMarkup(title)}</title></head><body>${body}</body></html>`;
}

/** Reads the places of the paragraphs whose marks are in a text. */
export function readMarks(text: string): ReadonlySet<number> {
  const marks = Array.from(text.matchAll(MARK), ([mark]) => mark.codePointAt(0) ?? FIRST_MARK);
  return new Set(marks.map((mark) => mark - FIRST_MARK));
}

function writePart(part: Box | Paragraph): string {
  if (part.kind === 'paragraph') return `<p>${writeRuns(part)}</p>`;
  const { tag, names, children } = part;
  const [first, ...rest] = children;
  const isOne = first?.kind === 'paragraph' && rest.length === 0;
  const inner = isOne ? writeRuns(first) : children.map(writePart).join('');
  // A paragraph that breaks divide is several; none may stand in another.
  const isDivided = tag === 'p' && !isOne;
  const classes = names === '' ? '' : ` class="${escapeMarkup(names)}"`;
  return isDivided ? inner : `<${tag}${classes}>${inner}</${tag}>`;
}

function writeRuns({ index, runs }: Paragraph): string {
  const texts = runs.map(({ text, isLink }) => {
    const escaped = escapeMarkup(text.replaceAll(MARK, ''));
    return isLink ? `<a href="/">${escaped}</a>` : escaped;
  });
  return `${String.fromCodePoint(FIRST_MARK + index)}${texts.join('')}`;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
