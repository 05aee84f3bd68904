import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkStore } from './check-store.ts';
import { writeArticles } from './large-corpus.ts';
import { type AddRun, createPaceKeeper, runAdd } from './run-add.ts';

const TAGGER = fileURLToPath(new URL('./tag-alone.mjs', import.meta.url));

export interface LargeOptions {
  /** Where the built program lies. */
  readonly build: string;
  readonly count: number;
  /** After which a run is ended where it is; what is known by then is printed. */
  readonly minutes: number;
}

/**
 * Adds many articles from a folder with the built program, beside the tagger alone: killed halfway as by a power cut, started
 * again, and looked through for what is lost or there twice. Every tenth is printed as it is reached.
 */
export async function measureLarge({ build, count, minutes }: LargeOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  const endsAt = performance.now() + minutes * 60_000;
  try {
    const articles = join(folder, 'articles');
    const words = writeArticles(articles, count);
    console.log(`${count} articles of ${Math.round(words / count)} words`);
    printRun('wink-nlp tagging alone', tagAlone(articles), count);

    const paths = prepare(folder, { build, articles });
    const add = (run: Pick<AddRun, 'killAt' | 'onLine'>) => runAdd({ ...paths, ...run, endsAt });
    const half = Math.floor(count / 2);
    const killed = await add({ killAt: half, onLine: createPaceKeeper(count) });
    printRun(`killed after ${killed.lines}`, killed, killed.lines);
    const resumed = await add({ onLine: createPaceKeeper(count) });
    const added = resumed.lines - Math.min(killed.lines, resumed.lines);
    printRun(`started again, ${added} more`, resumed, added);
    printRun('both together', joinRuns(killed, resumed), resumed.lines);
    if (resumed.lines < count) {
      console.log(`Ended after ${minutes} minutes with ${resumed.lines} of ${count} articles.`);
    }
    console.log(await checkStore({ ...paths, folder, expected: resumed.lines }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a run took. */
interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
  readonly peak: number;
}

function tagAlone(articles: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [TAGGER, articles]).toString());
}

function prepare(folder: string, { build, articles }: { build: string; articles: string }) {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  return { program: `${build}/src/main.js`, articles, corpus, data: join(folder, 'data') };
}

function joinRuns(one: Cost, other: Cost): Cost {
  return {
    ms: one.ms + other.ms,
    cpuMs: one.cpuMs + other.cpuMs,
    peak: Math.max(one.peak, other.peak),
  };
}

function printRun(name: string, { ms, cpuMs, peak }: Cost, count: number): void {
  const rate = ((count * 1_000) / ms).toFixed(1);
  const cpu = (cpuMs / count).toFixed(1);
  console.log(
    `${name.padEnd(28)} ${(ms / 1_000).toFixed(1).padStart(7)} s  ${rate.padStart(7)} articles/s  ${cpu.padStart(6)} CPU ms each  ${(peak / 1e6).toFixed(0).padStart(5)} MB at most`,
  );
}
