import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runVoteStorm } from '../src/delivery/vote-storm.contract.ts';
import { PASSWORD, startPostgres } from '../src/testing/postgres.ts';

const members = Number(process.argv[process.argv.indexOf('--members') + 1]) || 1_000;

/** Has members vote at one instant on each database, and prints how long it took until the card was right. */
const folder = await mkdtemp(join(tmpdir(), 'readout-votes-'));
const postgres = await startPostgres();
await postgres.server.createDatabase('votes');
const databaseUrl = `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/votes`;
for (const [name, location] of [
  ['SQLite', { dataFolder: folder }],
  ['PostgreSQL', { dataFolder: folder, databaseUrl }],
] as const) {
  const result = await runVoteStorm(location, { members, chance: Math.random });
  const { deliveries, answeredMs, settledMs, edits, shortestGapMs, isRight } = result;
  console.log(
    `${name}: ${members} members, ${deliveries} deliveries, answered in ${answeredMs.toFixed(0)} ms, ` +
      `the card ${isRight ? 'right' : 'WRONG'} ${settledMs.toFixed(0)} ms later after ${edits} changes` +
      `${edits > 1 ? `, at least ${shortestGapMs.toFixed(0)} ms apart` : ''}.`,
  );
}
await postgres.stop();
await rm(folder, { recursive: true });
