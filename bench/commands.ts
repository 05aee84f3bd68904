import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPlatforms } from './commands/platforms.ts';
import { addArticles, type Readout, startReadout } from './commands/readout.ts';
import { type Figures, sendCommands } from './commands/send-commands.ts';

const OPTIONS = {
  seconds: { type: 'string', default: '10' },
  rate: { type: 'string', default: '100' },
  articles: { type: 'string', default: '0' },
  added: { type: 'string', default: '100' },
  flood: { type: 'string', default: '1000' },
  data: { type: 'string' },
  profile: { type: 'string' },
} as const;

const { values } = parseArgs({ options: OPTIONS });
await benchCommands({
  seconds: Number(values.seconds),
  rate: Number(values.rate),
  articles: Number(values.articles),
  added: Number(values.added),
  flood: Number(values.flood),
  data: values.data,
  profile: values.profile,
});

interface Load {
  readonly seconds: number;
  /** Commands a second, half from Discord and half from Slack. */
  readonly rate: number;
  /** Made articles that are there beside the four of the corpus. */
  readonly articles: number;
  /** Made articles that another process adds meanwhile. */
  readonly added: number;
  /** Commands of one person beside those of the others. */
  readonly flood: number;
  /** A data folder that holds these articles already; it is copied. */
  readonly data: string | undefined;
  /** The folder that takes CPU profiles of Readout, if any. */
  readonly profile: string | undefined;
}

/** Sends commands as Discord and Slack do to a Readout of its own process: `--seconds 60 --articles 10000 --added 1000` is the whole of it. */
async function benchCommands(load: Load): Promise<void> {
  console.log(
    `npm run bench:commands -- ${Object.entries(load)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `--${name} ${value}`)
      .join(' ')}`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  const platforms = await openPlatforms();
  let readout: Readout | undefined;
  try {
    if (load.data !== undefined) cpSync(load.data, join(folder, 'data'), { recursive: true });
    else if (load.articles > 0) await addArticles(folder, { count: load.articles, from: 0 });
    const tools = { platforms, readout: await startReadout(folder, platforms, load.profile) };
    readout = tools.readout;
    const run = (more: Partial<Load>) => sendCommands({ ...load, flood: 0, ...more }, tools);
    await run({ seconds: 2 });
    print('alone', await run({}));
    const adding = addArticles(folder, { count: load.added, from: load.articles });
    print(`while ${load.added} articles are added`, await run({}));
    await adding;
    const [calm, flooded] = [await run({}), await run({ flood: load.flood })];
    print('before the flood', calm);
    print(`beside ${load.flood} of one person`, flooded);
    const moved = (flooded.acknowledged.p99 / calm.acknowledged.p99 - 1) * 100;
    console.log(
      `\nThe flood moves the others’ p99 of acknowledgement by ${moved.toFixed(0)} % (at most 20 wanted).`,
    );
  } finally {
    await readout?.stop();
    await platforms.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(what: string, figures: Figures): void {
  const { sent, answered, refused, acknowledged, full, completed, idle, cpuMs } = figures;
  const write = ({ p50, p99 }: Figures['full']): string =>
    `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
  const cpu = cpuMs === undefined ? '' : `; ${cpuMs.toFixed(1)} ms of CPU a command`;
  const late = refused === 0 ? '' : `, ${refused} of them told to wait`;
  console.log(
    `${what}: ${answered} of ${sent} answered${late}${cpu}
    acknowledged   ${write(acknowledged)}
    full answer    ${write(full)}
    completion     ${write(completed)}
    idle process   ${write(idle)} late`,
  );
}
