import { serveJobs } from '../document/serve-jobs.ts';
import { readEpub } from './read-epub.ts';

serveJobs((bytes: Uint8Array) => readEpub(bytes));
