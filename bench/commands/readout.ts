import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { writeArticles } from '../ingest/large-corpus.ts';
import type { Platforms } from './platforms.ts';

const MAIN = fileURLToPath(new URL('../../dist/src/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A start reads the articles; so long that takes at most before something is wrong. */
const LIMIT_MS = 120_000;
/** So many words of these articles hold about 20 claims. */
const WORDS = 280;
/** In `/proc/…/stat` of Linux, a hundredth of a second is the unit of time. */
const TICK_MS = 10;

/** A Readout that runs beside us. */
export interface Readout {
  readonly url: string;
  /** The time on a processor that it took since it was started, with all its threads; undefined where nobody tells. */
  readCpuMs(): number | undefined;
  stop(): Promise<void>;
}

/** Adds made articles with the built program; `from` keeps them apart from those of an earlier call. */
export async function addArticles(
  folder: string,
  { count, from }: { readonly count: number; readonly from: number },
): Promise<void> {
  const articles = join(folder, `articles-${from}`);
  writeArticles(articles, count, { from, words: WORDS });
  const child = run(['add', articles, '--json'], { READOUT_DATA: join(folder, 'data') }, 'ignore');
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`readout add ended with ${code}.`);
}

/** Starts the built program and waits until both platforms are connected. */
export async function startReadout(
  folder: string,
  { environment }: Platforms,
  profile: string | undefined,
): Promise<Readout> {
  const variables = { ...environment, READOUT_DATA: join(folder, 'data') };
  const child = run(['start'], variables, 'pipe', profile);
  const said: string[] = [];
  // One that does not connect is told elsewhere, and the process goes on.
  const late = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS);
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    said.push(line);
    if (/^Read \d/u.test(line)) break;
  }
  clearTimeout(late);
  child.stdout?.resume();
  const url = said.flatMap((line) => /open on (\S+)\.$/u.exec(line)?.[1] ?? []).at(-1);
  const connected = said.filter((line) => /^ {2}(?:discord|slack) /u.test(line));
  if (url === undefined || connected.length < 2) {
    child.kill('SIGKILL');
    throw new Error(`Readout did not start:\n${said.join('\n')}`);
  }
  return {
    url,
    readCpuMs: () => readCpuMs(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

function readCpuMs(pid: number | undefined): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return undefined;
  }
}

function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  output: 'ignore' | 'pipe',
  profile?: string,
): ChildProcess {
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  return spawn(process.execPath, [...flags, MAIN, ...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', output, 'inherit'],
  });
}
