import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { describeMisfits } from './bodies/misfits.contract.ts';
import { describeCorpusStore } from './corpus/corpus-store.contract.ts';
import { describeDraftStore } from './corpus/draft-store.contract.ts';
import { describeFeedStore } from './corpus/feed-store.contract.ts';
import { describeDailyReports } from './daily-reports.contract.ts';
import { describeDigestStore } from './digests/digest-store.contract.ts';
import { describeDiscussionStore } from './discussions/discussion-store.contract.ts';
import { describeForgetting } from './forgetting/forget.contract.ts';
import { describeGroupStore } from './groups/group-store.contract.ts';
import { describeStoreView } from './groups/view-store.contract.ts';
import { describeInstallationStore } from './installations/installation-store.contract.ts';
import { describeCopies } from './lineage/copies.contract.ts';
import { describeRevisions } from './lineage/revisions.contract.ts';
import { describeOlderStore } from './migrations/older-store.contract.ts';
import { openStore, type StoreLocation } from './open-store.ts';
import { describePredictionStore } from './predictions/prediction-store.contract.ts';
import { describeReadingStore } from './readings/reading-store.contract.ts';
import type { Provenance, Store } from './store.ts';
import { hashArticle } from './tables/hash-article.ts';
import { describeTwoProcesses } from './two-processes.contract.ts';

const CORPUS: Provenance = { origin: 'corpus', engine: 'rules-1', file: 'corpus/a/talks.md' };
const ADDED: Provenance = { origin: 'added', engine: 'rules-1' };

