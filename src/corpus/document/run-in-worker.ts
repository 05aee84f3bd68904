import { Worker } from 'node:worker_threads';
import { composeLoad } from '../../workers/load-module.ts';
import { MOST_GROWTH_MEGABYTES, toBytes } from '../limits.ts';
import { startDeadline } from './deadline.ts';

/** What one job may take; a worker that takes more is ended, and the next job starts another. */
export interface WorkerLimits {
  readonly timeMs: number;
  /** Of its heap. */
  readonly megabytes: number;
  /** By how much the process may grow meanwhile. */
  readonly growthMegabytes?: number;
}

/** What a job gave, or why it gave nothing: too long, too large, or a fault that it did not expect. */
export type WorkerAnswer<Result> =
  | { readonly result: Result }
  | { readonly failure: 'time' | 'memory' | 'fault' };

/** Does jobs one after the other on a thread of their own, so that this one goes on answering. What is large is packed when its turn comes. */
export type WorkerDesk<Job, Result> = (
  job: Job,
  pack?: (job: Job) => Promise<PackedJob<Job>>,
) => Promise<WorkerAnswer<Result>>;

/** A job as it is handed to its thread, and the memory in it that goes there instead of being copied. */
export interface PackedJob<Job> {
  readonly job: Job;
  readonly transfer: readonly ArrayBuffer[];
}

const TELL_READY = `() => require('node:worker_threads').parentPort.postMessage('ready')`;
const IDLE_MS = 30_000;
const WATCH_MS = 50;
/** New objects get little room of their own: more of it would be taken before any is cleared. */
const YOUNG_MEGABYTES = 8;

/** Creates a desk for the worker in `file`, named by its TypeScript file; the worker starts with the first job. */
export function createWorkerDesk<Job, Result>(
  file: URL,
  limits: WorkerLimits,
): WorkerDesk<Job, Result> {
  let worker: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function doNext(
    job: Job,
    pack: (job: Job) => Promise<PackedJob<Job>> = packNothing,
  ): Promise<WorkerAnswer<Result>> {
    clearTimeout(idle);
    worker ??= await startWorker(file, limits);
    if (!worker) return { failure: 'fault' };
    const current = worker;
    const answer = await askWorker<Job, Result>(current, await pack(job), limits);
    if ('failure' in answer) {
      worker = undefined;
      await current.terminate();
    } else {
      current.unref();
      idle = setTimeout(() => {
        worker = undefined;
        void current.terminate();
      }, IDLE_MS).unref();
    }
    return answer;
  }

  return (job, pack) => {
    const answer = queue.then(() => doNext(job, pack));
    queue = answer.catch(() => undefined); // It is told whose job it was; the next one is another's.
    return answer;
  };
}

async function packNothing<Job>(job: Job): Promise<PackedJob<Job>> {
  return { job, transfer: [] };
}

/** Starts a worker and waits until it can take jobs, so that no job's time is spent on that; undefined where it fails. */
async function startWorker(file: URL, limits: WorkerLimits): Promise<Worker | undefined> {
  const worker = openWorker(file, limits);
  if (worker === undefined) return undefined;
  // A fault between two jobs has nobody to tell; the next job starts another worker.
  worker.on('error', () => {});
  return new Promise((resolve) => {
    worker.once('message', () => resolve(worker)).once('exit', () => resolve(undefined));
  });
}

/** Undefined where the machine has no thread or no memory for one now. */
function openWorker(file: URL, { megabytes }: WorkerLimits): Worker | undefined {
  try {
    return new Worker(`${composeLoad(file)}.then(${TELL_READY})`, {
      eval: true,
      resourceLimits: {
        maxOldGenerationSizeMb: megabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
      },
      stdout: true,
      stderr: true,
    });
  } catch {
    return undefined;
  }
}

function askWorker<Job, Result>(
  worker: Worker,
  { job, transfer }: PackedJob<Job>,
  { timeMs, growthMegabytes = MOST_GROWTH_MEGABYTES }: WorkerLimits,
): Promise<WorkerAnswer<Result>> {
  return new Promise((resolve) => {
    const most = process.memoryUsage.rss() + toBytes(growthMegabytes);
    const isLate = startDeadline(timeMs);
    const finish = (answer: WorkerAnswer<Result>): void => {
      clearInterval(watch);
      worker.off('message', take).off('error', fail).off('exit', fail);
      resolve(answer);
    };
    const take = (result: Result): void => finish({ result });
    const fail = (cause: unknown): void => finish({ failure: nameFailure(cause) });
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) finish({ failure: 'memory' });
      else if (isLate()) finish({ failure: 'time' });
    }, WATCH_MS);
    worker.on('message', take).on('error', fail).on('exit', fail);
    worker.ref();
    worker.postMessage(job, [...transfer]);
  });
}

function nameFailure(cause: unknown): 'memory' | 'fault' {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'fault';
}
