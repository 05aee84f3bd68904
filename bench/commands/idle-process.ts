import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** Sleeps five milliseconds at a time, and says at its end by how much half, and all but a hundredth, of its naps were longer. */
const NAPS = `
  const lags = [];
  let due = performance.now() + 5;
  setInterval(() => {
    lags.push(performance.now() - due);
    due = performance.now() + 5;
  }, 5);
  process.stdin.resume().on('end', () => {
    const sorted = lags.sort((one, other) => one - other);
    const at = (share) => Math.max(0, sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
    process.stdout.write(JSON.stringify({ p50: at(0.5), p99: at(0.99) }), () => process.exit());
  });
`;

/** By how much a process that has nothing to do is late: what the machine adds to every other figure. */
export interface Lag {
  readonly p50: number;
  readonly p99: number;
}

/** Starts a process that has nothing to do; the function ends it, and gives how late it was. */
export function startIdleProcess(): () => Promise<Lag> {
  const child = spawn(process.execPath, ['-e', NAPS], { stdio: ['pipe', 'pipe', 'inherit'] });
  return async () => {
    child.stdin.end();
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return JSON.parse(said) as Lag; // It is what `NAPS` writes.
  };
}
