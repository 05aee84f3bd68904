import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD, startPostgres } from '../src/testing/postgres.ts';
import { benchCrowd } from './delivery/bench-crowd.ts';
import { benchTimes } from './delivery/bench-times.ts';
import { bundleWorker } from './delivery/bundle-worker.ts';
import type { Platform } from './delivery/far-types.ts';
import { type ChaosPlan, type ChaosResult, runChaos } from './delivery/run-chaos.ts';
import { createChance } from './ingest/chance.ts';

const PLATFORMS: readonly Platform[] = ['discord', 'slack'];
const SUBSCRIPTIONS = 12;
/** Due in the same minute. */
const SOME_DUE = 1_000;
const MOST_DUE = 10_000;
/** For each of the four: two platforms on two databases. */
const SHORT = { kills: 15, stops: 3 };
const LONG = { kills: 125, stops: 25 };

await benchDelivery();

/** Kills, stops and faults on both databases and both platforms, and beside them the retry that looks for nothing. */
async function benchDelivery(): Promise<void> {
  const isLong = process.argv.includes('--long');
  const blows = isLong ? LONG : SHORT;
  console.log(`npm run bench:delivery${isLong ? ' -- --long' : ''}`);
  const folder = await mkdtemp(join(tmpdir(), 'readout-delivery-'));
  const postgres = await startPostgres();
  const workerFile = await bundleWorker();
  let number = 0;
  const run = async (more: Pick<ChaosPlan, 'platform' | 'isNaive'>, onServer: boolean) => {
    number += 1;
    const name = `delivery${number}`;
    if (onServer) await postgres.server.createDatabase(name);
    const databaseUrl = `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/${name}`;
    const result = await runChaos({
      ...more,
      ...blows,
      ...(onServer ? { databaseUrl } : {}),
      dataFolder: join(folder, name),
      processes: onServer ? 3 : 1,
      subscriptions: SUBSCRIPTIONS,
      chance: createChance(number),
      workerFile,
    });
    const where = onServer ? '3 processes over PostgreSQL' : '1 process on SQLite';
    console.log(
      describeResult(`${more.platform}, ${where}${more.isNaive ? ', NAIVE' : ''}`, result),
    );
  };
  try {
    for (const isNaive of [false, true]) {
      for (const platform of PLATFORMS) {
        for (const onServer of [false, true]) await run({ platform, isNaive }, onServer);
      }
    }
  } finally {
    await postgres.stop();
  }
  await benchTimes(isLong);
  for (const platform of PLATFORMS) {
    const dataFolder = join(folder, `crowd-${platform}`);
    await benchCrowd({ platform, count: isLong ? MOST_DUE : SOME_DUE, dataFolder });
  }
  await rm(folder, { recursive: true });
}

function describeResult(name: string, result: ChaosResult): string {
  const { kills, stops, faults, issues, lost, twice, gaps, unfinished, seconds } = result;
  return [
    `${name.padEnd(50)} ${kills} kill -9, ${stops} SIGSTOP, ${faults} faults, ${issues} issues:`,
    `${lost} lost, ${twice} twice, ${gaps} gaps, ${unfinished} unfinished (${seconds} s)`,
  ].join(' ');
}
