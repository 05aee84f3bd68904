import type { Article } from '../../domain/article.ts';
import { composeId } from '../compose-id.ts';
import { decodeText } from '../decode-text.ts';
import { MOST_BYTES, MOST_MEGABYTES } from '../limits.ts';
import { readDetails } from './article-details.ts';
import { labelPassages } from './label-passages.ts';

/** The article of a file, or a whole sentence about why there is none. */
export type TextReading = { readonly article: Article } | { readonly problem: string };

/** Reads one plain-text scrape. Its text is kept as it came; what is told about it comes from the text alone. */
export function readText(bytes: Uint8Array): TextReading {
  if (bytes.length > MOST_BYTES) {
    return { problem: `The file has more than ${MOST_MEGABYTES} MB; an article is shorter.` };
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return decoded;
  const { text } = decoded;
  const passages = labelPassages(text);
  if (passages.length === 0) return { problem: 'The file holds nothing but white space.' };
  if (!passages.some(({ role }) => role === 'body')) {
    return { problem: 'The file holds no paragraph of an article, only what stands around one.' };
  }
  const details = readDetails(text, passages);
  const id = composeId(details.headline, text);
  return { article: { id, kind: 'article', ...details, text, passages } };
}
