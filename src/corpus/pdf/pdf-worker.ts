import { serveJobs } from '../document/serve-jobs.ts';
import type { PageBytes } from '../page/decode-page.ts';
import { loadPdf } from './open-pdf.ts';
import { readPdf } from './read-pdf.ts';

// It takes a second, which no document has to spend.
await loadPdf();
serveJobs(({ bytes }: PageBytes) => readPdf(bytes));
