import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { WorkerOrder } from './worker.ts';

/** Workers that are loaded and wait, so that one who is killed is replaced at once. */
export interface Crew {
  /** Sends one to work. */
  send(): Promise<ChildProcess>;
  /** Ends those that still wait. */
  dismiss(): Promise<void>;
}

const SPARE = 2;
const PATIENCE_MS = 60_000;

/** Gathers a crew. */
export async function createCrew(file: string, order: WorkerOrder): Promise<Crew> {
  const spare = Array.from({ length: SPARE }, () => load(file, order));
  return {
    async send() {
      spare.push(load(file, order));
      const worker = await spare.shift();
      if (worker === undefined) throw new Error('The crew is empty.');
      worker.stdin?.write('go');
      return worker;
    },
    async dismiss() {
      for (const worker of await Promise.all(spare)) worker.kill('SIGKILL');
    },
  };
}

/** Lets a worker finish what it does. */
export async function endWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, 'exit');
  worker.kill('SIGTERM');
  const timer = setTimeout(() => worker.kill('SIGKILL'), PATIENCE_MS);
  await exit;
  clearTimeout(timer);
}

async function load(file: string, order: WorkerOrder): Promise<ChildProcess> {
  const { platform, url, clock, dataFolder, databaseUrl, isNaive } = order;
  const told = JSON.stringify({ platform, url, clock, dataFolder, databaseUrl, isNaive });
  const worker = spawn(process.execPath, [file, told], { stdio: ['pipe', 'pipe', 'inherit'] });
  // One that is killed takes its pipe with it.
  worker.stdin?.on('error', () => undefined);
  const [first] = await Promise.race([
    once(worker.stdout ?? worker, 'data'),
    once(worker, 'exit').then(() => [undefined]),
  ]);
  if (first === undefined) throw new Error('A worker ended before it began.');
  return worker;
}
