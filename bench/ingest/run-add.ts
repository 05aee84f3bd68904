import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** A call of `readout add`, and when it is ended. */
export interface AddRun {
  readonly program: string;
  readonly articles: string;
  readonly corpus: string;
  readonly data: string;
  /** After so many documents the process is killed as by a power cut. */
  readonly killAt?: number;
  /** On the clock of `performance.now()`. */
  readonly endsAt: number;
  readonly onLine: (lines: number, usage: Usage) => void;
}

/** What a process took so far. */
export interface Usage {
  readonly ms: number;
  readonly cpuMs: number;
  /** The largest memory in bytes. */
  readonly peak: number;
}

const WATCH_MS = 200;
/** Linux counts the time of a process in hundredths of a second. */
const TICK_MS = 10;

/** Runs `readout add` and gives what it took; `lines` counts the documents it told of. */
export async function runAdd(run: AddRun): Promise<Usage & { readonly lines: number }> {
  const { program, articles, corpus, data, killAt, endsAt, onLine } = run;
  const env = { ...process.env, READOUT_DATA: data, READOUT_CORPUS: corpus };
  const startedAt = performance.now();
  const child = spawn(process.execPath, [program, 'add', articles, '--json'], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let [lines, cpuMs, peak] = [0, 0, 0];
  const measure = (): Usage => {
    [cpuMs, peak] = [Math.max(cpuMs, readCpu(child.pid)), Math.max(peak, readPeak(child.pid))];
    return { ms: performance.now() - startedAt, cpuMs, peak };
  };
  const watch = setInterval(() => {
    measure();
    if (performance.now() > endsAt) child.kill('SIGKILL');
  }, WATCH_MS);
  for await (const _line of createInterface({ input: child.stdout })) {
    lines += 1;
    // What was told by then may be more: it is on its way.
    if (lines === killAt) child.kill('SIGKILL');
    onLine(lines, measure());
  }
  clearInterval(watch);
  return { ...measure(), lines };
}

/** Creates what prints every tenth of a run: how fast it was, apart from what went before. */
export function createPaceKeeper(count: number): AddRun['onLine'] {
  const step = Math.max(1, Math.floor(count / 10));
  let last = { lines: 0, ms: 0, cpuMs: 0 };
  return (lines, { ms, cpuMs, peak }) => {
    if (lines % step !== 0) return;
    const done = lines - last.lines;
    const rate = (done * 1_000) / (ms - last.ms);
    const cpu = (cpuMs - last.cpuMs) / done;
    console.log(
      `  ${String(lines).padStart(6)} of ${count}  ${(ms / 1_000).toFixed(1).padStart(7)} s  ${rate.toFixed(1).padStart(7)} articles/s  ${cpu.toFixed(1).padStart(6)} CPU ms each  ${(peak / 1e6).toFixed(0).padStart(5)} MB at most`,
    );
    last = { lines, ms, cpuMs };
  };
}

function readCpu(pid: number | undefined): number {
  const [, after = ''] = readProcess(pid, 'stat').split(') ');
  const [user, system] = after.split(' ').slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * TICK_MS;
}

/** The largest memory of a process so far, as Linux counts it. */
function readPeak(pid: number | undefined): number {
  return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readProcess(pid, 'status'))?.[1] ?? 0) * 1024;
}

/** Empty where the process is gone, or the system is another one. */
function readProcess(pid: number | undefined, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
