import { serveJobs } from '../document/serve-jobs.ts';
import { readDocx } from './read-docx.ts';

serveJobs((bytes: Uint8Array) => readDocx(bytes));
