import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '../src/card/card.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import type { RawOptions } from '../src/commands/command.ts';
import type { FrontDesk } from '../src/commands/front-desk.ts';
import { readEnvironment } from '../src/config/read-environment.ts';
import type { Article } from '../src/domain/article.ts';
import { buildHouse } from '../src/program/house/house.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** A whole house over a few articles: the real engine, store and index, in a folder of its own. */
export interface SampleHouse {
  readonly desk: FrontDesk;
  /** Who runs what `run` runs. */
  readonly caller: Caller;
  /** Runs it as Ada in a channel of the workspace T1, who may do everything; `who` changes who it is, or where. */
  run(command: string, options: RawOptions, who?: Partial<Caller>): Promise<Card>;
  findArticle(id: string): Promise<Article | undefined>;
  close(): Promise<void>;
}

/** Builds a house: `invented` has people and places that are not there, `shipped` is what a new checkout answers from. */
export async function buildSampleHouse(content: 'invented' | 'shipped'): Promise<SampleHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const home = content === 'invented' ? join(ROOT, 'src', 'testing', 'sample-house') : ROOT;
  const faults: unknown[] = [];
  const { desk, store, briefing, problems } = await buildHouse({
    environment: readEnvironment({
      READOUT_CONFIG: join(home, 'config'),
      READOUT_CORPUS: join(home, 'corpus'),
      READOUT_DATA: folder,
      PUBLIC_URL: 'https://readout.example',
    }),
    log: { info() {}, warn() {}, error: (_message, cause) => void faults.push(cause) },
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  // Some commands tell of feeds and of digests; neither is ever due.
  const group = 'slack:T1';
  await store.followFeed({ url: 'https://river.example/feed', group, failures: 0, addedMs: 0 });
  await store.saveSubscription({
    id: 'weekly',
    place: 'slack:T1:C1:',
    schedule: { cron: '0 9 * * 1', zone: 'UTC' },
    isQuiet: false,
    madeBy: { person: 'ada' },
    madeMs: 0,
  });
  const caller = {
    place: { adapter: 'slack', workspace: 'T1', channel: 'C1' },
    person: 'ada',
    name: 'Ada',
    isHost: true as const,
  };
  return {
    desk,
    caller,
    async run(command, options, who = {}) {
      const card = await desk.dispatch({ command, options }, { ...caller, ...who });
      if (card.kind === 'fault') throw faults.at(-1) ?? new Error(card.title);
      return card;
    },
    findArticle: (id) => briefing.findArticle(id),
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
