import type { Adapter, Log } from '../adapters/adapter.ts';
import type { Environment } from '../config/read-environment.ts';
import { BriefingError } from '../domain/error.ts';
import type { House } from './house.ts';
import type { Terminal } from './terminal.ts';

/** How each platform is connected where it is not. */
const HOW_TO_CONNECT = {
  discord: 'not connected. Set DISCORD_TOKEN; README.md, “To Discord”, leads there.',
  slack:
    'not connected. Set SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET; README.md, “To Slack”, leads there.',
} as const;

/** Starts every adapter by itself: one that cannot connect is told, and the others go on. Says whether any runs. */
export async function startAdapters(
  adapters: readonly Adapter[],
  { log, terminal }: { log: Log; terminal: Terminal },
): Promise<boolean> {
  const started = await Promise.all(
    adapters.map(async (adapter) => {
      try {
        terminal.print(`  ${adapter.name.padEnd(8)} ${await adapter.start()}`);
        return true;
      } catch (cause) {
        const known = cause instanceof BriefingError ? cause : undefined;
        log.error(`${adapter.name} did not start`, cause);
        const message = known?.message ?? 'It did not start; the log has the cause.';
        terminal.tell(`  ${adapter.name.padEnd(8)} ${message} ${known?.hint ?? ''}`.trimEnd());
        return false;
      }
    }),
  );
  for (const name of ['discord', 'slack'] as const) {
    if (!adapters.some((adapter) => adapter.name === name)) {
      terminal.print(`  ${name.padEnd(8)} ${HOW_TO_CONNECT[name]}`);
    }
  }
  return started.includes(true);
}

/** Says what was read before anything connects. */
export async function reportCorpus(
  { briefing, report, problems }: House,
  { environment, terminal }: { environment: Environment; terminal: Terminal },
): Promise<void> {
  const { articles, abstracts, claims } = await briefing.countCorpus();
  terminal.print(
    `Read ${articles} articles and ${abstracts} abstracts with ${claims} claims (${report.read} of them new or changed) ` +
      `from ${environment.READOUT_CORPUS}/ and ${environment.READOUT_DATA}/.`,
  );
  for (const problem of problems) {
    terminal.tell(`Left out: ${problem.file}, line ${problem.line}: ${problem.expected}`);
  }
}
