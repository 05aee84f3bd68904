import type { PassageRole } from '../../domain/article.ts';
import type { Block } from '../document/block.ts';
import { readBiography } from '../scrape/biographies.ts';
import { readByline } from '../scrape/bylines.ts';
import { isDateLine } from '../scrape/date-lines.ts';
import { isDisclaimer } from '../scrape/disclaimers.ts';
import { readInfoLine } from '../scrape/info-line.ts';
import { type Box, listBoxes, type Paragraph } from './box.ts';
import { findRepeats } from './find-repeats.ts';

/** The paragraphs of a page, and what is known of them. */
export interface PickedPage {
  readonly paragraphs: readonly Paragraph[];
  /** The places of those that Readability takes for the article. */
  readonly content: ReadonlySet<number>;
  readonly headline: string;
  readonly authors: readonly string[];
}

/** A box is believed to be noise up to this share of the article; one with a sure name may be larger. */
const MOST_NOISE = 0.2;
const MOST_SURE_NOISE = 0.5;
const LONGEST_NOISE = 900;
const SURE: ReadonlySet<PassageRole> = new Set(['bio', 'caption', 'comment', 'credit']);

const MOST_LINKED = 0.7;
const LONGEST_LINKS = 600;

const LONGEST_HOLDER = 60;
const QUOTED: ReadonlySet<string> = new Set([
  'blockquote',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'li',
  'p',
]);

const HEADING = /^h[1-6]$/u;
const LONGEST_BYLINE = 160;
const LONGEST_DATE = 130;
const LONGEST_SECTION = 60;

/** Says of each paragraph what its place in the page tells: a role, or none where its words are to decide. */
export function labelParagraphs({
  paragraphs,
  content,
  headline,
  authors,
}: PickedPage): readonly Block[] {
  const kept = paragraphs.filter(({ index }) => content.has(index));
  const length = kept.reduce((sum, { text }) => sum + text.length, 0);
  const title = findTitle(paragraphs, headline);
  const repeats = findRepeats(kept);
  return paragraphs.map((paragraph) => {
    const isContent = content.has(paragraph.index);
    if (repeats.has(paragraph)) return { text: paragraph.text, role: 'teaser' };
    const found = isContent ? findInnerRole(paragraph, length) : findOuterRole(paragraph, authors);
    const role = paragraph === title ? 'title' : found;
    return { text: paragraph.text, ...(role && { role }) };
  });
}

function findTitle(paragraphs: readonly Paragraph[], headline: string): Paragraph | undefined {
  const same = paragraphs.filter(({ text }) => text.toLowerCase() === headline.toLowerCase());
  return same.find(({ box }) => box.tag === 'h1') ?? same[0];
}

/** What a paragraph of the article’s part is, where its boxes say that it is none of the article. */
function findInnerRole(paragraph: Paragraph, length: number): PassageRole | undefined {
  const boxes = listBoxes(paragraph);
  const small = boxes.filter((box) => isSmall(box, length));
  const isTeaser = boxes.some(isLinks) && !isHeading(paragraph) && !tellsWhoOrWhen(paragraph);
  const hint = findHint(paragraph, small);
  if (!hint && isBesidePicture(paragraph, boxes)) return 'credit';
  // What is called “meta” may hold tags and buttons, and may say whose it is and when.
  if (hint === 'footer' && tellsWhoOrWhen(paragraph)) return findOuterRole(paragraph, []);
  return hint ?? (isTeaser ? 'teaser' : undefined);
}

/** In a figure with a caption a few words beside that are whose picture it is; a quotation or a table may stand there, too. */
function isBesidePicture({ text }: Paragraph, boxes: readonly Box[]): boolean {
  const inner = boxes.slice(0, boxes.findIndex(({ tag }) => tag === 'figure') + 1);
  const figure = inner.at(-1);
  if (!figure || !holdsCaption(figure) || inner.some(({ tag }) => QUOTED.has(tag))) return false;
  return text.length < LONGEST_HOLDER && !/[.!?…]["”’]?$/u.test(text);
}

function holdsCaption({ children }: Box): boolean {
  return children.some(
    (child) => child.kind === 'box' && (child.tag === 'figcaption' || holdsCaption(child)),
  );
}

/** Nothing outside the article’s part is body, whatever it says. */
function findOuterRole(paragraph: Paragraph, authors: readonly string[]): PassageRole {
  const { text } = paragraph;
  if (readByline(text) || isSigned(text, authors)) return 'byline';
  const info = readInfoLine(text);
  if (info && info.authors.length > 0) return 'byline';
  if (info || isDateLine(text)) return 'date';
  const hint = findHint(paragraph, listBoxes(paragraph));
  if (hint) return hint;
  if (readBiography(text) !== undefined) return 'bio';
  return isDisclaimer(text) ? 'disclaimer' : 'footer';
}

/** The authors who are known, with a day or without. */
function isSigned(text: string, authors: readonly string[]): boolean {
  const author = authors.find((name) => text.startsWith(name));
  const rest = text.slice(author?.length ?? 0).trim();
  return author !== undefined && (rest === '' || isDateLine(rest));
}

function tellsWhoOrWhen({ text }: Paragraph): boolean {
  return readByline(text) !== undefined || isDateLine(text);
}

/** The nearest hint that fits. */
function findHint(paragraph: Paragraph, boxes: readonly Box[]): PassageRole | undefined {
  const hints = [paragraph.hint, ...boxes.map(({ hint }) => hint)];
  return hints.find((hint) => hint !== undefined && fits(hint, paragraph));
}

/** Who, when and where is told in a line; what is longer is something else in the same box. */
function fits(hint: PassageRole, paragraph: Paragraph): boolean {
  const { text } = paragraph;
  if (hint === 'byline') return text.length < LONGEST_BYLINE && !isHeading(paragraph);
  if (hint === 'date') return text.length < LONGEST_DATE && /\d/u.test(text);
  return hint !== 'section' || text.length < LONGEST_SECTION;
}

function isSmall({ length, hint }: Box, whole: number): boolean {
  if (hint && SURE.has(hint)) return length < whole * MOST_SURE_NOISE;
  return length < whole * MOST_NOISE && length < LONGEST_NOISE;
}

/** A heading may be a link; in a list it is the headline of something else. */
function isHeading({ box }: Paragraph): boolean {
  return HEADING.test(box.tag) && box.parent?.tag !== 'li';
}

function isLinks({ length, linkLength }: Box): boolean {
  return linkLength > length * MOST_LINKED && length < LONGEST_LINKS;
}
