import { sendForgedRequests } from '../src/program/end-to-end/forged-stage.contract.ts';
import { createBenchDesk } from './faults/bench-desk.ts';
import { measureGateway } from './faults/gateway.ts';
import { measureSocket } from './faults/socket.ts';
import { createChance } from './ingest/chance.ts';

const SEED = 7;

await benchFaults(process.argv.slice(2).map(Number));

/** Loses connections and forges requests; `npm run bench:faults -- 1000 1000 10000` is the whole of it, and takes minutes. */
async function benchFaults([closes = 100, drops = 200, forged = 2_000]: readonly number[]) {
  console.log(`npm run bench:faults -- ${closes} ${drops} ${forged}\n`);
  console.log(await measureGateway(closes));
  console.log(await measureSocket(drops));
  const { effects, refusals } = await sendForgedRequests(forged, {
    desk: createBenchDesk(),
    chance: createChance(SEED),
  });
  console.log(
    `${forged} forged, stale, future-dated, replayed and damaged requests: ${effects} had an effect.`,
  );
  for (const [kind, count] of [...refusals].toSorted())
    console.log(`  ${kind.padEnd(52)} ${count}`);
  process.exit(effects === 0 ? 0 : 1);
}
