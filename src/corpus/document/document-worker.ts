import { parentPort } from 'node:worker_threads';
import { readDocx } from '../office/read-docx.ts';
import { readEpub } from '../office/read-epub.ts';
import { readPage } from '../page/read-page.ts';
import { readPdf } from '../pdf/read-pdf.ts';
import type { DocumentReading } from './block.ts';

/** A document that takes long to read, or that may be built to. */
export interface DocumentJob {
  readonly kind: 'pdf' | 'docx' | 'epub' | 'page';
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  readonly url?: string;
}

// `readDocument` is the only one to send jobs to this thread.
parentPort?.on('message', async (job: DocumentJob) => {
  parentPort?.postMessage(await read(job));
});

async function read({ kind, ...page }: DocumentJob): Promise<DocumentReading> {
  switch (kind) {
    case 'pdf':
      return readPdf(page.bytes);
    case 'docx':
      return readDocx(page.bytes);
    case 'epub':
      return readEpub(page.bytes);
    case 'page':
      return readPage(page);
  }
}
