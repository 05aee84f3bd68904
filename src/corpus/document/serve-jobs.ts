import { parentPort } from 'node:worker_threads';

/** Does the jobs that a desk sends to this thread, one after the other. */
export function serveJobs<Job>(work: (job: Job) => unknown): void {
  parentPort?.on('message', async (job: Job) => {
    parentPort?.postMessage(await work(job));
  });
}
