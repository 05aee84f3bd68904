import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { composeZip } from '../../src/corpus/office/compose-zip.contract.ts';
import { composeBook } from '../../src/corpus/office/sample-book.contract.ts';
import { composePdf } from '../../src/corpus/pdf/compose-pdf.contract.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const WATCH = pathToFileURL(fileURLToPath(new URL('./upload-watch.mjs', import.meta.url))).href;
/** A file of one’s own may have 50 MB, and what packs it takes a little. */
const MOST = 48_900_000;
const IDLE_MS = 3_000;
const ROUNDS = 3;
const PROSE = '<p>The basin froze in the winter of the strike, and the pilots stayed ashore.</p>';

/** How long the main thread stood still, at most and in all but a hundredth of the time. */
interface Stall {
  readonly longestMs: number;
  readonly p99Ms: number;
}

/** Prints how long the main thread of the built program stands still while the largest files come in on its page, beside the same program idle. */
export async function measureUploads(build: string, profile: string | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'uploads-'));
  const child = start(build, folder, profile);
  try {
    const url = await waitForAddress(child);
    await ask(url, child);
    console.log(`${'file'.padEnd(36)}      ms  longest stall ms  all but 1 % ms   what is said`);
    await pause(IDLE_MS);
    print('nothing (the program idle)', IDLE_MS, await readStall(child), '');
    for (const [name, bytes] of listFiles()) {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { ms, said } = await upload(url, name, bytes);
        print(`${name}, ${round} of ${ROUNDS}`, ms, await readStall(child), said);
      }
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(folder, { recursive: true });
  }
}

/** The page alone: no platform is asked for. */
function start(build: string, folder: string, profile: string | undefined): ChildProcess {
  const flags = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`];
  return spawn(
    process.execPath,
    [...flags, '--import', WATCH, join(build, 'src/main.js'), 'start'],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'error', READOUT_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
}

async function waitForAddress(child: ChildProcess): Promise<string> {
  let url: string | undefined;
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    url ??= /open on (\S+)\.$/u.exec(line)?.[1];
    if (/^Read \d/u.test(line)) break;
  }
  child.stdout?.resume();
  if (url === undefined) throw new Error('Readout did not open its page.');
  return url;
}

/** What comes first loads what everything needs. */
async function ask(url: string, child: ChildProcess): Promise<void> {
  await upload(url, 'small.txt', Buffer.from(PROSE));
  await pause(IDLE_MS);
  await readStall(child);
}

async function upload(
  url: string,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ readonly ms: number; readonly said: string }> {
  const page = await (await fetch(`${url}/?q=${encodeURIComponent('/corpus add')}`)).text();
  const reference = /name="action" value="([^"]+)"/u.exec(page)?.[1] ?? '';
  const form = new FormData();
  form.set('action', reference.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  form.set('field.article', '');
  form.set('field.file', new File([bytes], name));
  const startedAt = performance.now();
  const headers = { origin: new URL(url).origin };
  const answer = await (await fetch(`${url}/run`, { method: 'POST', headers, body: form })).text();
  const ms = performance.now() - startedAt;
  const plain = answer.replaceAll(/<(?:style|script)\b.*?<\/(?:style|script)>|<[^<>]*>/gsu, ' ');
  const said = /Add “[^”]{1,60}”\?|The (?:file|page|book|PDF) [^.<>]{5,90}\./u.exec(plain)?.[0];
  return { ms, said: said ?? 'something else' };
}

async function readStall(child: ChildProcess): Promise<Stall> {
  const answer = once(child, 'message');
  child.send('read');
  const [stall] = await answer;
  return stall as Stall; // It is what `upload-watch.mjs` sends.
}

function print(name: string, ms: number, { longestMs, p99Ms }: Stall, said: string): void {
  console.log(
    `${name.padEnd(36)}  ${ms.toFixed(0).padStart(6)}  ${longestMs.toFixed(1).padStart(16)}  ${p99Ms.toFixed(1).padStart(14)}   ${said}`,
  );
}

/** Pictures do not get smaller where they are packed. */
function listFiles(): readonly (readonly [name: string, bytes: Uint8Array<ArrayBuffer>])[] {
  const picture = new Uint8Array(randomBytes(MOST));
  const pdf = composePdf({ pages: [] });
  return [
    [
      'book.epub',
      composeBook({ chapters: [PROSE], others: [{ path: 'a.png', content: picture }] }),
    ],
    ['archive.zip', composeZip([{ path: 'a.png', content: picture }])],
    ['picture.pdf', Buffer.concat([pdf, Buffer.from('\n%'), picture])],
    ['long.txt', Buffer.alloc(MOST, 'The basin froze.\n')],
  ].map(([name, bytes]) => [String(name), new Uint8Array(bytes as Buffer)]);
}
