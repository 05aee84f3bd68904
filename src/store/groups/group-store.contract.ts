import { describe, expect, it } from 'vitest';
import { composeText, sampleNews } from '../sample-news.contract.ts';
import type { Store } from '../store.ts';

const ADDED = { origin: 'added', engine: 'rules-1' } as const;
const [ONE, OTHER] = ['slack:T1', 'discord:G1'];

/** The promises of the part of a store that keeps what groups set and select; `open` gives one that is empty. */
export function describeGroupStore(open: () => Store): void {
  describe('that keeps what groups set and select', () => {
    const fill = async (...ids: readonly string[]): Promise<void> => {
      for (const [at, id] of ids.entries()) {
        await open().saveArticle(sampleNews(id, { text: composeText(at + 1) }), [], ADDED);
      }
    };

    it('keeps the settings of each group, the last ones', async () => {
      expect(await open().readSettings(ONE)).toEqual({});
      await open().saveSettings(ONE, { language: 'kk', add: ['slack:U1', 'slack:S1'] });
      await open().saveSettings(ONE, { timeZone: 'Asia/Almaty', add: 'everyone' });
      await open().saveSettings('', { language: 'ru' });
      expect(await open().readSettings(ONE)).toEqual({ timeZone: 'Asia/Almaty', add: 'everyone' });
      expect(await open().readSettings(OTHER)).toEqual({});
      expect(await open().readSettings('')).toEqual({ language: 'ru' });
    });

    it('keeps a selection in the order it was made, each article once', async () => {
      await fill('a', 'b"\u0000', 'c');
      const add = (articleIds: readonly string[], nowMs: number) =>
        open().addToCollection(ONE, 'week-3', { articleIds, nowMs });
      expect(await add(['c'], 1)).toBe(1);
      expect(await add(['b"\u0000', 'c', 'b"\u0000', 'unknown'], 2)).toBe(1);
      const collection = { name: 'week-3', madeMs: 1, articleIds: ['c', 'b"\u0000'] };
      expect(await open().findCollection(ONE, 'week-3')).toEqual(collection);
      expect(await open().listCollections(ONE)).toEqual([collection]);
      expect(await open().removeFromCollection(ONE, 'week-3', ['c', 'a'])).toBe(1);
      expect(await open().findCollection(ONE, 'week-3')).toMatchObject({
        articleIds: ['b"\u0000'],
      });
    });

    it('keeps the selections of groups apart', async () => {
      await fill('a');
      await open().addToCollection(ONE, 'week-3', { articleIds: ['a'], nowMs: 1 });
      expect(await open().listCollections(OTHER)).toEqual([]);
      expect(await open().findCollection(OTHER, 'week-3')).toBeUndefined();
      expect(await open().removeFromCollection(OTHER, 'week-3', ['a'])).toBe(0);
      expect(await open().dropCollection(OTHER, 'week-3')).toBe(false);
      expect(await open().dropCollection(ONE, 'week-3')).toBe(true);
      expect(await open().dropCollection(ONE, 'week-3')).toBe(false);
      expect(await open().findArticle('a')).toBeDefined();
    });

    it('takes an article out that is removed', async () => {
      await fill('a', 'b');
      await open().addToCollection(ONE, 'x', { articleIds: ['a', 'b'], nowMs: 1 });
      await open().removeArticle('a');
      expect(await open().findCollection(ONE, 'x')).toMatchObject({ articleIds: ['b'] });
    });
  });
}
