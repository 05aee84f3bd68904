import type { Passage } from '../../domain/article.ts';
import { findLines } from '../lines.ts';

const HEADING = /^#{1,6}\s/u;

/** Finds the passages of a Markdown text: paragraphs between blank lines, and headings, which are sections. */
export function findMarkdownPassages(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  for (const { start, end } of findLines(text)) {
    const isHeading = HEADING.test(text.slice(start, end));
    if (open && (start === end || isHeading)) {
      passages.push(open);
      open = undefined;
    }
    if (isHeading) passages.push({ start, end, role: 'section' });
    else if (start < end) open = { start: open?.start ?? start, end, role: 'body' };
  }
  return open ? [...passages, open] : passages;
}
