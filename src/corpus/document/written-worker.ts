import { readWritten, type WrittenJob } from './read-written.ts';
import { serveJobs } from './serve-jobs.ts';

serveJobs((job: WrittenJob) => readWritten(job));
