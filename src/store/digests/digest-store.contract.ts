import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../domain/delivery.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { DigestStore, Plan } from './digest-store.ts';
import type { IssueStore } from './issue-store.ts';

const DUE_MS = 1_772_445_600_000;
const WEEK_MS = 604_800_000;
const LEASE_MS = 60_000;
let made = 0;

function composeSubscription(more: Partial<Subscription> = {}): Subscription {
  made += 1;
  return {
    id: `s${made}`,
    place: `slack:T1:C${made}:`,
    schedule: { cron: '0 9 * * 1', zone: 'Asia/Almaty' },
    about: 'china “kazakhstan”\ud800',
    isQuiet: false,
    madeBy: { person: 'U1', name: 'Ada Park' },
    madeMs: made,
    nextDueMs: DUE_MS,
    ...more,
  };
}

function planOf(subscription: Subscription, more: Partial<Plan> = {}): Plan {
  const nonce = `n-${subscription.id}-${more.dueMs ?? DUE_MS}`;
  return { dueMs: DUE_MS, nextDueMs: DUE_MS + WEEK_MS, isLate: false, nonce, ...more };
}

/** The promises of the part of a store that brings digests out; `open` gives one without subscriptions that are due. */
export function describeDigestStore(open: () => DigestStore & IssueStore): void {
  async function plan(): Promise<Subscription> {
    const subscription = composeSubscription();
    await open().saveSubscription(subscription);
    expect(await open().planDelivery(subscription, planOf(subscription))).toBe(true);
    return subscription;
  }

  /** Takes what waits until it is the delivery of this subscription. */
  async function take(id: string, nowMs = DUE_MS): Promise<Delivery | undefined> {
    for (;;) {
      const delivery = await open().claimDelivery(nowMs, LEASE_MS);
      if (delivery === undefined || delivery.subscriptionId === id) return delivery;
      await open().finishDelivery(delivery, 'of another test');
    }
  }

  describe('that brings digests out', () => {
    it('keeps subscriptions as they are, by place and in order', async () => {
      const { nextDueMs: _nextDueMs, ...paused } = composeSubscription({ problem: 'Gone.' });
      const other = composeSubscription();
      await open().saveSubscription(other);
      await open().saveSubscription({ ...other, place: paused.place });
      await open().saveSubscription(paused);
      expect(await open().listSubscriptions(paused.place)).toEqual([
        paused,
        { ...other, place: paused.place },
      ]);
      expect(await open().findSubscription(paused.id)).toEqual(paused);
      expect(await open().listDue(DUE_MS - 1)).toEqual([]);
      expect((await open().listDue(DUE_MS)).map(({ id }) => id)).toEqual([other.id]);
      expect(await open().removeSubscription(other.id)).toBe(true);
      expect(await open().removeSubscription(other.id)).toBe(false);
      expect(await open().findSubscription(other.id)).toBeUndefined();
    });

    it('lets one of several plan an issue, and moves the subscription on with it', async () => {
      const subscription = composeSubscription();
      await open().saveSubscription(subscription);
      const plans = [1, 2, 3].map((each) =>
        open().planDelivery(
          subscription,
          planOf(subscription, { nonce: `${subscription.id}-${each}` }),
        ),
      );
      expect((await Promise.all(plans)).toSorted()).toEqual([false, false, true]);
      const moved = await open().findSubscription(subscription.id);
      expect(moved?.nextDueMs).toBe(DUE_MS + WEEK_MS);
      const key = `${subscription.id} | ${DUE_MS} | ${subscription.place}`;
      expect(await open().findDelivery(key)).toMatchObject({ state: 'pending', attempts: 0 });
      await open().removeSubscription(subscription.id);
    });

    it('puts no second issue into the outbox for the same time', async () => {
      const subscription = await plan();
      await open().saveSubscription(subscription);
      const again = planOf(subscription, { nonce: `again-${subscription.id}` });
      expect(await open().planDelivery(subscription, again)).toBe(true);
      const all = await open().listDeliveries(1000);
      expect(all.filter(({ subscriptionId }) => subscriptionId === subscription.id)).toHaveLength(
        1,
      );
    });

    it('gives a delivery to one at a time, and to another when the lease has ended', async () => {
      const { id } = await plan();
      const first = await take(id);
      expect(first).toMatchObject({ state: 'sending', attempts: 1, fence: 1 });
      expect(await take(id, DUE_MS + LEASE_MS - 1)).toBeUndefined();
      const second = await take(id, DUE_MS + LEASE_MS);
      expect(second).toMatchObject({ attempts: 2, fence: 2 });
      // What the first one does now is too late.
      if (first === undefined || second === undefined) throw new Error('Nothing was taken.');
      expect(await open().keepBody(first, { body: '{}', claimIds: ['c1'] })).toBe(false);
      expect(await open().finishDelivery(first, 'm1')).toBe(false);
      expect(await open().failDelivery(first, { problem: 'Late.' })).toBe(false);
      expect(await open().listPosted(id)).toEqual([]);
      expect(await open().finishDelivery(second, 'm2')).toBe(true);
      expect(await open().findDelivery(second.key)).toMatchObject({
        state: 'sent',
        messageId: 'm2',
      });
      expect(await take(id, DUE_MS + WEEK_MS)).toBeUndefined();
    });

    it('gives one delivery to one of many who ask at the same time', async () => {
      const { id } = await plan();
      const taken = await Promise.all(
        [1, 2, 3, 4].map(() => open().claimDelivery(DUE_MS, LEASE_MS)),
      );
      expect(taken.filter((each) => each?.subscriptionId === id)).toHaveLength(1);
      for (const each of taken) if (each) await open().finishDelivery(each, 'm');
    });

    it('leaves out the places that are busy, and no others', async () => {
      const subscriptions = ['slack:T1:B:', 'slack:T1:B:171', 'slack:T1:B2:', 'slack:T19:B:'].map(
        (place) => composeSubscription({ place }),
      );
      for (const each of subscriptions) {
        await open().saveSubscription(each);
        await open().planDelivery(each, planOf(each));
      }
      const listTaken = async (busy: readonly string[]) => {
        const places: string[] = [];
        for (;;) {
          const taken = await open().claimDelivery(DUE_MS, LEASE_MS, { busy });
          if (taken === undefined) return places.toSorted();
          await open().finishDelivery(taken, 'm');
          places.push(taken.place);
        }
      };
      expect(await listTaken(['slack:T1:B:', 'slack:T19:'])).toEqual(['slack:T1:B2:']);
      expect(await listTaken(['slack:T1:'])).toEqual(['slack:T19:B:']);
      expect(await listTaken([])).toEqual(['slack:T1:B:', 'slack:T1:B:171']);
    });

    it('gives what is on the platforms that are named alone', async () => {
      await plan();
      const take = (adapters: readonly string[]) =>
        open().claimDelivery(DUE_MS, LEASE_MS, { adapters });
      expect(await take([])).toBeUndefined();
      expect(await take(['discord', 'sla'])).toBeUndefined();
      expect(await take(['discord', 'slack'])).toMatchObject({ attempts: 1 });
    });

    it('keeps the message and what is in it before it is sent', async () => {
      const { id } = await plan();
      const taken = await take(id);
      if (taken === undefined) throw new Error('Nothing was taken.');
      const body = '{"text":"“no”\\n"}';
      const claimIds = ['post/a#1', 'post/b"#2', 'post/a#1'];
      expect(await open().keepBody(taken, { body, claimIds })).toBe(true);
      expect((await open().listPosted(id)).toSorted()).toEqual(['post/a#1', 'post/b"#2']);
      const again = await take(id, DUE_MS + LEASE_MS);
      expect(again).toMatchObject({ body, attempts: 2 });
      if (again) await open().finishDelivery(again, undefined);
      expect(await open().findDelivery(taken.key)).toMatchObject({ state: 'skipped' });
    });

    it('plans what goes into the thread below a message when that is there, and not before', async () => {
      const { id, place } = await plan();
      const taken = await take(id);
      if (taken === undefined) throw new Error('Nothing was taken.');
      const details = { body: '{"text":"below"}', nonce: `below-${id}` };
      await open().keepBody(taken, { body: '{}', claimIds: [], details });
      expect(await take(id)).toBeUndefined();
      await open().finishDelivery(taken, '17.5');
      const below = await take(id);
      expect(below).toMatchObject({
        ...details,
        place: `${place}17.5`,
        dueMs: DUE_MS,
        attempts: 1,
      });
      if (below) await open().finishDelivery(below, '17.6');
      expect(await open().listDeliveries(9, [id])).toHaveLength(2);
      expect(await open().listDeliveries(9, [id], 'dead')).toEqual([]);
    });

    it('keeps the page of an issue, the last that was composed, and lists what was brought out', async () => {
      const { id, place } = await plan();
      const taken = await take(id);
      if (taken === undefined) throw new Error('Nothing was taken.');
      const issue = {
        id: `page-${id}`,
        archive: `archive-${id}`,
        subscriptionId: id,
        place,
        dueMs: DUE_MS,
        madeMs: DUE_MS + 1,
        title: 'Digest “a”\ud800',
        page: '{"title":"a"}',
      };
      await open().keepBody(taken, { body: '{}', claimIds: [], issue: { ...issue, id: 'before' } });
      await open().keepBody(taken, { body: '{}', claimIds: [], issue });
      expect(await open().findIssue('before')).toBeUndefined();
      expect(await open().findIssue(issue.id)).toEqual(issue);
      expect(await open().listIssues(issue.archive, 9)).toEqual([]);
      await open().finishDelivery(taken, 'm');
      expect(await open().listIssues(issue.archive, 9)).toEqual([issue]);
      expect(await open().listIssues('another', 9)).toEqual([]);
    });

    it('lists what was brought out to some channels of a group, and nothing of others', async () => {
      const { id, place } = await plan();
      const [adapter, workspace] = place.split(':');
      const group = `${adapter}:${workspace}`;
      const taken = await take(id);
      if (taken === undefined) throw new Error('Nothing was taken.');
      const about = { subscriptionId: id, place, dueMs: DUE_MS, madeMs: 1, title: 't', page: '{}' };
      const issue = { id: `of-${id}`, archive: 'b', ...about };
      await open().keepBody(taken, { body: '{}', claimIds: [], issue });
      expect(await open().listGroupIssues(group, [place], 9)).toEqual([]);
      await open().finishDelivery(taken, 'm');
      expect(await open().listGroupIssues(group, ['slack:T9:C9:', place], 9)).toEqual([issue]);
      expect(await open().listGroupIssues(group, ['slack:T9:C9:'], 9)).toEqual([]);
      expect(await open().listGroupIssues(group, [], 9)).toEqual([]);
      expect(await open().listGroupIssues('slack:T9', [place], 9)).toEqual([]);
    });

    it('notes who has read an issue, once', async () => {
      const { id, place } = await plan();
      const taken = await take(id);
      if (taken === undefined) throw new Error('Nothing was taken.');
      const issue = {
        id: `read-${id}`,
        archive: 'a',
        subscriptionId: id,
        place,
        dueMs: 1,
        madeMs: 1,
      };
      const composed = { body: '{}', claimIds: [], issue: { ...issue, title: 't', page: '{}' } };
      await open().keepBody(taken, composed);
      await open().finishDelivery(taken, undefined);
      await open().markRead(issue.id, 'slack:T1:U1');
      await open().markRead(issue.id, 'slack:T1:U1');
      expect(await open().listRead([issue.id, 'other'], 'slack:T1:U1')).toEqual([issue.id]);
      expect(await open().listRead([issue.id], 'slack:T1:U2')).toEqual([]);
    });

    it('knows when the last issue was due, and takes an issue out of turn', async () => {
      const { nextDueMs: _nextDueMs, ...paused } = composeSubscription();
      await open().saveSubscription(paused);
      expect(await open().findLastIssue(paused.id)).toBeUndefined();
      const plan = planOf({ ...paused, id: paused.id }, { nextDueMs: undefined });
      expect(await open().planDelivery(paused, plan)).toBe(true);
      expect((await open().findSubscription(paused.id))?.nextDueMs).toBeUndefined();
      expect(await open().findLastIssue(paused.id)).toBeUndefined();
      const taken = await take(paused.id);
      if (taken) await open().finishDelivery(taken, 'm');
      expect(await open().findLastIssue(paused.id)).toBe(DUE_MS);
    });

    it('waits before a further attempt, and lays a delivery aside for a person', async () => {
      const { id } = await plan();
      const first = await take(id);
      if (first === undefined) throw new Error('Nothing was taken.');
      const problem = 'Slack is “busy”.';
      await open().failDelivery(first, { problem, retryMs: DUE_MS + 5_000 });
      expect(await take(id, DUE_MS + 4_999)).toBeUndefined();
      const second = await take(id, DUE_MS + 5_000);
      expect(second).toMatchObject({ problem, attempts: 2 });
      if (second === undefined) throw new Error('Nothing was taken.');
      await open().failDelivery(second, { problem: 'The channel is gone.' });
      expect(await take(id, DUE_MS + WEEK_MS)).toBeUndefined();
      expect(await open().reviveDelivery(second.key)).toBe(true);
      expect(await open().reviveDelivery(second.key)).toBe(false);
      expect(await take(id, DUE_MS + WEEK_MS)).toMatchObject({ attempts: 1 });
    });
  });
}
