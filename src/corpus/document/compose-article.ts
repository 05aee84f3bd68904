import type { Passage } from '../../domain/article.ts';
import { foldBlanks, trimSpan } from '../blanks.ts';
import { composeId } from '../compose-id.ts';
import { MOST_CHARACTERS, MOST_LINES } from '../limits.ts';
import { readDetails } from '../scrape/article-details.ts';
import { labelPassages } from '../scrape/label-passages.ts';
import type { Block, KnownDetails, ReadDocument } from './block.ts';

const BETWEEN = '\n\n';
const MOST_HEADING_WORDS = 12;

/**
 * Composes an article from the paragraphs of a document, chapter by chapter: its stored text has one paragraph a line.
 * Undefined where no paragraph is the article's own.
 */
export function composeArticle(
  chapters: readonly (readonly Block[])[],
  { publishedFrom: told, ...known }: KnownDetails,
): ReadDocument | undefined {
  const cleaned = chapters.map((blocks) => blocks.map(cleanBlock).filter(isVisible));
  const text = cleaned.flatMap((blocks) => blocks.map((block) => block.text)).join(BETWEEN);
  const passages = placePassages(
    text,
    cleaned.flatMap((blocks) => labelBlocks(blocks, known)),
  );
  if (!passages.some(({ role }) => role === 'body')) return undefined;
  const { details: found, publishedFrom: line } = readDetails(text, passages);
  const details = { ...found, ...known };
  const id = composeId(details.headline, text);
  const publishedFrom = known.publishedOn === undefined ? line : told;
  return {
    article: { id, kind: 'article', ...details, text, passages },
    warnings: [],
    ...(publishedFrom !== undefined && { publishedFrom }),
  };
}

/** Composes the article of a document that may be a single line: one that looks like a headline is its text then. */
export function composeDocument(
  chapters: readonly (readonly Block[])[],
  known: KnownDetails,
): ReadDocument | undefined {
  const composed = composeArticle(chapters, known);
  const [line, ...more] = chapters.flat().filter(({ text }) => /[\p{L}\d]/u.test(text));
  if (composed || !line || more.length > 0 || !/\p{L}/u.test(line.text)) return composed;
  const read = composeArticle([[{ ...line, role: 'body' }]], known);
  return read && { ...read, warnings: [ONE_LINE] };
}

const ONE_LINE = 'The document holds a single line; it is read as the text of the article.';

/** Says whether paragraphs are more, or have more characters, than those of any article. */
export function isTooLong(blocks: readonly Block[]): boolean {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return length > MOST_CHARACTERS || blocks.length > MOST_LINES;
}

/** Soft hyphens and byte order marks stand for nothing; all white space is one space. */
function cleanBlock({ text, ...rest }: Block): Block {
  const clean = text.replaceAll(/[\u00ad\ufeff]/gu, '').replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return { ...rest, text: clean.trim().toWellFormed() };
}

function isVisible({ text }: Block): boolean {
  return foldBlanks(text) !== '';
}

/** A passage within its own paragraph. */
type Label = Passage & { readonly length: number };

/** What the document does not tell, the paragraph’s own words do; the title stays among them, for it opens the header. */
function labelBlocks(blocks: readonly Block[], known: KnownDetails): readonly Label[] {
  const open = blocks.filter(({ role }) => role === undefined || role === 'title');
  const labels = new Map(labelByWords(open, known).map((label, index) => [open[index], label]));
  const hasHeadings = blocks.some(({ role }) => role === 'title' || role === 'section');
  return blocks.map((block) => {
    const { text, role = 'body' } = block;
    const found = labels.get(block);
    if (found && block.role === undefined) return hasHeadings ? demoteTitle(found, text) : found;
    return { ...trimSpan(text, { start: 0, end: text.length }), role, length: text.length };
  });
}

/** Where the document names its headings itself, a first line that looks like one is hardly another title. */
function demoteTitle(label: Label, text: string): Label {
  if (label.role !== 'title') return label;
  return { ...label, role: text.split(' ').length > MOST_HEADING_WORDS ? 'body' : 'section' };
}

/** Every paragraph is one visible line, so there are as many passages as paragraphs. */
function labelByWords(blocks: readonly Block[], known: KnownDetails): readonly Label[] {
  const passages = labelPassages(blocks.map(({ text }) => text).join(BETWEEN), known);
  let offset = 0;
  return blocks.map(({ text }, index) => {
    const at = offset;
    offset += text.length + BETWEEN.length;
    const { start, end, ...rest } = passages[index] ?? {
      start: at,
      end: at + text.length,
      role: 'body' as const,
    };
    return { ...rest, start: start - at, end: end - at, length: text.length };
  });
}

function placePassages(text: string, labels: readonly Label[]): readonly Passage[] {
  let offset = 0;
  return labels.map(({ length, start, end, ...rest }) => {
    const at = offset;
    offset = Math.min(text.length, at + length + BETWEEN.length);
    return { ...rest, start: at + start, end: at + end };
  });
}
