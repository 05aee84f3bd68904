import { isDateLine } from '../scrape/date-lines.ts';
import { type Box, listParagraphs, type Paragraph } from './box.ts';

const HEADING = /^h[1-3]$/u;
/** A teaser is shorter. */
const FEWEST_PROSE = 400;
const SHORTEST = 60;

/** Counts what a page shows as articles of their own, each with its heading, its day and its text, such as a blog’s first page has. */
export function countArticles(box: Box): number {
  if (box.hint !== undefined) return 0;
  if (box.tag === 'article' && isWhole(listParagraphs(box))) return 1;
  return box.children.reduce(
    (sum, child) => sum + (child.kind === 'box' ? countArticles(child) : 0),
    0,
  );
}

function isWhole(paragraphs: readonly Paragraph[]): boolean {
  const prose = paragraphs.filter(
    ({ text, box }) => text.length > SHORTEST && !HEADING.test(box.tag),
  );
  const length = prose.reduce((sum, { text }) => sum + text.length, 0);
  const hasHeading = paragraphs.some(({ box }) => HEADING.test(box.tag));
  const hasDay = paragraphs.some(
    ({ hint, text, box }) =>
      hint === 'date' || box.hint === 'date' || isDateLine(text) || NAMED.test(text),
  );
  return length >= FEWEST_PROSE && hasHeading && hasDay;
}

/** “March 5, 2024 by Ada Park” */
const NAMED = /^.{0,20}\b\d{4}\b.{0,40}$/u;
