import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchChaos } from './delivery/bench-chaos.ts';
import { benchCrowd } from './delivery/bench-crowd.ts';
import { benchTimes } from './delivery/bench-times.ts';

const PARTS = ['chaos', 'times', 'crowd'] as const;
/** Due in the same minute. */
const SOME_DUE = 1_000;
const MOST_DUE = 10_000;

await benchDelivery(process.argv.slice(2));

/** Measures the delivery: kills and faults, the calendar of every zone, and many issues at once; `--only times` takes one part. */
async function benchDelivery(options: readonly string[]): Promise<void> {
  const isLong = options.includes('--long');
  const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
  const parts = PARTS.filter((part) => only === undefined || part === only);
  if (parts.length === 0) throw new Error(`--only takes one of ${PARTS.join(', ')}.`);
  console.log(['npm run bench:delivery --', ...options].join(' '));
  const folder = await mkdtemp(join(tmpdir(), 'readout-delivery-'));
  try {
    if (parts.includes('chaos')) await benchChaos({ folder, isLong });
    if (parts.includes('times')) await benchTimes(isLong);
    if (parts.includes('crowd')) await benchCrowd({ folder, count: isLong ? MOST_DUE : SOME_DUE });
  } finally {
    await rm(folder, { recursive: true });
  }
}