/** The promises of the port; `makeLocation` gives a store’s place without articles for each test, `makeBare` one without tables. */
export function describeStore(
  name: string,
  makeLocation: () => Promise<StoreLocation>,
  makeBare = makeLocation,
): void {
  describe(`a store ${name}`, () => {
    let location: StoreLocation;
    let store: Store;
    beforeEach(async () => {
      location = await makeLocation();
      store = await openStore(location);
    });
    afterEach(() => store.close());

    it('finds an article as it was saved, also after it is opened anew', async () => {
      const article = sampleArticle('a/talks');
      expect(await store.saveArticle(article, [], CORPUS)).toBe('added');
      expect(await store.findArticle('a/talks')).toEqual(article);
      await store.close();
      store = await openStore(location);
      expect(await store.findArticle('a/talks')).toEqual(article);
    });

    it('finds several articles at once, as many as there are', async () => {
      const articles = ['a/talks', 'b/ports'].map((id) => sampleArticle(id));
      for (const article of articles) await store.saveArticle(article, [], CORPUS);
      const found = await store.findArticles(['b/ports', 'a/none', '\u0000', 'a/talks']);
      expect(found.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(articles);
      expect(await store.findArticles([])).toEqual([]);
    });

    it('finds nothing where nothing was saved', async () => {
      expect(await store.findArticle('a/none')).toBeUndefined();
      expect(await store.findArticle('\u0000\ud800')).toBeUndefined();
      expect(await store.findClaims(['a/none#1', '\u0000'])).toEqual([]);
      expect(await store.recallText('\u0000')).toBeUndefined();
      expect(await store.removeArticle('a/none')).toBe(false);
      expect(await store.listArticles()).toEqual([]);
      expect(await readAll(store)).toEqual([]);
    });

    it('tells a changed article, engine or origin from one that stayed the same', async () => {
      const article = sampleArticle('a/talks');
      const claims = sampleClaims('a/talks', 2);
      expect(await store.saveArticle(article, claims, CORPUS)).toBe('added');
      expect(await store.saveArticle(article, claims, CORPUS)).toBe('unchanged');
      const newer = { ...CORPUS, engine: 'rules-2' };
      expect(await store.saveArticle(article, claims, newer)).toBe('changed');
      expect(await store.saveArticle(article, claims, ADDED)).toBe('changed');
      const corrected = { ...article, headline: 'Talks, corrected' };
      expect(await store.saveArticle(corrected, claims, ADDED)).toBe('changed');
      expect(await store.saveArticle(corrected, claims, ADDED)).toBe('unchanged');
      expect(await store.findArticle('a/talks')).toEqual(corrected);
    });

    it('replaces the claims of a changed article and keeps those of others', async () => {
      await store.saveArticle(sampleArticle('a/talks'), sampleClaims('a/talks', 3), CORPUS);
      await store.saveArticle(sampleArticle('b/visit'), sampleClaims('b/visit', 1), CORPUS);
      const shorter = sampleArticle('a/talks', 'No talks.');
      await store.saveArticle(shorter, sampleClaims('a/talks', 1), CORPUS);
      expect(await readAll(store)).toEqual([
        ...sampleClaims('a/talks', 1),
        ...sampleClaims('b/visit', 1),
      ]);
    });

    it('removes an article with its claims', async () => {
      await store.saveArticle(sampleArticle('a/talks'), sampleClaims('a/talks', 3), CORPUS);
      expect(await store.removeArticle('a/talks')).toBe(true);
      expect(await store.removeArticle('a/talks')).toBe(false);
      expect(await store.findArticle('a/talks')).toBeUndefined();
      expect(await store.findClaims(['a/talks#0'])).toEqual([]);
    });

    it('finds claims in the order asked, many at once, without those it does not know', async () => {
      const claims = sampleClaims('a/talks', 1_200);
      await store.saveArticle(sampleArticle('a/talks'), claims, CORPUS);
      const found = await store.findClaims(['a/talks#7', 'a/none#0', 'a/talks#2']);
      expect(found.map(({ id }) => id)).toEqual(['a/talks#7', 'a/talks#2']);
      const backwards = claims.toReversed();
      expect(await store.findClaims(backwards.map(({ id }) => id))).toEqual(backwards);
    });

    it('reads every claim once, those of an article together and in order', async () => {
      const ids = Array.from({ length: 150 }, (_, index) => `a/${index}`);
      for (const id of ids) await store.saveArticle(sampleArticle(id), sampleClaims(id, 2), CORPUS);
      const claims = await readAll(store);
      expect(claims).toHaveLength(300);
      const order = [...new Set(claims.map(({ articleId }) => articleId))];
      expect(order.toSorted()).toEqual(ids.toSorted());
      expect(claims).toEqual(order.flatMap((id) => sampleClaims(id, 2)));
      const some: Claim[] = [];
      for await (const batch of store.readClaims(['a/3', 'a/none'])) some.push(...batch);
      expect(some).toEqual(sampleClaims('a/3', 2));
    });

    it('lists the claims that predict something, also by the day, until they go', async () => {
      const [first, second, third, fourth] = sampleClaims('a/talks', 4);
      if (!(first && second && third && fourth)) throw new Error('There are four.');
      const claims = [
        first,
        { ...second, prediction: { cue: [], by: '2026-12-31' } },
        { ...third, prediction: { cue: [], by: '2027-01-01' } },
        { ...fourth, prediction: { cue: [] } },
      ];
      await store.saveArticle(sampleArticle('a/talks'), claims, CORPUS);
      expect([...(await store.listPredicting())].sort()).toEqual([second.id, third.id, fourth.id]);
      const year = { since: '2026-01-01', until: '2026-12-31' };
      expect(await store.listPredicting(year)).toEqual([second.id]);
      const newYear = { since: '2027-01-01', until: '2027-01-01' };
      expect(await store.listPredicting(newYear)).toEqual([third.id]);
      await store.saveArticle(sampleArticle('a/talks', 'No talks.'), claims.slice(2), CORPUS);
      expect(await store.listPredicting(year)).toEqual([]);
      expect([...(await store.listPredicting())].sort()).toEqual([third.id, fourth.id]);
      await store.removeArticle('a/talks');
      expect(await store.listPredicting()).toEqual([]);
    });

    it('lists the articles by id with all that is known but the text', async () => {
      await store.saveArticle(bareArticle('b/Visit'), [], ADDED);
      const article = sampleArticle('a/talks');
      await store.saveArticle(article, sampleClaims('a/talks', 2), CORPUS);
      const { text: _text, passages: _passages, ...about } = article;
      expect(await store.listArticles()).toEqual([
        { ...about, ...CORPUS, claimCount: 2, contentHash: hashArticle(article) },
        {
          id: 'b/Visit',
          kind: 'article',
          headline: 'Visit',
          authors: [],
          ...ADDED,
          claimCount: 0,
          contentHash: hashArticle(bareArticle('b/Visit')),
        },
      ]);
    });

    it('has a secret of its own, and the same whenever it is asked', async () => {
      const secret = await store.readSecret();
      expect(secret).toMatch(/^[\w-]{43}$/u);
      expect(await store.readSecret()).toBe(secret);
      const other = await openStore(await makeBare());
      expect(await other.readSecret()).not.toBe(secret);
      await other.close();
    });

    it('keeps a text under one short id however often it is kept', async () => {
      const id = await store.keepText('china by:"Ada Park"');
      expect(id).toMatch(/^[\w-]{16}$/u);
      expect(await store.keepText('china by:"Ada Park"')).toBe(id);
      expect(await store.keepText('china')).not.toBe(id);
      expect(await store.keepText('\ud800')).not.toBe(await store.keepText('\udbff'));
      expect(await store.recallText(id)).toBe('china by:"Ada Park"');
    });

    it('drops what a person typed with the person, and all that is old unless it is kept again', async () => {
      const [typed, theirs, other] = await store.keepTexts([
        { text: 'reason /discussion reason Mine', group: 'slack:T1', author: 'U1' },
        { text: 'reason /discussion reason Mine', group: 'slack:T1', author: 'U2' },
        { text: '/claims of a group', group: 'slack:T1' },
      ]);
      const list = async () => {
        const ids = [typed, theirs, other].map((id = '') => store.recallText(id, 'slack:T1'));
        return (await Promise.all(ids)).map((text) => text !== undefined);
      };
      expect(await store.forgetPerson('slack:T2', 'U1')).toBe(0);
      expect(await list()).toEqual([true, true, true]);
      expect(await store.forgetPerson('slack:T1', 'U1')).toBe(1);
      expect(await list()).toEqual([false, true, true]);
      const later = Date.now() + 1_000;
      await store.dropTexts({ typedMs: 0, otherMs: 0 });
      expect(await list()).toEqual([false, true, true]);
      await store.dropTexts({ typedMs: later, otherMs: 0 });
      expect(await list()).toEqual([false, false, true]);
      await store.dropTexts({ typedMs: later, otherMs: later });
      expect(await list()).toEqual([false, false, false]);
    });

    it('gives back any text unit for unit, lone surrogates and NUL included', async () => {
      const units = fc.array(fc.nat(0xffff), { maxLength: 40 });
      const anyText = units.map((list) => String.fromCharCode(...list));
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (id, text) => {
          const article = { ...sampleArticle(id, text), headline: text };
          const claims = sampleClaims(id, 1);
          await store.saveArticle(article, claims, { ...ADDED, file: text });
          expect(await store.findArticle(id)).toMatchObject(article);
          expect(await store.findClaims([`${id}#0`])).toEqual(claims);
          expect(await store.recallText(await store.keepText(text))).toBe(text);
        }),
        { numRuns: 50, examples: [['a', '\u0000\ud83d x \udd14 \\u0000 \u2028"']] },
      );
    });

    it('holds nothing of an article whose saving fails halfway', async () => {
      const [claim] = sampleClaims('a/talks', 1);
      const twice = claim ? [claim, claim] : [];
      await expect(
        store.saveArticle(sampleArticle('a/talks'), twice, CORPUS),
      ).rejects.toMatchObject({ code: 'store_failed' });
      expect(await store.findArticle('a/talks')).toBeUndefined();
      expect(await readAll(store)).toEqual([]);
    });

    describeCorpusStore(() => store);
    describeFeedStore(() => store);
    describeDraftStore(() => store);
    describeDigestStore(() => store);
    describeInstallationStore(() => store);
    describeDiscussionStore(() => store);
    describeGroupStore(() => store);
    describePredictionStore(() => store);
    describeReadingStore(() => store);
  });

  describe(`a store ${name}`, () => {
    describeCopies(makeLocation);
    describe('that keeps reports of each day', () => describeDailyReports(makeLocation));
    describeRevisions(makeLocation);
    describeOlderStore(makeLocation);
    describeMisfits(makeLocation);
    describeStoreView(makeLocation);
    describeForgetting(makeLocation);
    describeTwoProcesses(makeLocation, makeBare);
  });
}

