import { serveJobs } from '../document/serve-jobs.ts';
import type { PageBytes } from '../page/decode-page.ts';
import { readDocx } from './read-docx.ts';

serveJobs(({ bytes }: PageBytes) => readDocx(bytes));
