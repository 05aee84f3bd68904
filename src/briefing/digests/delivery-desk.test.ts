import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { createDeliveryDesk } from './delivery-desk.ts';

const PLACE = 'slack:T1:C1:';
const DAY_MS = 86_400_000;
const OLD = { id: 'old', dueMs: DAY_MS };

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-desk-'));
  store = await openStore({ dataFolder: folder });
  await bringOut(OLD.id, OLD.dueMs);
  for (let at = 0; at < 30; at += 1) await bringOut(`new${at}`, (at + 2) * DAY_MS);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

/** One issue of a subscription; that of the old one fails. */
async function bringOut(id: string, dueMs: number): Promise<void> {
  const subscription = {
    id,
    place: PLACE,
    schedule: { cron: '0 9 * * *', zone: 'UTC' },
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: dueMs,
    nextDueMs: dueMs,
  };
  await store.saveSubscription(subscription);
  await store.planDelivery(subscription, { dueMs, nextDueMs: undefined, isLate: false, nonce: id });
  const taken = await store.claimDelivery(dueMs, 1_000);
  if (taken === undefined) throw new Error('Nothing was taken.');
  if (id === OLD.id) await store.failDelivery(taken, { problem: 'No.' });
  else await store.finishDelivery(taken, 'm');
}

const WAITING_MS = 60 * DAY_MS;
const now = () => new Date(WAITING_MS + 600_000);

describe('createDeliveryDesk', () => {
  it.each([
    ['of a channel', PLACE],
    ['of all', undefined],
  ])('shows the one %s that waits for a person before thirty newer ones', async (_case, place) => {
    const [first, second] = await createDeliveryDesk({ store, now }).listDeliveries(place);
    expect(first?.delivery).toMatchObject({ subscriptionId: OLD.id, state: 'dead' });
    expect(second?.delivery).toMatchObject({ subscriptionId: 'new29' });
  });

  it('lets it be tried again, once', async () => {
    const desk = createDeliveryDesk({ store, now });
    expect(await desk.sendAgain('slack:T1:C2:', OLD.id)).toBeUndefined();
    expect(await desk.sendAgain(PLACE, OLD.id)).toBeDefined();
    expect(await desk.sendAgain(PLACE, OLD.id)).toBeUndefined();
  });

  it('says what one waits for that nobody took for ten minutes', async () => {
    const place = 'discord:G1:C1:';
    for (const dueMs of [WAITING_MS, WAITING_MS + 1]) {
      const schedule = { cron: '0 9 * * *', zone: 'UTC' };
      const about = { isQuiet: false, madeBy: { person: 'U1' }, madeMs: 0, nextDueMs: dueMs };
      const subscription = { id: `w${dueMs}`, place, schedule, ...about };
      await store.saveSubscription(subscription);
      const plan = { dueMs, nextDueMs: undefined, isLate: false, nonce: `w${dueMs}` };
      await store.planDelivery(subscription, plan);
    }
    const listed = await createDeliveryDesk({ store, now }).listDeliveries(place);
    expect(listed.map(({ delivery }) => delivery.problem)).toEqual([
      undefined,
      'It waits for a Readout that is connected to discord.',
    ]);
  });

  it('lists the pages of what came to the channels that somebody reads, and of no others', async () => {
    const desk = createDeliveryDesk({ store, now, publicUrl: 'https://readout.example' });
    const due = 50 * DAY_MS;
    for (const channel of ['C1', 'C2']) await bringOutPage(`slack:T1:${channel}:`, due);
    const [issue, ...others] = await desk.listIssues('slack:T1', ['C1', 'C9']);
    expect(issue).toEqual({
      title: 'Of slack:T1:C1:',
      dueMs: due,
      url: 'https://readout.example/issues/page-slack:T1:C1:',
    });
    expect(others).toEqual([]);
    expect(await desk.listIssues('slack:T2', ['C1'])).toEqual([]);
    expect(await desk.listIssues('slack:T1', [])).toEqual([]);
  });
});

/** One issue with its page. */
async function bringOutPage(place: string, dueMs: number): Promise<void> {
  const subscription = {
    id: place,
    place,
    schedule: { cron: '0 9 * * *', zone: 'UTC' },
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: dueMs,
    nextDueMs: dueMs,
  };
  await store.saveSubscription(subscription);
  const plan = { dueMs, nextDueMs: undefined, isLate: false, nonce: place };
  await store.planDelivery(subscription, plan);
  const taken = await store.claimDelivery(dueMs, 1_000);
  if (taken === undefined) throw new Error('Nothing was taken.');
  const about = { subscriptionId: place, place, dueMs, madeMs: dueMs, page: '{}' };
  const issue = { id: `page-${place}`, archive: 'a', title: `Of ${place}`, ...about };
  await store.keepBody(taken, { body: '{}', claimIds: [], issue });
  await store.finishDelivery(taken, 'm');
}
