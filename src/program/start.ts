import { once } from 'node:events';
import { BriefingError } from '../domain/error.ts';
import { keepDelivering } from './clocks/keep-delivering.ts';
import { keepDiscussing } from './clocks/keep-discussing.ts';
import { keepReading } from './clocks/keep-reading.ts';
import { keepReminding } from './clocks/keep-reminding.ts';
import { keepTidy } from './clocks/keep-tidy.ts';
import { stopEach } from './clocks/stop-each.ts';
import { createAdapters, createPosters, type HouseAdapter } from './connections/adapters.ts';
import { createSlackAccess, renewSeals } from './connections/slack-access.ts';
import type { Filled, Progress } from './filling/fill-house.ts';
import { NO_LINKS } from './house/compose-public-url.ts';
import { type House, openHouse } from './house/house.ts';
import { EXIT, type ExitCode, type ProgramTools } from './terminal/terminal.ts';

/** How each platform is connected where it is not. */
const HOW_TO_CONNECT = {
  discord: 'is not connected. Set DISCORD_TOKEN: README.md, “To Discord”, leads there.',
  slack: 'is not connected. Set SLACK_BOT_TOKEN: README.md, “To Slack”, leads there.',
} as const;

/** Opens the web page, joins the platforms that are set up, reads meanwhile, and stays until it is told to stop. */
export async function start(tools: ProgramTools): Promise<ExitCode> {
  const house = await openHouse({ ...tools, indexOnThread: true });
  const access = { ...tools, store: house.store };
  const joined = { ...house, slack: createSlackAccess(access) };
  const adapters = createAdapters(joined, tools);
  const posters = createPosters(joined, tools.environment);
  const clocks: { stop(): Promise<void> }[] = [];
  const stopped = new AbortController();
  try {
    await renewSeals(access);
    const filling = house.fill(showProgress(tools));
    // Where no page opens, nobody waits for it.
    filling.catch(() => undefined);
    const isOpen = await startAdapters(adapters, tools);
    if (!isOpen) return EXIT.fault;
    if (house.publicUrl === undefined) tools.terminal.tell(`  ${NO_LINKS}`);
    tools.terminal.print('\nTry “/claims china kazakhstan” on the web page. Ctrl+C stops Readout.');
    const isStopped = Promise.race([
      once(process, 'SIGINT', { signal: stopped.signal }),
      once(process, 'SIGTERM', { signal: stopped.signal }),
    ]);
    clocks.push(keepDiscussing(house, posters, tools));
    clocks.push(keepReminding(house, posters, tools));
    clocks.push(keepTidy(house, tools));
    const filled = await Promise.race([filling, isStopped]);
    // A digest of half of what is known would be sent once and for all.
    if ('report' in filled) {
      await reportCorpus({ ...house, ...filled }, tools);
      clocks.push(keepReading({ ...house, ...filled }, tools));
      clocks.push(keepDelivering(house, posters, tools));
    }
    await isStopped;
    return EXIT.ok;
  } finally {
    stopped.abort();
    await stopEach(clocks.reverse(), tools);
    await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
    await house.store.close();
  }
}

/** Starts every adapter by itself: one that cannot connect is told, and the others go on. Says whether the page is open. */
async function startAdapters(
  adapters: readonly HouseAdapter[],
  tools: ProgramTools,
): Promise<boolean> {
  const opened = await Promise.all(adapters.map((adapter) => startOne(adapter, tools)));
  for (const name of ['discord', 'slack'] as const) {
    if (adapters.some((adapter) => adapter.name === name)) continue;
    tools.terminal.print(`${labelOf(name)} ${HOW_TO_CONNECT[name]}`);
  }
  return adapters.some(({ name }, at) => name === 'web' && opened[at]);
}

async function startOne(adapter: HouseAdapter, { log, terminal }: ProgramTools): Promise<boolean> {
  try {
    terminal.print(`${labelOf(adapter.name)} ${await adapter.start()}`);
    return true;
  } catch (cause) {
    const known = cause instanceof BriefingError ? cause : undefined;
    log.error(`${adapter.name} did not start`, cause);
    const what = known?.message ?? 'It did not start; the log has the cause.';
    const next = adapter.state?.() === 'waiting' ? 'Readout goes on trying.' : '';
    terminal.tell([labelOf(adapter.name), what, known?.hint, next].filter(Boolean).join(' '));
    return false;
  }
}

async function reportCorpus(
  { briefing, report, problems }: House & Filled,
  { environment, terminal }: ProgramTools,
): Promise<void> {
  const { articles, abstracts, claims } = await briefing.countCorpus();
  terminal.print(
    `Read ${articles} articles and ${abstracts} abstracts with ${claims} claims from ${environment.READOUT_CORPUS}/ ` +
      `and ${environment.READOUT_DATA}/ (${report.read} new or changed).`,
  );
  for (const problem of problems) terminal.tell(problem);
}

/** A line now and then while many articles are read. */
function showProgress({ terminal }: ProgramTools): (progress: Progress) => void {
  const everyMs = 2000;
  let next = Date.now() + everyMs;
  return ({ doing, done, total }) => {
    if (Date.now() < next) return;
    next = Date.now() + everyMs;
    terminal.tell(`${done} of ${total} articles are ${doing}.`);
  };
}

function labelOf(name: string): string {
  return `  ${name.padEnd(8)}`;
}
