import { THREAD } from '../limits.ts';
import type { PageInput } from '../page/read-page.ts';
import type { DocumentReading } from './block.ts';
import { giveInput, packInput } from './copy-in-pieces.ts';
import type { DocumentKind } from './find-kind.ts';
import type { WrittenJob } from './read-written.ts';
import { createWorkerDesk, type WorkerDesk } from './run-in-worker.ts';

/** A document of one kind, and what is known of it. */
export interface HeavyDocument extends PageInput {
  readonly kind: DocumentKind;
  /** Nobody needs the bytes any more, so that they may go to the thread that reads them. */
  readonly isGiven: boolean;
}

/** Reads a document on a thread of its own, which loads nothing but the reader of its kind. */
export async function readHeavy({
  kind,
  isGiven,
  ...page
}: HeavyDocument): Promise<DocumentReading> {
  switch (kind) {
    case 'text':
    case 'markdown':
      return await ask(WRITTEN, { kind, ...page }, { isGiven, ...THREAD.text });
    case 'page':
      return await ask(PAGE, page, { isGiven, ...THREAD.page });
    case 'pdf':
      return await ask(PDF, page, { isGiven, ...THREAD.pdf });
    case 'docx':
      return await ask(DOCX, page, { isGiven, ...THREAD.docx });
    case 'epub':
      return await ask(EPUB, page, { isGiven, ...THREAD.epub });
  }
}

type Desk<Job> = WorkerDesk<Job, DocumentReading>;

const WRITTEN: Desk<WrittenJob> = createWorkerDesk(
  new URL('./written-worker.ts', import.meta.url),
  THREAD.text,
);
const PAGE: Desk<PageInput> = createWorkerDesk(
  new URL('../page/page-worker.ts', import.meta.url),
  THREAD.page,
);
const PDF: Desk<PageInput> = createWorkerDesk(
  new URL('../pdf/pdf-worker.ts', import.meta.url),
  THREAD.pdf,
);
const DOCX: Desk<PageInput> = createWorkerDesk(
  new URL('../office/docx-worker.ts', import.meta.url),
  THREAD.docx,
);
const EPUB: Desk<PageInput> = createWorkerDesk(
  new URL('../office/epub-worker.ts', import.meta.url),
  THREAD.epub,
);

interface Asking {
  readonly isGiven: boolean;
  readonly timeMs: number;
}

async function ask<Job extends PageInput>(
  desk: Desk<Job>,
  job: Job,
  { isGiven, timeMs }: Asking,
): Promise<DocumentReading> {
  const answer = await desk(job, isGiven ? giveInput : packInput);
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
