import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Card } from '../src/card/card.ts';
import type { Caller } from '../src/commands/callers/caller.ts';
import type { RawOptions } from '../src/commands/command.ts';
import { readEnvironment } from '../src/config/read-environment.ts';
import { buildHouse, type House } from '../src/program/house/house.ts';

const HOME = fileURLToPath(new URL('../src/testing/sample-house/', import.meta.url));
const SECRET = 'the same in both houses, so that each knows the buttons of the other';

/** What a group is made of: words that nobody else uses. */
interface GroupWords {
  readonly caller: Caller;
  readonly speaker: string;
  readonly town: string;
  readonly outlet: string;
  readonly headline: string;
}

/** Two workspaces and a guild. */
export const GROUPS = {
  asking: composeGroup('slack', 'T1', 'Orla Vint', 'Vintmoor'),
  secret: composeGroup('slack', 'T2', 'Zeb Quorl', 'Quorlham'),
  guild: composeGroup('discord', 'G1', 'Ula Brask', 'Braskford'),
} as const;

/** A house that serves some of these groups. */
export interface SharedHouse extends Pick<House, 'desk' | 'store' | 'indexer' | 'openDesks'> {
  ask(group: GroupWords, command: string, options?: RawOptions): Promise<Card>;
  close(): Promise<void>;
}

/** Builds a house in which each of these groups has added an article and changed it, left a draft, follows a feed and gets a digest. */
export async function buildSharedHouse(groups: readonly GroupWords[]): Promise<SharedHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const faults: unknown[] = [];
  const house = await buildHouse({
    environment: readEnvironment({
      READOUT_CONFIG: join(HOME, 'config'),
      READOUT_CORPUS: join(HOME, 'corpus'),
      READOUT_DATA: folder,
      READOUT_SECRET: SECRET,
      PUBLIC_URL: 'https://readout.example',
    }),
    log: { info() {}, warn() {}, error: (_message, cause) => void faults.push(cause) },
    fetchDocument: async () => ({ kind: 'problem', sentence: 'No test goes to the network.' }),
  });
  const { desk, store, indexer, openDesks } = house;
  const ask: SharedHouse['ask'] = async ({ caller }, command, options = {}) => {
    const card = await desk.dispatch({ command, options }, caller);
    if (faults.length > 0) throw faults.pop();
    return card;
  };
  const shared = { desk, store, indexer, openDesks, ask };
  for (const group of groups) await settle(group, shared);
  return {
    ...shared,
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** What a group says, in words that are its own. */
export function writeArticle({ speaker, town }: GroupWords, day = 'Monday'): string {
  return [
    `The harbour of ${town} will close in May, Mayor ${speaker} said on ${day}.`,
    `“We in ${town} have waited long enough,” said ${speaker}, who praised Southland.`,
    `${town} denied that the ferry to Northland would be sold before 2031.`,
  ].join('\n\n');
}

async function settle(group: GroupWords, { ask, store }: Omit<SharedHouse, 'close'>) {
  const { headline, outlet, caller } = group;
  const url = `https://${caller.place.workspace ?? ''}.example/ferry`.toLowerCase();
  for (const day of ['Monday', 'Tuesday']) {
    const article = writeArticle(group, day);
    const published = '2026-03-02';
    const preview = await ask(group, 'corpus add', { article, headline, outlet, url, published });
    await ask(group, 'corpus add', { draft: readDraftId(preview), step: 'add' });
  }
  const article = `${writeArticle(group)}\n\nNobody has added this.`;
  await ask(group, 'corpus add', { article, headline: `${headline}, a draft`, outlet });
  await store.followFeed({
    url: `${url}/feed`,
    group: `${caller.place.adapter}:${caller.place.workspace}`,
    title: `News from ${group.town}`,
    failures: 0,
    addedMs: 0,
  });
  await ask(group, 'digest subscribe', { when: 'every monday 09:00', about: group.town });
}

/** The id of the draft that a preview shows. */
export function readDraftId({ actions }: Card): string {
  const id = actions.map(({ options }) => options['draft']).find((each) => each !== undefined);
  if (id === undefined) throw new Error('There is no preview.');
  return id;
}

function composeGroup(
  adapter: string,
  workspace: string,
  speaker: string,
  town: string,
): GroupWords {
  return {
    caller: {
      place: { adapter, workspace, channel: 'C1' },
      person: `${town}-person`,
      name: speaker,
      isHost: true,
    },
    speaker,
    town,
    outlet: `The ${town} Herald`,
    headline: `Harbour of ${town} to close for long`,
  };
}
