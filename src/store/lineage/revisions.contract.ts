import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { composeText, sampleNews } from '../sample-news.contract.ts';
import type { Provenance, Store } from '../store.ts';

const ADDED: Provenance = { origin: 'added', engine: 'rules-1' };
const START = Date.parse('2026-03-02T10:00:00Z');
const HOUR = 3_600_000;

/** What a store promises about texts that change; `makeLocation` gives an empty place for each test. */
export function describeRevisions(makeLocation: () => Promise<StoreLocation>): void {
  describe('that keeps revisions', () => {
    let location: StoreLocation;
    let store: Store;
    let clock = START;
    beforeEach(async () => {
      clock = START;
      location = { ...(await makeLocation()), now: () => new Date(clock) };
      store = await openStore(location);
    });
    afterEach(() => store.close());

    const [one, two, three] = [1, 2, 3].map((number) =>
      sampleNews('a/ports', { text: composeText(number), headline: `Ports ${number}` }),
    );
    const save = async (article = one, claims: readonly Claim[] = []): Promise<string> =>
      article === undefined ? '' : await store.saveArticle(article, claims, ADDED);

    it('gives the newest text, and each one before by its number', async () => {
      for (const article of [one, two, three]) {
        await save(article);
        clock += HOUR;
      }
      expect(await store.findArticle('a/ports')).toEqual({ ...three, revision: 3 });
      expect(await store.findRevision('a/ports', 1)).toEqual(one);
      expect(await store.findRevision('a/ports', 2)).toEqual({ ...two, revision: 2 });
      expect(await store.findRevision('a/ports', 3)).toEqual({ ...three, revision: 3 });
      expect(await store.findRevision('a/ports', 4)).toBeUndefined();
      expect(await store.findRevision('a/none', 1)).toBeUndefined();
      expect(await store.findSummary('a/ports')).toMatchObject({ revision: 3 });
    });

    it('says when each was read and replaced', async () => {
      await save(one);
      clock += HOUR;
      await save(two);
      expect(await store.listRevisions('a/ports')).toEqual([
        { number: 1, readMs: START, replacedMs: START + HOUR },
        { number: 2, readMs: START + HOUR },
      ]);
      expect(await store.listRevisions('a/none')).toEqual([]);
    });

    it('dates what is saved when its turn comes, not when it begins to wait', async () => {
      const saving = save(one);
      clock += HOUR;
      await saving;
      expect(await store.listArrived(START)).toEqual(['a/ports']);
      const changing = save(two);
      clock += HOUR;
      await changing;
      expect(await store.listArrived(START + HOUR)).toEqual(['a/ports']);
    });

    it('keeps none where the text stays', async () => {
      await save(one);
      expect(await save(one && { ...one, headline: 'Ports, corrected' })).toBe('changed');
      expect(await save(one && { ...one, passages: [] })).toBe('changed');
      const newer = { ...ADDED, engine: 'rules-2' };
      if (one) await store.saveArticle(one, [], newer);
      expect(await store.listRevisions('a/ports')).toEqual([{ number: 1, readMs: START }]);
    });

    it('takes the same article from another file for the same', async () => {
      const from = (file: string): Provenance => ({ ...ADDED, file });
      if (one) await store.saveArticle(one, [], from('a.html'));
      expect(one && (await store.saveArticle(one, [], from('b.html')))).toBe('unchanged');
      expect(await store.findSummary('a/ports')).toMatchObject({ file: 'a.html' });
    });

    it('lists what was replaced since an instant, newest first', async () => {
      for (const article of [one, two, three]) {
        await save(article);
        await save(article && { ...article, id: 'b' });
        clock += HOUR;
      }
      const all = await store.listReplaced(0);
      expect(all.map(({ articleId, number }) => `${articleId} ${number}`)).toEqual([
        'a/ports 2',
        'b 2',
        'a/ports 1',
        'b 1',
      ]);
      expect(await store.listReplaced(START + 2 * HOUR)).toEqual(all.slice(0, 2));
      expect(await store.listReplaced(START + 3 * HOUR)).toEqual([]);
    });

    it('forgets the revisions of an article that is removed', async () => {
      await save(one);
      await save(two);
      await store.removeArticle('a/ports');
      expect(await store.findRevision('a/ports', 1)).toBeUndefined();
      expect(await store.listReplaced(0)).toEqual([]);
      await save(three);
      expect(await store.findArticle('a/ports')).toEqual(three);
    });

    it('keeps nothing of a change whose saving fails halfway', async () => {
      await save(one);
      const claim = sampleClaim();
      await expect(save(two, [claim, claim])).rejects.toMatchObject({ code: 'store_failed' });
      expect(await store.findArticle('a/ports')).toEqual(one);
      expect(await store.listRevisions('a/ports')).toEqual([{ number: 1, readMs: START }]);
      expect(await store.findDuplicate(sampleNews('x', { text: composeText(2) }))).toBeUndefined();
      expect(await store.findDuplicate(sampleNews('x', { text: composeText(1) }))).toBe('a/ports');
    });
  });
}

function sampleClaim(): Claim {
  return {
    id: 'a/ports#1',
    articleId: 'a/ports',
    passage: 0,
    content: [{ start: 0, end: 5 }],
    quotation: { start: 0, end: 5 },
    cue: [],
    voice: 'asserted',
    actorIds: [],
    passageActorIds: [],
    hedges: [],
    relations: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
  };
}
