import { serveJobs } from '../document/serve-jobs.ts';
import { type PageInput, readPage } from './read-page.ts';

serveJobs((page: PageInput) => readPage(page));
