import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findNearDuplicate } from '../../corpus/duplicates/near-duplicates.ts';
import { composeSignature } from '../../corpus/duplicates/signature.ts';
import type { Article } from '../../domain/article.ts';
import { ownId } from '../../domain/owner.ts';
import { viewStore } from '../groups/view-store.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { composeCopy, composeText, sampleNews } from '../sample-news.contract.ts';
import type { Provenance, Store } from '../store.ts';

const ADDED: Provenance = { origin: 'added', engine: 'rules-1' };
const CORPUS: Provenance = { origin: 'corpus', engine: 'rules-1' };
const ADDRESS = 'https://harbour.example/ports';

/** What a store promises about copies; `makeLocation` gives an empty place for each test. */
export function describeCopies(makeLocation: () => Promise<StoreLocation>): void {
  describe('that links copies', () => {
    let location: StoreLocation;
    let store: Store;
    beforeEach(async () => {
      location = await makeLocation();
      store = await openStore(location);
    });
    afterEach(() => store.close());

    const save = async (...articles: readonly Article[]): Promise<void> => {
      for (const article of articles) await store.saveArticle(article, [], ADDED);
    };
    /** The id of the first for each copy. */
    const listCopies = async (): Promise<Readonly<Record<string, string>>> => {
      const copies = (await store.listArticles()).flatMap(({ id, duplicateOf }) =>
        duplicateOf === undefined ? [] : [[id, duplicateOf]],
      );
      return Object.fromEntries(copies);
    };

    const first = sampleNews('a/ports', { text: composeText(1) });
    const copy = sampleNews('b/"ports"\u0000', { text: composeCopy(1) });

    describe('of groups', () => {
      const [one, other] = ['slack:T1', 'discord:G1'];
      const ownedBy = (group: string, article: Article): Article => ({
        ...article,
        id: ownId(group, article.id),
      });

      it('links none with another group’s, and with everybody’s where that was there', async () => {
        await save(ownedBy(one, first));
        expect(await store.findDuplicate(ownedBy(other, copy))).toBeUndefined();
        await save(ownedBy(other, copy), ownedBy(one, copy));
        expect(await listCopies()).toEqual({ [ownId(one, copy.id)]: ownId(one, 'a/ports') });
        await store.removeArticle(ownId(one, 'a/ports'));
        expect(await listCopies()).toEqual({});
      });

      it('never makes a group’s the first of everybody’s, however early it was published', async () => {
        await save({ ...first, publishedOn: '2024-05-07' });
        await save(ownedBy(one, { ...copy, publishedOn: '2024-05-06' }));
        await save(ownedBy(other, { ...copy, publishedOn: '2024-05-05' }));
        await save({ ...first, id: 'a/third', publishedOn: '2024-05-08' });
        expect(await listCopies()).toEqual({
          [ownId(one, copy.id)]: 'a/ports',
          [ownId(other, copy.id)]: 'a/ports',
          'a/third': 'a/ports',
        });
        await store.removeArticle('a/ports');
        await store.removeArticle('a/third');
        expect(await listCopies()).toEqual({});
      });

      it('keeps the article of a group beside everybody’s abstract of it', async () => {
        await save({ ...first, kind: 'abstract' }, ownedBy(one, copy));
        await save(ownedBy(one, { ...copy, id: 'again' }));
        await save(ownedBy(one, { ...copy, id: 'short', kind: 'abstract' }));
        expect(await listCopies()).toMatchObject({ [ownId(one, 'again')]: ownId(one, copy.id) });
        expect(await listCopies()).not.toHaveProperty([ownId(one, copy.id)]);
      });

      it('recognises an address in the same group alone', async () => {
        await save({ ...ownedBy(one, first), url: ADDRESS });
        const again = sampleNews('new', { url: ADDRESS, text: composeText(1) });
        expect(await store.findSameArticle(ownedBy(one, again))).toBe(ownId(one, 'a/ports'));
        expect(await store.findSameArticle(ownedBy(other, again))).toBeUndefined();
        expect(await store.findSameArticle(again)).toBeUndefined();
      });
    });

    it('tells of a copy which article it is one of, before and after it is saved', async () => {
      await save(first, sampleNews('a/other', { text: composeText(2) }));
      expect(await store.findDuplicate(copy)).toBe('a/ports');
      await save(copy);
      expect(await listCopies()).toEqual({ [copy.id]: 'a/ports' });
      expect(await store.findArticle(copy.id)).toEqual({ ...copy, duplicateOf: 'a/ports' });
      expect(await store.findSummary(copy.id)).toMatchObject({ duplicateOf: 'a/ports' });
      expect(await store.findDuplicate(first)).toBeUndefined();
    });

    it.each<[string, Partial<Article>, Partial<Article>, string]>([
      ['added before', {}, {}, 'a/ports'],
      ['published before', { publishedOn: '2024-05-07' }, { publishedOn: '2024-05-06' }, copy.id],
      [
        'published on the same day',
        { publishedOn: '2024-05-07' },
        { publishedOn: '2024-05-07' },
        'a/ports',
      ],
      ['added before, where one day is unknown', {}, { publishedOn: '2024-05-06' }, 'a/ports'],
      ['an article and no abstract', { kind: 'abstract' }, {}, copy.id],
    ])('takes for the first what was %s', async (_case, one, other, expected) => {
      await save({ ...first, ...one }, { ...copy, ...other });
      expect(Object.values(await listCopies())).toEqual([expected]);
    });

    it('lists who else published an article, and no abstracts; to a group what it may read', async () => {
      const day = '2024-05-06';
      const abstract = sampleNews('d', { kind: 'abstract', text: 'The ports reopen.' });
      await save(
        first,
        { ...copy, outlet: 'Herald' },
        { ...first, id: 'c', outlet: 'Post', publishedOn: day, url: ADDRESS },
        abstract,
        { ...first, id: ownId('discord:G1', 'c'), outlet: 'Club Letter' },
        sampleNews('e', { text: composeText(2) }),
      );
      const list = async (from: Store) =>
        Object.fromEntries(await from.listCopies(['a/ports', 'e']));
      const open = [
        { id: 'c', outlet: 'Post', publishedOn: day, url: ADDRESS },
        { id: copy.id, outlet: 'Herald' },
      ];
      expect(await list(viewStore(store, ''))).toEqual({ 'a/ports': open });
      expect((await list(viewStore(store, 'discord:G1')))['a/ports']).toHaveLength(3);
    });

    it('points from each copy to the very first, in whatever order they come', async () => {
      const days = ['2024-05-08', '2024-05-06', '2024-05-07', '2024-05-09'];
      for (const publishedOn of days) await save({ ...first, id: publishedOn, publishedOn });
      expect(await listCopies()).toEqual({
        '2024-05-07': '2024-05-06',
        '2024-05-08': '2024-05-06',
        '2024-05-09': '2024-05-06',
      });
    });

    it('makes the next one the first where the first is removed', async () => {
      await save(first, { ...first, id: 'c' }, { ...first, id: 'b' }, { ...first, id: 'd' });
      await store.removeArticle('a/ports');
      expect(await listCopies()).toEqual({ b: 'c', d: 'c' });
      await store.removeArticle('d');
      await store.removeArticle('c');
      expect(await listCopies()).toEqual({});
      await save(first);
      expect(await listCopies()).toEqual({ 'a/ports': 'b' });
    });

    it('lets an article go that is no copy any more, and those of a first that is none', async () => {
      await save(first, { ...first, id: 'c' }, { ...first, id: 'd' });
      await save(sampleNews('d', { text: composeText(3) }));
      expect(await listCopies()).toEqual({ c: 'a/ports' });
      await save(sampleNews('a/ports', { text: composeText(3) }));
      expect(await listCopies()).toEqual({ d: 'a/ports' });
    });

    it('does not link articles that share a paragraph, and none without words', async () => {
      const sharing = `${composeText(4)} ${composeText(1).slice(0, 200)}`;
      await save(first, sampleNews('b', { text: sharing }));
      await save(sampleNews('c', { text: '' }), sampleNews('d', { text: '' }));
      expect(await listCopies()).toEqual({});
    });

    const abstract = sampleNews('a/abstract', { kind: 'abstract', text: 'The ports reopen.' });
    it.each<[string, Partial<Article>, Partial<Article>, boolean]>([
      [
        'of the same address',
        { url: ADDRESS, headline: 'Ports' },
        { url: `${ADDRESS}/#top` },
        true,
      ],
      ['of the same headline', {}, {}, true],
      [
        'of the same headline in other marks',
        { headline: '“Ports” will reopen: in spring!' },
        {},
        true,
      ],
      ['whose outlet and day are unknown', {}, { outlet: 'Post', publishedOn: '2024-05-06' }, true],
      ['of another day', { publishedOn: '2024-05-07' }, { publishedOn: '2024-05-06' }, false],
      ['of another outlet', { outlet: 'Post' }, { outlet: 'Herald' }, false],
      [
        'of a headline like many',
        { headline: 'Ports to reopen' },
        { headline: 'Ports to reopen' },
        false,
      ],
      ['that is none', { kind: 'article' }, {}, false],
    ])('links to its article an abstract %s', async (_case, one, other, isLinked) => {
      await save({ ...abstract, ...one }, { ...first, ...other });
      expect(await listCopies()).toEqual(isLinked ? { 'a/abstract': 'a/ports' } : {});
    });

    it.each<[string, Partial<Article>, Provenance, boolean]>([
      ['is the same', {}, ADDED, true],
      ['comes from the folder of articles', {}, CORPUS, false],
      [
        'is that of an article with another headline and other words',
        { text: composeText(5), headline: 'Snow on the court' },
        ADDED,
        false,
      ],
      ['is that of an abstract', { kind: 'abstract' }, ADDED, false],
      ['is another one', { url: `${ADDRESS}-2` }, ADDED, false],
      ['is that of a whole site', { url: 'https://harbour.example/' }, ADDED, false],
    ])('knows an article by its address, where it %s: %#', async (_case, about, from, isSame) => {
      await store.saveArticle({ ...first, url: ADDRESS, ...about }, [], from);
      const reworded = sampleNews('a/new', {
        text: composeCopy(1),
        url: 'http://m.harbour.example/ports/?utm_source=x',
      });
      expect(await store.findSameArticle(reworded)).toBe(isSame ? 'a/ports' : undefined);
      await save(reworded);
      expect(await store.findSameArticle(reworded)).toBeUndefined();
    });

    it('finds by its bands what a comparison with every article finds', async () => {
      const known = Array.from({ length: 12 }, (_, number) =>
        sampleNews(`${number}`, { text: composeText(number) }),
      );
      await save(...known);
      const signed = known.map(({ id, text }) => ({ id, signature: composeSignature(text) }));
      const share = fc.double({ min: 0, max: 1, noNaN: true });
      await fc.assert(
        fc.asyncProperty(fc.nat(11), fc.nat(11), share, async (one, other, part) => {
          const [a, b] = [composeText(one), composeText(other)];
          const text = a.slice(0, a.length * part) + b.slice(b.length * part);
          const nearest = findNearDuplicate(composeSignature(text), signed)?.id;
          expect(await store.findDuplicate(sampleNews('x', { text }))).toBe(nearest);
        }),
        { numRuns: 60, seed: 7 },
      );
    });
  });
}
