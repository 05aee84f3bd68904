import type { Article } from '../domain/article.ts';
import { composeId } from './compose-id.ts';
import { decodeText } from './decode-text.ts';
import type { DocumentReading } from './document/block.ts';
import type { DocumentJob } from './document/document-worker.ts';
import { type DocumentAbout, type DocumentKind, findKind } from './document/find-kind.ts';
import { createWorkerDesk, type WorkerAnswer } from './document/run-in-worker.ts';
import { readArticle } from './markdown/read-article.ts';
import { readText } from './scrape/read-text.ts';

export type { DocumentReading } from './document/block.ts';

/** What is known of a document before it is read. */
export interface DocumentInput extends DocumentAbout {
  /** Where it was fetched. */
  readonly url?: string;
}

/** Pictures make a file large; its text has a limit of its own. */
export const MOST_DOCUMENT_MEGABYTES = 50;
const MOST_SECONDS = 60;
const FRONT_MATTER = /^---[ \t]*\r?\n/u;

const FAILURES = {
  time: `The file takes longer than ${MOST_SECONDS} seconds to read; add the part that matters.`,
  memory: 'The file needs more memory than a document may take; add the part that matters.',
  fault: 'The file breaks what reads it; save it as plain text and add that.',
} as const;

/** Documents that can be heavy are read on a thread of their own, so that commands are answered meanwhile. */
const desk = createWorkerDesk<DocumentJob, DocumentReading>(
  new URL('./document/document-worker.ts', import.meta.url),
  { timeMs: MOST_SECONDS * 1_000, megabytes: 600 },
);

/** Reads a document of any kind that Readout takes, told by its bytes first; its name is trusted for nothing but its ending. */
export async function readDocument(
  bytes: Uint8Array,
  input: DocumentInput,
): Promise<DocumentReading> {
  if (bytes.length > MOST_DOCUMENT_MEGABYTES * 1_000_000) {
    return { problem: `The file has more than ${MOST_DOCUMENT_MEGABYTES} MB.` };
  }
  const found = findKind(bytes, input);
  if ('problem' in found) return found;
  const reading = await readKind(found.kind, bytes, input);
  if ('problem' in reading) return reading;
  const article = addUrl(reading.article, input.url);
  return { article, warnings: [...reading.warnings, ...listGaps(article)] };
}

async function readKind(
  kind: DocumentKind,
  bytes: Uint8Array,
  { contentType, url }: DocumentInput,
): Promise<DocumentReading> {
  switch (kind) {
    case 'text':
      return warnOfNothing(readText(bytes));
    case 'markdown':
      return warnOfNothing(readMarkdown(bytes));
    case 'page':
    case 'pdf':
    case 'docx':
    case 'epub':
      return unwrap(
        await desk({ kind, bytes, ...(contentType && { contentType }), ...(url && { url }) }),
      );
  }
}

function unwrap(answer: WorkerAnswer<DocumentReading>): DocumentReading {
  return 'failure' in answer ? { problem: FAILURES[answer.failure] } : answer.result;
}

type Reading = { readonly article: Article } | { readonly problem: string };

function warnOfNothing(reading: Reading): DocumentReading {
  return 'problem' in reading ? reading : { ...reading, warnings: [] };
}

/** Markdown without front matter is a text like any other. */
function readMarkdown(bytes: Uint8Array): Reading {
  const decoded = decodeText(bytes);
  if ('problem' in decoded || !FRONT_MATTER.test(decoded.text)) return readText(bytes);
  const reading = readArticle(bytes, { id: '', file: '' });
  if ('problem' in reading) {
    return { problem: `Line ${reading.problem.line}: ${reading.problem.expected}` };
  }
  const { article } = reading;
  return { article: { ...article, id: composeId(article.headline, article.text) } };
}

function addUrl(article: Article, url: string | undefined): Article {
  const isOpen = article.url === undefined && url !== undefined && /^https?:\/\//iu.test(url);
  return isOpen ? { ...article, url } : article;
}

/** What is odd about an article or not known of it, for the person who adds it. */
function listGaps({ passages, outlet, publishedOn }: Article): readonly string[] {
  return [
    ...passages.flatMap(({ note }) => (note === undefined ? [] : [`A paragraph has a ${note}.`])),
    ...(outlet === undefined ? ['The outlet is not known.'] : []),
    ...(publishedOn === undefined ? ['The date is not known.'] : []),
  ];
}
