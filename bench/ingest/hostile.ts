import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { HOSTILE, type HostileSample } from './hostile-samples.ts';

/** What reading one document cost a process that did nothing else. */
interface Cost {
  readonly ms: number;
  readonly cpuMs: number;
  readonly longestMs: number;
  readonly before: number;
  readonly peak: number;
  readonly said: string;
}

const CHILD = fileURLToPath(new URL('./hostile-child.mjs', import.meta.url));
const run = promisify(execFile);

/** Prints what each hostile document costs the built program, in a process of its own, and what is said of it. */
export async function measureHostile(build: string): Promise<void> {
  console.log(
    `${'document'.padEnd(36)}      ms  cpu ms  lag ms  MB before  MB more   what is said`,
  );
  for (const sample of HOSTILE) {
    print(sample.name, await measure(sample, build));
  }
  await measureReplies(build);
}

function print(name: string, { ms, cpuMs, longestMs, before, peak, said }: Cost): void {
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
  console.log(
    `${name.padEnd(36)}  ${ms.toFixed(0).padStart(6)}  ${cpuMs.toFixed(0).padStart(6)}  ${longestMs.toFixed(0).padStart(6)}  ${mb(before).padStart(8)}  ${mb(peak - before).padStart(8)}   ${said}`,
  );
}

async function measure({ kind, file, compose }: HostileSample, build: string): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  try {
    const path = join(folder, file);
    writeFileSync(path, compose());
    return await read(kind, path, build);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function read(kind: string, target: string, build: string): Promise<Cost> {
  const { stdout } = await run(process.execPath, [CHILD, kind, target, build]);
  return JSON.parse(stdout) as Cost;
}

async function measureReplies(build: string): Promise<void> {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  const chunk = Buffer.alloc(64_000, 'a');
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    const packed = request.url === '/bomb';
    response.writeHead(200, {
      'content-type': 'text/html',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    if (packed) return void response.end(bomb);
    let left = request.url === '/200' ? 200_000_000 : Number.POSITIVE_INFINITY;
    const pour = (): void => {
      while (left > 0 && response.write(chunk)) left -= chunk.length;
      if (left <= 0) response.end();
    };
    response.on('drain', pour).on('close', () => {
      left = 0;
    });
    pour();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.77', resolve);
  });
  const { port } = server.address() as AddressInfo;
  for (const [name, path] of [
    ['a gzip bomb of 200 MB', '/bomb'],
    ['200 MB', '/200'],
    ['an endless reply', '/endless'],
  ] as const) {
    print(`reply: ${name}`, await read('fetch', `http://public.test:${port}${path}`, build));
  }
  server.closeAllConnections();
  server.close();
}
