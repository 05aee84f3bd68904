import { parentPort } from 'node:worker_threads';

const KEPT: unknown[] = [];

/** What a job of a test does instead of its work. */
const JOBS: Readonly<Record<string, () => void>> = {
  'never ends': () => {
    for (;;) KEPT.length = 0;
  },
  'fills buffers': () => {
    for (;;) KEPT.push(Buffer.alloc(10_000_000, 1));
  },
  throws: () => {
    throw new Error('The worker of a test throws.');
  },
};

parentPort?.on('message', (job: string) => {
  process.stdout.write('A worker’s own words stay out of the program’s.\n');
  JOBS[job]?.();
  parentPort?.postMessage(`${job} is done`);
});
