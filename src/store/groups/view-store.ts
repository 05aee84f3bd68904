import type { Article } from '../../domain/article.ts';
import { BriefingError } from '../../domain/error.ts';
import { nameGroup } from '../../domain/group.ts';
import { createReading, readOwner, writeOwner } from '../../domain/owner.ts';
import { readPlace } from '../../domain/place.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { DraftStore } from '../corpus/draft-store.ts';
import type { FeedStore } from '../corpus/feed-store.ts';
import type { DigestStore } from '../digests/digest-store.ts';
import type { LineageStore } from '../lineage/lineage-store.ts';
import type { Store } from '../store.ts';

type ArticleStore = Pick<
  Store,
  | 'saveArticle'
  | 'removeArticle'
  | 'findArticle'
  | 'findArticles'
  | 'findSummary'
  | 'listArticles'
  | 'findClaims'
  | 'readClaims'
  | 'listPredicting'
>;

/**
 * Creates the store as a group sees it: what is its own, and of articles what is everybody's. What it changes is its own alone. What is
 * kept by the name of a group (settings, collections …) is asked for by that name, and stays as it is.
 */
export function viewStore(store: Store, group: string): Store {
  return {
    ...store,
    ...viewArticles(store, group),
    ...viewLineages(store, group),
    ...viewDrafts(store, group),
    ...viewFeeds(store, group),
    ...viewDigests(store, group),
  };
}

function viewArticles(store: Store, group: string): ArticleStore {
  const mayRead = createReading(group);
  const guard = createGuard(group);
  const whose = group === '' ? {} : { group };
  return {
    saveArticle(article, claims, provenance, feed) {
      guard(article);
      const own = feed && { url: feed.url, ...whose };
      return store.saveArticle(article, claims, provenance, own);
    },
    removeArticle: async (id) => readOwner(id) === writeOwner(group) && store.removeArticle(id),
    findArticle: async (id) => (mayRead(id) ? store.findArticle(id) : undefined),
    findArticles: (ids) => store.findArticles(ids.filter(mayRead)),
    findSummary: async (id) => (mayRead(id) ? store.findSummary(id) : undefined),
    listArticles: async () => (await store.listArticles()).filter(({ id }) => mayRead(id)),
    findClaims: (ids) => store.findClaims(ids.filter(mayRead)),
    readClaims: (articleIds) => store.readClaims(articleIds.filter(mayRead)),
    listPredicting: async (days) => (await store.listPredicting(days)).filter(mayRead),
  };
}

/** What a group does not own it cannot save. */
function createGuard(group: string): (article: Article) => void {
  const owner = writeOwner(group);
  return ({ id }) => {
    if (readOwner(id) === owner) return;
    throw new BriefingError('unexpected', 'An article was about to go to the wrong group.', {
      hint: 'Nothing was stored; the people who make Readout want to know.',
    });
  };
}

function viewLineages(store: Store, group: string): LineageStore {
  const mayRead = createReading(group);
  return {
    // Both look among what the owner of the article may read.
    findSameArticle: (article, sameFile) => store.findSameArticle(article, sameFile),
    findDuplicate: (article) => store.findDuplicate(article),
    listCopies: async (ids) => {
      const copies = [...(await store.listCopies(ids.filter(mayRead)))];
      return new Map(copies.map(([id, some]) => [id, some.filter((copy) => mayRead(copy.id))]));
    },
    findRevision: async (id, number) => (mayRead(id) ? store.findRevision(id, number) : undefined),
    listRevisions: async (id) => (mayRead(id) ? store.listRevisions(id) : []),
    listReplaced: async (sinceMs) =>
      (await store.listReplaced(sinceMs)).filter(({ articleId }) => mayRead(articleId)),
  };
}

/** A draft belongs to whom its article will belong to, and is nobody else's. */
function viewDrafts(store: Store, group: string): DraftStore {
  const owner = writeOwner(group);
  const guard = createGuard(group);
  const find = async (id: string) => {
    const draft = await store.findDraft(id);
    return draft !== undefined && readOwner(draft.article.id) === owner ? draft : undefined;
  };
  return {
    saveDraft(draft, nowMs) {
      guard(draft.article);
      return store.saveDraft(draft, nowMs);
    },
    findDraft: find,
    removeDraft: async (id) => (await find(id)) !== undefined && store.removeDraft(id),
    dropDrafts: (beforeMs) => store.dropDrafts(beforeMs),
  };
}

function viewFeeds(store: Store, group: string): FeedStore {
  const whose = group === '' ? {} : { group };
  return {
    followFeed: (feed) => store.followFeed({ ...feed, ...whose }),
    saveFeed: (feed) => store.saveFeed({ ...feed, ...whose }),
    claimFeed: (feed, untilMs) => store.claimFeed({ ...feed, ...whose }, untilMs),
    unfollowFeed: ({ url }) => store.unfollowFeed({ url, ...whose }),
    listFeeds: () => store.listFeeds(group),
    findEntries: ({ url }, ids) => store.findEntries({ url, ...whose }, ids),
    saveEntry: ({ url }, entry) => store.saveEntry({ url, ...whose }, entry),
  };
}

type GroupDigests = Pick<
  DigestStore,
  | 'saveSubscription'
  | 'findSubscription'
  | 'listSubscriptions'
  | 'removeSubscription'
  | 'findDelivery'
  | 'listDeliveries'
  | 'reviveDelivery'
  | 'listArrived'
>;

/** Subscriptions and deliveries belong to the group of their place. */
function viewDigests(store: Store, group: string): GroupDigests {
  const mayRead = createReading(group);
  const isOwn = ({ place }: Pick<Subscription, 'place'>): boolean => isPlaceOf(group, place);
  const findSubscription = async (id: string) => keepOwn(await store.findSubscription(id), isOwn);
  const findDelivery = async (key: string) => keepOwn(await store.findDelivery(key), isOwn);
  return {
    saveSubscription: async (subscription) => {
      if (isOwn(subscription)) await store.saveSubscription(subscription);
    },
    findSubscription,
    listSubscriptions: async (place) => (await store.listSubscriptions(place)).filter(isOwn),
    removeSubscription: async (id) =>
      (await findSubscription(id)) !== undefined && store.removeSubscription(id),
    findDelivery,
    listDeliveries: async (...asked) => (await store.listDeliveries(...asked)).filter(isOwn),
    reviveDelivery: async (key) =>
      (await findDelivery(key)) !== undefined && store.reviveDelivery(key),
    listArrived: async (sinceMs) => (await store.listArrived(sinceMs)).filter(mayRead),
  };
}

function keepOwn<Kept>(kept: Kept | undefined, isOwn: (kept: Kept) => boolean): Kept | undefined {
  return kept !== undefined && isOwn(kept) ? kept : undefined;
}

/** What has no place is everybody's. */
function isPlaceOf(group: string, written: string): boolean {
  const place = readPlace(written);
  return (place === undefined ? '' : nameGroup(place)) === group;
}
