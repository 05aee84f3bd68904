import { THREAD } from '../limits.ts';
import type { PageInput } from '../page/read-page.ts';
import type { DocumentReading } from './block.ts';
import { packBytes, packInput } from './copy-in-pieces.ts';
import type { DocumentKind } from './find-kind.ts';
import type { WrittenJob } from './read-written.ts';
import { createWorkerDesk, type WorkerDesk } from './run-in-worker.ts';

/** Reads a document on a thread of its own, which loads nothing but the reader of its kind. */
export async function readHeavy(kind: DocumentKind, page: PageInput): Promise<DocumentReading> {
  switch (kind) {
    case 'text':
    case 'markdown':
      return await ask(WRITTEN, { kind, bytes: page.bytes }, THREAD.text.timeMs);
    case 'page':
      return await ask(PAGE, page, THREAD.page.timeMs);
    case 'pdf':
      return await ask(PDF, page.bytes, THREAD.pdf.timeMs);
    case 'docx':
      return await ask(DOCX, page.bytes, THREAD.docx.timeMs);
    case 'epub':
      return await ask(EPUB, page.bytes, THREAD.epub.timeMs);
  }
}

const WRITTEN = createWorkerDesk<WrittenJob, DocumentReading>(
  new URL('./written-worker.ts', import.meta.url),
  THREAD.text,
  packInput,
);
const PAGE = createWorkerDesk<PageInput, DocumentReading>(
  new URL('../page/page-worker.ts', import.meta.url),
  THREAD.page,
  packInput,
);
const PDF = openDesk(new URL('../pdf/pdf-worker.ts', import.meta.url), THREAD.pdf);
const DOCX = openDesk(new URL('../office/docx-worker.ts', import.meta.url), THREAD.docx);
const EPUB = openDesk(new URL('../office/epub-worker.ts', import.meta.url), THREAD.epub);

type Desk<Job> = WorkerDesk<Job, DocumentReading>;

function openDesk(file: URL, limits: (typeof THREAD)[keyof typeof THREAD]): Desk<Uint8Array> {
  return createWorkerDesk<Uint8Array, DocumentReading>(file, limits, packBytes);
}

async function ask<Job>(desk: Desk<Job>, job: Job, timeMs: number): Promise<DocumentReading> {
  const answer = await desk(job);
  if ('result' in answer) return answer.result;
  switch (answer.failure) {
    case 'time':
      return {
        problem: `The file takes longer than ${timeMs / 1_000} seconds to read; add the part that matters.`,
      };
    case 'memory':
      return {
        problem: 'The file needs more memory than a document may take; add the part that matters.',
      };
    case 'fault':
      return { problem: 'The file breaks what reads it; save it as plain text and add that.' };
  }
}
