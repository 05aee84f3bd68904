import { composeId } from '../compose-id.ts';
import { decodeText } from '../decode-text.ts';
import { readArticle } from '../markdown/read-article.ts';
import { readText } from '../scrape/read-text.ts';
import type { DocumentReading } from './block.ts';

/** A document of characters alone. */
export interface WrittenJob {
  readonly kind: 'text' | 'markdown';
  readonly bytes: Uint8Array;
}

const FRONT_MATTER = /^---[ \t]*\r?\n/u;

/** Reads a plain text, or Markdown; without front matter that is a text like any other. */
export function readWritten({ kind, bytes }: WrittenJob): DocumentReading {
  if (kind === 'text') return readText(bytes);
  const decoded = decodeText(bytes);
  if ('problem' in decoded || !FRONT_MATTER.test(decoded.text)) return readText(bytes);
  const reading = readArticle(bytes, { id: '', file: '' });
  if ('problem' in reading) {
    return { problem: `Line ${reading.problem.line}: ${reading.problem.expected}` };
  }
  const { article } = reading;
  return {
    article: { ...article, id: composeId(article.headline, article.text) },
    warnings: [],
    ...(article.publishedOn !== undefined && { publishedFrom: 'front matter' }),
  };
}
