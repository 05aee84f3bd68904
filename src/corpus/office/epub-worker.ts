import { serveJobs } from '../document/serve-jobs.ts';
import type { PageBytes } from '../page/decode-page.ts';
import { readEpub } from './read-epub.ts';

serveJobs(({ bytes }: PageBytes) => readEpub(bytes));
