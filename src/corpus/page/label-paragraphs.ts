import type { PassageRole } from '../../domain/article.ts';
import type { Block } from '../document/block.ts';
import { readByline } from '../scrape/bylines.ts';
import { isDateLine } from '../scrape/date-lines.ts';
import { type Box, listBoxes, type Paragraph } from './box.ts';

/** A box that says it is noise is believed up to this share of the article, and up to this length. */
const MOST_NOISE = 0.2;
const LONGEST_NOISE = 900;
const MOST_LINKED = 0.7;
const LONGEST_LINKS = 600;

export interface Picked {
  readonly paragraphs: readonly Paragraph[];
  /** The places of those that Readability takes for the article. */
  readonly content: ReadonlySet<number>;
  readonly headline: string;
}

/** Says of each paragraph what its place in the page tells: a role, or none where its words decide. */
export function labelParagraphs({ paragraphs, content, headline }: Picked): readonly Block[] {
  const kept = paragraphs.filter(({ index }) => content.has(index));
  const total = kept.reduce((sum, { text }) => sum + text.length, 0);
  const titled = findTitle(paragraphs, headline);
  return paragraphs.map((paragraph) => {
    const { text, index } = paragraph;
    const role =
      index === titled
        ? 'title'
        : content.has(index)
          ? findNoise(paragraph, total)
          : findOuterRole(paragraph);
    return { text, ...(role && { role }) };
  });
}

function findTitle(paragraphs: readonly Paragraph[], headline: string): number {
  const same = paragraphs.filter(({ text }) => text.toLowerCase() === headline.toLowerCase());
  const heading = same.find(({ box }) => box.tag === 'h1') ?? same[0];
  return heading?.index ?? -1;
}

/** What a paragraph of the article’s part is, where its boxes say that it is none of the article. */
function findNoise(paragraph: Paragraph, total: number): PassageRole | undefined {
  const boxes = listBoxes(paragraph).filter((box) => isSmall(box, total));
  const hints = [paragraph.hint, ...boxes.map(({ hint }) => hint)];
  const hint = hints.find((found) => found !== undefined && fits(found, paragraph));
  return hint ?? (boxes.some(isLinks) && !isHeading(paragraph) ? 'teaser' : undefined);
}

const SURE: ReadonlySet<PassageRole> = new Set(['bio', 'caption', 'comment', 'credit']);
function isSmall({ length, hint }: Box, total: number): boolean {
  return hint && SURE.has(hint)
    ? length < total * 0.5
    : length < total * MOST_NOISE && length < LONGEST_NOISE;
}

const HEADING = /^h[1-6]$/u;
function isHeading({ box }: Paragraph): boolean {
  return HEADING.test(box.tag) && box.parent?.tag !== 'li';
}

/** Who and when is told in a line. */
function fits(hint: PassageRole, paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (hint === 'byline') return text.length < 160 && !isHeading(paragraph);
  if (hint === 'date') return text.length < 130 && /\d/u.test(text);
  return hint !== 'section' || text.length < 60;
}

function isLinks({ length, linkLength }: Box): boolean {
  return linkLength > length * MOST_LINKED && length < LONGEST_LINKS;
}

function findOuterRole(paragraph: Paragraph): PassageRole {
  const { text } = paragraph;
  if (readByline(text)) return 'byline';
  if (isDateLine(text)) return 'date';
  const hints = [paragraph.hint, ...listBoxes(paragraph).map(({ hint }) => hint)];
  return hints.find((hint) => hint !== undefined && fits(hint, paragraph)) ?? 'footer';
}
