import { join } from 'node:path';
import { PASSWORD, startPostgres } from '../../src/testing/postgres.ts';
import { createChance } from '../ingest/chance.ts';
import { bundleWorker } from './bundle-worker.ts';
import type { Platform } from './far-types.ts';
import { type ChaosPlan, type ChaosResult, runChaos } from './run-chaos.ts';

const PLATFORMS: readonly Platform[] = ['discord', 'slack'];
const SUBSCRIPTIONS = 12;
/** For each of the four: two platforms on two databases. */
const SHORT = { kills: 15, stops: 3 };
const LONG = { kills: 125, stops: 25 };
/** The naive retry shows within a few of them what it is worth. */
const LONG_NAIVE = { kills: 50, stops: 10 };

export interface ChaosBench {
  readonly folder: string;
  readonly isLong: boolean;
}

/**
 * Kills, stops and faults on both databases and both platforms, and beside them the retry that looks for nothing. The two platforms run
 * side by side: most of the time is waiting for a random instant.
 */
export async function benchChaos({ folder, isLong }: ChaosBench): Promise<void> {
  const postgres = await startPostgres();
  const workerFile = await bundleWorker();
  let number = 0;
  const run = async (
    { platform, isNaive }: Pick<ChaosPlan, 'platform' | 'isNaive'>,
    on?: 'server',
  ) => {
    number += 1;
    const chance = createChance(number);
    const name = ['delivery', platform, on ?? 'file', isNaive ? 'naive' : 'ours'].join('_');
    if (on === 'server') await postgres.server.createDatabase(name);
    const databaseUrl = `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/${name}`;
    const blows = isNaive ? LONG_NAIVE : LONG;
    const result = await runChaos({
      platform,
      isNaive,
      ...(isLong ? blows : SHORT),
      ...(on === 'server' ? { databaseUrl } : {}),
      dataFolder: join(folder, name),
      processes: on === 'server' ? 3 : 1,
      subscriptions: SUBSCRIPTIONS,
      chance,
      workerFile,
    });
    const where = on === 'server' ? '3 processes over PostgreSQL' : '1 process on SQLite';
    console.log(describeResult(`${platform}, ${where}${isNaive ? ', NAIVE' : ''}`, result));
  };
  try {
    for (const isNaive of [false, true]) {
      for (const on of [undefined, 'server'] as const) {
        await Promise.all(PLATFORMS.map((platform) => run({ platform, isNaive }, on)));
      }
    }
  } finally {
    await postgres.stop();
  }
}

function describeResult(name: string, result: ChaosResult): string {
  const { kills, stops, faults, calls, issues, lost, twice, gaps, unfinished, seconds } = result;
  return [
    `${name.padEnd(50)} ${kills} kill -9, ${stops} SIGSTOP, ${faults} faults in ${calls} calls, ${issues} issues:`,
    `${lost} lost, ${twice} twice, ${gaps} gaps, ${unfinished} unfinished (${seconds} s)`,
  ].join(' ');
}
