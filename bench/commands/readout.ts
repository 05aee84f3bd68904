import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { writeArticles } from '../ingest/large-corpus.ts';
import type { Platforms } from './platforms.ts';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A Readout that runs beside us. */
export interface Readout {
  readonly url: string;
  stop(): Promise<void>;
}

/** Adds made articles with the built program; `from` keeps them apart from those of an earlier call. */
export async function addArticles(
  folder: string,
  { count, from }: { readonly count: number; readonly from: number },
): Promise<void> {
  const articles = join(folder, `articles-${from}`);
  writeArticles(articles, count, from);
  const child = run(['add', articles, '--json'], { READOUT_DATA: join(folder, 'data') }, 'ignore');
  await once(child, 'exit');
}

/** Starts the built program and waits until both platforms are connected. */
export async function startReadout(folder: string, { environment }: Platforms): Promise<Readout> {
  const child = run(['start'], { ...environment, READOUT_DATA: join(folder, 'data') }, 'pipe');
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  let url = '';
  let left = 3;
  for await (const line of lines) {
    url = /open on (\S+)\.$/u.exec(line)?.[1] ?? url;
    if (/^ {2}(web|discord|slack)/u.test(line)) left -= 1;
    if (left === 0) break;
  }
  if (url === '') throw new Error('Readout did not start.');
  child.stdout?.resume();
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: 'ignore' | 'pipe',
): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', output, 'inherit'],
  });
}
