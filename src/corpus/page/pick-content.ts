import { Readability } from '@mozilla/readability';
import type { Box, Paragraph } from './box.ts';
import { type PageNode, parsePage } from './dom.ts';

/** The first of the private characters that mark paragraphs; Readability copies and rewrites elements, but keeps text. */
const FIRST_MARK = 0xf0000;
const MARK = /[\u{f0000}-\u{10ffff}]/gu;
/** More would be no page; there are as many marks. */
export const MOST_PARAGRAPHS = 0xffff;

const NOISE_TAGS = new Set(['aside', 'nav', 'form', 'button', 'figcaption', 'footer']);
const MOST_NOISE = 0.4;

/** Finds the paragraphs that Readability takes for the article; none where it finds no article. */
export function pickContent(root: Box, title: string): ReadonlySet<number> {
  const skeleton = composeSkeleton(root, title);
  const reader = new Readability<PageNode>(parsePage(skeleton), {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  });
  const marks = reader.parse()?.content?.textContent?.matchAll(MARK) ?? [];
  return new Set(Array.from(marks, ([mark]) => (mark.codePointAt(0) ?? 0) - FIRST_MARK));
}

/** The page with nothing but its boxes, texts and links: a fraction of the elements to look at. */
function composeSkeleton(root: Box, title: string): string {
  const parts: string[] = [];
  const write = (part: Box | Paragraph): void => {
    if (part.kind === 'paragraph') {
      parts.push(`<p>${writeRuns(part)}</p>`);
      return;
    }
    if (isNoise(part, root)) return;
    const [first, ...rest] = part.children;
    const isSplit = part.tag === 'p' && rest.length > 0;
    if (!isSplit) parts.push(`<${part.tag} class="${escapeMarkup(part.names)}">`);
    if (first?.kind === 'paragraph' && rest.length === 0) parts.push(writeRuns(first));
    else for (const child of part.children) write(child);
    if (!isSplit) parts.push(`</${part.tag}>`);
  };
  for (const child of root.children) write(child);
  return `<html><head><title>${escapeMarkup(title)}</title></head><body>${parts.join('')}</body></html>`;
}

function writeRuns({ index, runs }: Paragraph): string {
  const texts = runs.map(({ text, isLink }) => {
    const escaped = escapeMarkup(text.replaceAll(MARK, ''));
    return isLink ? `<a href="/">${escaped}</a>` : escaped;
  });
  return `${String.fromCodePoint(FIRST_MARK + index)}${texts.join('')}`;
}

function isNoise({ tag, length }: Box, root: Box): boolean {
  return NOISE_TAGS.has(tag) && length < root.length * MOST_NOISE;
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
