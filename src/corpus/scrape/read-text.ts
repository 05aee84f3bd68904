import { decodeAny, type Guessed } from '../charset/decode-text.ts';
import { composeId } from '../compose-id.ts';
import type { DocumentReading, KnownDetails } from '../document/block.ts';
import { MOST_CHARACTERS, MOST_LINES, MOST_MEGABYTES, toBytes } from '../limits.ts';
import { readDetails } from './article-details.ts';
import { labelPassages } from './label-passages.ts';

/** Reads one plain-text scrape. Its text is kept as it came; what is told about it comes from the text alone. */
export function readText(
  bytes: Uint8Array,
  decoded: Guessed = decodeAny(bytes),
  { publishedFrom: told, ...known }: KnownDetails = {},
): DocumentReading {
  if (bytes.length > toBytes(MOST_MEGABYTES.text)) {
    return { problem: `The file has more than ${MOST_MEGABYTES.text} MB; an article is shorter.` };
  }
  if ('problem' in decoded) return decoded;
  const { text, guessed } = decoded;
  if (isTooLong(text)) return { problem: TOO_LONG };
  const passages = labelPassages(text, known);
  if (passages.length === 0) return { problem: 'The file holds nothing but white space.' };
  if (!passages.some(({ role }) => role === 'body')) {
    return { problem: 'The file holds no paragraph of an article, only what stands around one.' };
  }
  const { details: found, publishedFrom: line } = readDetails(text, passages);
  const details = { ...found, ...known };
  const publishedFrom = known.publishedOn === undefined ? line : told;
  const id = composeId(details.headline, text);
  return {
    article: { id, kind: 'article', ...details, text, passages },
    warnings: guessed === undefined ? [] : [tellGuess(guessed)],
    ...(publishedFrom !== undefined && { publishedFrom }),
  };
}

/** Says by which encoding a file was read that says nothing of its own. */
export function tellGuess(charset: string): string {
  return `The file is not UTF-8 and does not say what it is; it was read as ${charset}. Look whether its letters are right.`;
}

const TOO_LONG = `The file has more than ${MOST_LINES.toLocaleString('en')} lines or ${MOST_CHARACTERS.toLocaleString('en')} characters; add the part that matters.`;

/** Lines are counted before anything is made of them. */
function isTooLong(text: string): boolean {
  let lines = 0;
  let at = -1;
  do {
    at = text.indexOf('\n', at + 1);
    lines += 1;
  } while (at !== -1 && lines <= MOST_LINES);
  return lines > MOST_LINES || text.length > MOST_CHARACTERS;
}
