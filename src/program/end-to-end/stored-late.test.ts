import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { addArticle } from '../../briefing/add-article.ts';
import { readEnvironment } from '../../config/read-environment.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { createComposeIssue } from '../clocks/compose-issue.ts';
import { buildHouse, type House } from '../house/house.ts';

const HOME = fileURLToPath(new URL('../../testing/sample-house/', import.meta.url));
const SUBSCRIPTION: Subscription = {
  id: 's',
  place: 'slack:T1:C1:',
  about: 'barges',
  schedule: { cron: '0 9 * * 1', zone: 'UTC' },
  isQuiet: true,
  madeBy: { person: 'U1' },
  madeMs: 0,
  nextDueMs: 0,
};
const HOUR_MS = 3_600_000;

let folder: string;
let house: House;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-late-'));
  const environment = readEnvironment({
    READOUT_CONFIG: join(HOME, 'config'),
    READOUT_CORPUS: join(HOME, 'corpus'),
    READOUT_DATA: folder,
  });
  house = await buildHouse({ environment, log: { info() {}, warn() {}, error() {} } });
});
afterAll(async () => {
  await house.store.close();
  await rm(folder, { recursive: true });
});

/** Stores an article as a feed or another process does: the index reads it with the next look at the store. */
async function store(id: string, headline: string): Promise<void> {
  const text = `${headline}, the harbour master said on Monday.`;
  const passages = [{ start: 0, end: text.length, role: 'body' }] as const;
  const article = { id, kind: 'article', headline, authors: [], text, passages } as const;
  await addArticle(article, { origin: 'added' }, house);
}

describe('What is stored and not indexed yet', () => {
  it('is in the issue that is due, and is looked for once for all that are due then', async () => {
    await store('late/ice', 'The barges will wait for the ice');
    const compose = createComposeIssue(house);
    await setTimeout(5);
    const dueMs = Date.now() - 1;
    const refresh = vi.spyOn(house.indexer, 'refresh');
    const composeAt = async (atMs: number): Promise<string> => {
      const key = `s | ${atMs} | slack:T1:C1:`;
      const way = { subscriptionId: 's', place: SUBSCRIPTION.place, nonce: 'n', fence: 1 };
      const state = { state: 'sending', attempts: 1, isLate: false } as const;
      const issue = await compose(SUBSCRIPTION, { key, ...way, ...state, dueMs: atMs });
      return JSON.stringify(issue?.card);
    };
    expect(await composeAt(dueMs)).toContain('1 new article');
    await composeAt(dueMs);
    expect(refresh).toHaveBeenCalledTimes(1);
    await store('late/pilots', 'The barges will wait for the pilots');
    expect(await composeAt(dueMs + HOUR_MS)).toContain('2 new articles');
  });

  it('is shown to who catches up, before it is marked as read', async () => {
    const { readings } = house.openDesks('slack:T1');
    await store('late/locks', 'The ferries will wait at the locks');
    const { digest } = await readings.catchUp('U1', 'ferries locks');
    expect(digest.newArticles).toBe(1);
  });
});
