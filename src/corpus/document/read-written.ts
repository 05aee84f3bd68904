import { decodeAny } from '../charset/decode-text.ts';
import { composeId } from '../compose-id.ts';
import { readForeignMarkdown } from '../markdown/foreign-front-matter.ts';
import { readArticleText } from '../markdown/read-article.ts';
import { readText, tellGuess } from '../scrape/read-text.ts';
import type { DocumentReading } from './block.ts';

/** A document of characters alone. */
export interface WrittenJob {
  readonly kind: 'text' | 'markdown';
  readonly bytes: Uint8Array;
  /** What its sender says it is, such as `text/plain; charset=koi8-r`. */
  readonly contentType?: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n/u;

/** Reads a plain text, or Markdown; without front matter of Readout’s that is a text like any other. */
export function readWritten({ kind, bytes, contentType }: WrittenJob): DocumentReading {
  const decoded = decodeAny(bytes, contentType);
  if ('problem' in decoded || kind === 'text' || !FRONT_MATTER.test(decoded.text))
    return readText(bytes, decoded);
  const foreign = readForeignMarkdown(decoded.text);
  if (foreign) return readText(bytes, { ...decoded, text: foreign.text }, foreign.known);
  const reading = readArticleText(decoded.text, { id: '', file: '' });
  if ('problem' in reading) {
    return { problem: `Line ${reading.problem.line}: ${reading.problem.expected}` };
  }
  const { article } = reading;
  return {
    article: { ...article, id: composeId(article.headline, article.text) },
    warnings: decoded.guessed === undefined ? [] : [tellGuess(decoded.guessed)],
    ...(article.publishedOn !== undefined && { publishedFrom: 'front matter' }),
  };
}
