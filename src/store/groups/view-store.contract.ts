import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../domain/draft.ts';
import { ownId } from '../../domain/owner.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { composeText, sampleNews } from '../sample-news.contract.ts';
import type { Store } from '../store.ts';
import { viewStore } from './view-store.ts';

const ADDED = { origin: 'added', engine: 'rules-1' } as const;
const [ONE, OTHER] = ['slack:T1', 'discord:G1'];

/** What a group sees of a store; `makeLocation` gives an empty place for each test. */
export function describeStoreView(makeLocation: () => Promise<StoreLocation>): void {
  describe('that a group sees', () => {
    let store: Store;
    let own: Store;
    let other: Store;
    beforeEach(async () => {
      store = await openStore(await makeLocation());
      [own, other] = [viewStore(store, ONE), viewStore(store, OTHER)];
    });
    afterEach(() => store.close());

    const [sample] = sampleArticles;
    const id = ownId(ONE, sample?.id ?? '');
    const article = { ...sampleNews('x', { text: composeText(1) }), id };
    const claims = sampleClaims.slice(0, 1).map((claim) => ({
      ...claim,
      id: `${id}#1`,
      articleId: id,
    }));
    const readAll = async (from: Store) => {
      const read: unknown[] = [];
      for await (const some of from.readClaims([id])) read.push(...some);
      return [
        await from.findArticle(id),
        ...(await from.findArticles([id])),
        await from.findSummary(id),
        await from.findRevision(id, 1),
        ...(await from.listArticles()),
        ...(await from.findClaims([`${id}#1`])),
        ...(await from.listRevisions(id)),
        ...(await from.listReplaced(0)),
        ...(await from.listArrived(0)),
        ...read,
      ].filter((each) => each !== undefined);
    };

    it('tells of an article to its group alone', async () => {
      await own.saveArticle({ ...article, text: 'Before.', passages: [] }, [], ADDED);
      await own.saveArticle(article, claims, ADDED);
      expect((await readAll(own)).length).toBeGreaterThan(9);
      expect(await readAll(other)).toEqual([]);
      expect(await readAll(viewStore(store, ''))).toEqual([]);
      expect(await other.removeArticle(id)).toBe(false);
      expect(await own.removeArticle(id)).toBe(true);
    });

    it('tells of everybody’s articles to all, and lets none of them change one', async () => {
      const news = sampleNews('x', { text: composeText(1) });
      await viewStore(store, '').saveArticle(news, [], ADDED);
      expect(await own.findArticle('x')).toEqual(news);
      await expect(async () => own.saveArticle(news, [], ADDED)).rejects.toMatchObject({
        code: 'unexpected',
      });
      expect(await own.removeArticle('x')).toBe(false);
    });

    it('keeps a draft for whom its article will belong to', async () => {
      const draft: Draft = { id: 'd', article, warnings: [] };
      await own.saveDraft(draft, 1);
      expect(await own.findDraft('d')).toEqual(draft);
      for (const each of [other, viewStore(store, '')]) {
        expect(await each.findDraft('d')).toBeUndefined();
        expect(await each.removeDraft('d')).toBe(false);
      }
      expect(await own.removeDraft('d')).toBe(true);
    });

    it('keeps feeds, subscriptions and deliveries apart', async () => {
      const feed = { url: 'https://river.example/feed', failures: 0, addedMs: 0 };
      await own.followFeed(feed);
      expect(await own.listFeeds()).toHaveLength(1);
      expect(await other.listFeeds()).toEqual([]);
      expect(await other.unfollowFeed(feed)).toBe(false);
      await own.saveSubscription(WEEKLY);
      await other.saveSubscription({ ...WEEKLY, id: 'forged' });
      await store.planDelivery(WEEKLY, { dueMs: 1, nextDueMs: 2, isLate: false, nonce: 'n' });
      const [delivery] = await own.listDeliveries(9);
      expect(delivery).toMatchObject({ subscriptionId: 'weekly' });
      expect(await own.listDeliveries(9, ['weekly'])).toEqual([delivery]);
      expect(await own.listDeliveries(9, ['another channel’s'])).toEqual([]);
      expect(await own.listSubscriptions()).toHaveLength(1);
      expect([
        await other.listSubscriptions(),
        await other.listSubscriptions(WEEKLY.place),
        await other.findSubscription('weekly'),
        await other.listDeliveries(9),
        await other.findDelivery(delivery?.key ?? ''),
        await other.removeSubscription('weekly'),
        await other.reviveDelivery(delivery?.key ?? ''),
      ]).toEqual([[], [], undefined, [], undefined, false, false]);
    });

    it('passes on no method that gives articles, drafts, feeds or issues as they are', () => {
      const about =
        /Article|Claims$|Revision|Draft|Feed|findEntries|Subscription|Deliver|Summary|Replaced|Arrived/u;
      const passed = Object.keys(store).filter(
        (name) => about.test(name) && Reflect.get(own, name) === Reflect.get(store, name),
      );
      // What brings issues out works for every group, and no command reaches it.
      expect(passed.toSorted()).toEqual([
        'claimDelivery',
        'failDelivery',
        'finishDelivery',
        'planDelivery',
      ]);
    });

    it('keeps texts for the group they were kept for', async () => {
      const kept = await store.keepText('/claims zeppelin', ONE);
      expect(await store.recallText(kept, ONE)).toBe('/claims zeppelin');
      expect(await store.recallText(kept, OTHER)).toBeUndefined();
      expect(await store.recallText(kept)).toBeUndefined();
      expect(await store.recallText(await store.keepText('/help'), OTHER)).toBe('/help');
    });
  });
}

const WEEKLY: Subscription = {
  id: 'weekly',
  place: 'slack:T1:C1:',
  schedule: { cron: '0 9 * * 1', zone: 'UTC' },
  isQuiet: false,
  madeBy: { person: 'ada' },
  madeMs: 0,
};
