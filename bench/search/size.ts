import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Halves, readHalves } from './made-articles.ts';
import { KINDS } from './queries.ts';

const CHILD = fileURLToPath(new URL('engine-child.ts', import.meta.url));
const ENGINES = ['minisearch', 'fts5', 'memory', 'thread', 'postgres'];
const HEAP_MB = 12_000;

/** Measures each engine in a process of its own, and prints what it took. */
export async function measureSize(articles: number, engines: readonly string[]): Promise<void> {
  console.log(`${articles} articles of 20 claims each; milliseconds, p50 / p99`);
  const halves = await readHalves();
  for (const engine of engines.length === 0 ? ENGINES : engines) {
    const figures = await runChild(engine, { articles, halves });
    console.log(figures === undefined ? `${engine}: failed` : write(engine, figures));
  }
}

function runChild(
  engine: string,
  { articles, halves }: { readonly articles: number; readonly halves: Halves },
): Promise<Readonly<Record<string, number>> | undefined> {
  const child = fork(CHILD, [engine, `${articles}`], {
    execArgv: [...process.execArgv, '--expose-gc', `--max-old-space-size=${HEAP_MB}`],
  });
  child.send(halves);
  return new Promise((resolve) => {
    let figures: Readonly<Record<string, number>> | undefined;
    // What `engine-child.ts` sends.
    child.on('message', (message) => {
      figures = message as Readonly<Record<string, number>>;
    });
    child.on('exit', () => resolve(figures));
  });
}

function write(engine: string, figures: Readonly<Record<string, number>>): string {
  const ms = (what: string): string => {
    const value = figures[what];
    return value === undefined ? '–' : value.toFixed(value < 10 ? 1 : 0);
  };
  const works = ['idle', 'build', 'keep', 'load', 'add']
    .filter((what) => figures[what] !== undefined)
    .map(
      (what) =>
        `${what} ${ms(what)} (lag ${ms(`${what} lag`)}, own ${ms(`${what} own`)}, gc ${ms(`${what} gc`)})`,
    );
  const kinds = KINDS.map((kind) => `${kind} ${ms(`${kind} p50`)} / ${ms(`${kind} p99`)}`);
  const heap =
    figures['heap'] === undefined ? [] : [`heap ${Math.round(figures['heap'] / 1e6)} MB`];
  return [`${engine}`, `  ${[...works, ...heap].join(', ')}`, `  ${kinds.join(', ')}`].join('\n');
}
