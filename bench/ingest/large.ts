import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { openStore } from '../../src/store/open-store.ts';
import { writeArticles } from './large-corpus.ts';

const TAGGER = fileURLToPath(new URL('./tag-alone.mjs', import.meta.url));
const WATCH_MS = 100;

/** What a run took; `lines` counts the documents it told of. */
interface Run {
  readonly ms: number;
  readonly peak: number;
  readonly lines: number;
}

/** Adds many articles from a folder with the built program, beside the tagger alone; then again, killed halfway and started anew. */
export async function measureLarge(build: string, count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    const articles = join(folder, 'articles');
    const words = writeArticles(articles, count);
    console.log(`${count} articles of ${Math.round(words / count)} words`);
    const tagged: Pick<Run, 'ms' | 'peak'> = JSON.parse(
      execFileSync(process.execPath, [TAGGER, articles]).toString(),
    );
    print('wink-nlp tagging alone', tagged, count);
    const add = (data: string, killAt?: number) =>
      run([`${build}/src/main.js`, 'add', articles, '--json'], {
        folder,
        data,
        ...(killAt && { killAt }),
      });
    print('readout add FOLDER', await add('whole'), count);
    const killed = await add('killed', Math.floor(count / 2));
    print(`killed after ${killed.lines}`, killed, killed.lines);
    print('started again', await add('killed'), count);
    const [whole, resumed] = [
      await digest(join(folder, 'whole')),
      await digest(join(folder, 'killed')),
    ];
    console.log(
      `${resumed.articles} of ${whole.articles} articles and ${resumed.claims} of ${whole.claims} claims are there; the stores ${resumed.hash === whole.hash ? 'hold the same' : 'DIFFER'}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface RunOptions {
  readonly folder: string;
  readonly data: string;
  /** After so many documents the process is killed as by a power cut. */
  readonly killAt?: number;
}

async function run(args: readonly string[], { folder, data, killAt }: RunOptions): Promise<Run> {
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus, { recursive: true });
  const env = { ...process.env, READOUT_DATA: join(folder, data), READOUT_CORPUS: corpus };
  const startedAt = performance.now();
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
  let [lines, peak] = [0, 0];
  const watch = setInterval(() => {
    peak = Math.max(peak, readPeak(child.pid));
  }, WATCH_MS);
  for await (const _line of createInterface({ input: child.stdout })) {
    lines += 1;
    if (lines === killAt) child.kill('SIGKILL');
  }
  clearInterval(watch);
  return { ms: performance.now() - startedAt, peak, lines };
}

/** The largest memory of a process so far, as Linux counts it. */
function readPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Everything a store knows of its articles and claims; ids come from the words, so that two runs give the same. */
async function digest(dataFolder: string) {
  const store = await openStore({ dataFolder });
  const articles = await store.listArticles();
  const hash = createHash('sha256').update(JSON.stringify(articles));
  let claims = 0;
  for await (const some of store.readClaims(articles.map(({ id }) => id))) {
    claims += some.length;
    hash.update(JSON.stringify(some));
  }
  await store.close();
  return { articles: articles.length, claims, hash: hash.digest('hex') };
}

function print(name: string, { ms, peak }: Pick<Run, 'ms' | 'peak'>, count: number): void {
  const rate = ((count * 1_000) / ms).toFixed(1);
  console.log(
    `${name.padEnd(26)} ${(ms / 1_000).toFixed(1).padStart(7)} s  ${rate.padStart(7)} articles/s  ${(peak / 1e6).toFixed(0).padStart(5)} MB at most`,
  );
}