async function readAll(store: Store): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const ids = (await store.listArticles()).map(({ id }) => id);
  for await (const batch of store.readClaims(ids)) claims.push(...batch);
  return claims;
}

function sampleArticle(id: string, text = 'Talks went on, Park said.'): Article {
  return {
    ...bareArticle(id),
    headline: 'Talks go on',
    authors: ['Ada Park', 'Bo Lund'],
    outlet: 'The Harbour Post',
    publishedOn: '2024-05-06',
    url: 'https://harbour.example/talks',
    language: 'en',
    text,
    passages: [{ start: 0, end: text.length, role: 'body', note: 'torn dateline' }],
  };
}

function bareArticle(id: string): Article {
  return { id, kind: 'article', headline: 'Visit', authors: [], text: '', passages: [] };
}

function sampleClaims(articleId: string, count: number): readonly Claim[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${articleId}#${index}`,
    articleId,
    passage: 0,
    content: [{ start: 0, end: 13 }],
    quotation: { start: 0, end: 13 },
    cue: [{ start: 20, end: 24 }],
    speaker: { name: 'Ada Park', spans: [{ start: 15, end: 19 }], actorIds: ['ada-park'] },
    voice: 'reported',
    actorIds: ['ada-park'],
    passageActorIds: ['ada-park'],
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
    ...(index % 2 === 1 ? { prediction: { cue: [{ start: 0, end: 4 }], by: '2026-12-31' } } : {}),
  }));
}
