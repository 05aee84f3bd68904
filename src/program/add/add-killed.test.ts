import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../../config/read-environment.ts';
import { openStore } from '../../store/open-store.ts';
import { buildHouse } from '../house/house.ts';
import { add } from './add.ts';

const MAIN = fileURLToPath(new URL('../../main.ts', import.meta.url));
const COUNT = 60;
const HALF = 25;

let folder: string;

/** Each has words of its own, so that none is a copy of another; two of them are the same article twice. */
function composeText(number: number): string {
  const own = Array.from(
    { length: 12 },
    (_, at) => `“Pier ${number * 100 + at} is closed,” said Ida Holm${number}.`,
  );
  return [`The Quay in Week ${number}`, ...own].join('\n\n');
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-killed-'));
  await mkdir(join(folder, 'articles'));
  await mkdir(join(folder, 'corpus'));
  for (let number = 0; number < COUNT; number += 1) {
    const name = `${String(number).padStart(3, '0')}.txt`;
    await writeFile(join(folder, 'articles', name), composeText(number % (COUNT - 1)));
  }
});

afterAll(() => rm(folder, { recursive: true }));

/** Starts the program as a person does, in a process of its own. */
function start(data: string): ChildProcess {
  const env = {
    ...process.env,
    READOUT_DATA: join(folder, data),
    READOUT_CORPUS: join(folder, 'corpus'),
  };
  const args = ['--import', 'tsx', MAIN, 'add', join(folder, 'articles'), '--json'];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Reads what it prints to its end; with `killAt`, it is killed after so many lines as by a power cut. */
async function readLines(child: ChildProcess, killAt?: number): Promise<number> {
  let lines = 0;
  if (!child.stdout) return lines;
  for await (const _line of createInterface({ input: child.stdout })) {
    lines += 1;
    if (lines === killAt) child.kill('SIGKILL');
  }
  return lines;
}

/** All that is known of articles and claims. */
async function readStore(data: string) {
  const store = await openStore({ dataFolder: join(folder, data) });
  const articles = await store.listArticles();
  const claims = [];
  for await (const some of store.readClaims(articles.map(({ id }) => id))) claims.push(...some);
  await store.close();
  return { articles, claims };
}

describe('readout add', () => {
  it('loses nothing and adds nothing twice where it is killed halfway and started again', async () => {
    await readLines(start('killed'), HALF);
    const halfway = await readStore('killed');
    expect(halfway.articles.length).toBeGreaterThanOrEqual(HALF);
    expect(halfway.articles.length).toBeLessThan(COUNT - 1);

    expect(await readLines(start('killed'))).toBe(COUNT);

    const environment = readEnvironment({
      READOUT_DATA: join(folder, 'whole'),
      READOUT_CORPUS: join(folder, 'corpus'),
    });
    const house = await buildHouse({ environment, log: { info() {}, warn() {}, error() {} } });
    const terminal = { stdin: process.stdin, print() {}, tell() {} };
    // Without an environment there are no threads: they find what one alone does.
    await add([join(folder, 'articles')], { json: true, dryRun: false, house, terminal });
    await house.store.close();
    const whole = await readStore('whole');
    expect(whole.articles).toHaveLength(COUNT - 1);
    expect(whole.claims.length).toBeGreaterThan(COUNT * 5);
    expect(await readStore('killed')).toEqual(whole);
  }, 300_000);
});
