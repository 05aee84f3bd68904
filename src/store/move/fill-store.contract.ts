import { sampleArticles, sampleClaims } from '../../testing/sample-world.ts';
import { composeSampleDiscussion } from '../discussions/discussion-store.contract.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { samplePrediction } from '../predictions/prediction-store.contract.ts';
import { sampleReading } from '../readings/reading-store.contract.ts';
import { composeCopy, composeText, sampleNews } from '../sample-news.contract.ts';
import type { Provenance, Store } from '../store.ts';

const ADDED: Provenance = { origin: 'added', engine: 'rules-1' };
const FEED = 'https://harbour.example/feed';
const DUE_MS = 1_772_445_600_000;

/** Fills a store so that no table is empty, with keys that databases sort in different ways, and with texts that they do not keep. */
export async function fillStore(location: StoreLocation): Promise<void> {
  const store = await openStore({ ...location, now: () => new Date(DUE_MS) });
  await fillArticles(store);
  await fillFeeds(store);
  await fillDigests(store);
  await fillInstallations(store);
  await fillDiscussions(store);
  await fillGroups(store);
  await store.trackPrediction(samplePrediction);
  const { number } = await store.assignReading(sampleReading);
  await store.finishReading('slack:T1', { number, member: { person: 'U2' }, atMs: DUE_MS });
  await store.keepText('china \u0000\ud800');
  await store.close();
}

async function fillArticles(store: Store): Promise<void> {
  const [article, ...others] = sampleArticles;
  if (article === undefined) return;
  const own = sampleClaims.filter(({ articleId }) => articleId === article.id);
  const prediction = { cue: [], by: '2026-12-31' };
  const claims = own.map((claim, at) => (at === 0 ? { ...claim, prediction } : claim));
  await store.saveArticle(article, claims, ADDED);
  await store.saveArticle({ ...article, text: `${article.text} It rained.` }, claims, ADDED);
  const ids = ['b', 'B', '_b', 'é', 'b/c', 'b-c', 'bc', '\ud83d', '漢', "'; drop table claim; --"];
  const news = ids.map((id, at) => sampleNews(id, { text: composeText(at) }));
  const copy = sampleNews('copy', { text: composeCopy(1) });
  for (const each of [...others, ...news, copy]) await store.saveArticle(each, [], ADDED);
  await store.noteAway(['b', 'B'], DUE_MS);
  const reader = { holder: 'quay:/corpus', content: '1', engine: 'rules-1' };
  await store.takeFolder(reader, DUE_MS, DUE_MS + 1);
  await store.saveDraft({ id: 'd1', article, warnings: [] }, DUE_MS);
}

async function fillFeeds(store: Store): Promise<void> {
  await store.followFeed({ url: FEED, failures: 0, addedMs: DUE_MS, nextPollMs: DUE_MS });
  await store.followFeed({ url: `${FEED}/paused`, failures: 9, addedMs: DUE_MS });
  await store.saveEntry({ url: FEED }, { id: 'entry', isDone: true, tries: 1 });
}

async function fillInstallations(store: Store): Promise<void> {
  await store.saveInstallation({ group: 'slack:E1', keyId: 'k', sealed: 'x', savedMs: DUE_MS });
  await store.linkInstallation('slack:T1', 'slack:E1');
}

async function fillDigests(store: Store): Promise<void> {
  const subscription = {
    id: 's1',
    place: 'slack:T1:C1:',
    schedule: { cron: '0 9 * * 1', zone: 'Asia/Almaty' },
    isQuiet: false,
    madeBy: { person: 'U1' },
    madeMs: DUE_MS,
    nextDueMs: DUE_MS,
  };
  await store.saveSubscription(subscription);
  await store.planDelivery(subscription, {
    dueMs: DUE_MS,
    nextDueMs: undefined,
    isLate: true,
    nonce: 'n1',
  });
  const delivery = await store.claimDelivery(DUE_MS, 1);
  if (delivery) {
    await store.keepBody(delivery, {
      body: '{}',
      claimIds: ['a#1', 'A#1'],
      details: { body: '{}', nonce: 'details' },
      issue: {
        id: 'issue',
        archive: 'archive',
        subscriptionId: subscription.id,
        place: subscription.place,
        dueMs: DUE_MS,
        madeMs: DUE_MS,
        title: 'Digest',
        page: '{}',
      },
    });
    await store.markRead('issue', 'slack:T1:U1');
  }
}

async function fillDiscussions(store: Store): Promise<void> {
  await store.saveReadMark('slack:T1', 'U1', DUE_MS);
  const { id } = await store.openDiscussion(composeSampleDiscussion(), { readyMs: DUE_MS });
  const vote = { member: 'U1', position: 'a', order: '1'.repeat(22) } as const;
  await store.takePositions(id, [vote], DUE_MS);
  await store.addEntry(id, { kind: 'reason', text: 'x', atMs: DUE_MS, member: 'U1' }, DUE_MS);
}

async function fillGroups(store: Store): Promise<void> {
  const group = 'slack:T1';
  await store.noteJoined('slack:A1', [group]);
  await store.followFeed({ url: FEED, group, failures: 0, addedMs: DUE_MS });
  await store.keepText('/claims "of a group"', group);
  await store.saveSettings(group, { language: 'kk', add: ['slack:U1'] });
  await store.addToCollection(group, 'week-3', { articleIds: ['b', 'copy'], nowMs: DUE_MS });
}
