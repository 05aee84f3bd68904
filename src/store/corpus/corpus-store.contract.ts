import { describe, expect, it } from 'vitest';
import { sampleNews } from '../sample-news.contract.ts';
import type { Store } from '../store.ts';

const QUAY = { holder: 'quay:/corpus', content: 'c1', engine: 'rules-1' };
const PIER = { ...QUAY, holder: 'pier:/corpus' };

/** The promises of the part of a store that knows of the folder of articles; `open` gives one that is empty. */
export function describeCorpusStore(open: () => Store): void {
  describe('that knows of the folder of articles', () => {
    it('gives the folder to one reader until its time is over', async () => {
      const store = open();
      expect(await store.takeFolder(QUAY, 0, 10)).toEqual({ reader: QUAY, isNew: true });
      expect(await store.takeFolder(PIER, 9, 19)).toEqual({ reader: QUAY, isNew: false });
      const changed = { ...QUAY, content: 'c2' };
      expect(await store.takeFolder(changed, 9, 30)).toEqual({ reader: changed, isNew: false });
      expect(await store.takeFolder(PIER, 29, 39)).toEqual({ reader: changed, isNew: false });
      expect(await store.takeFolder(PIER, 30, 40)).toEqual({ reader: PIER, isNew: true });
    });

    it('takes the same place with another engine for another reader', async () => {
      const newer = { ...QUAY, engine: 'rules-2' };
      await open().takeFolder(QUAY, 0, 10);
      expect((await open().takeFolder(newer, 1, 11)).reader).toEqual(QUAY);
      await open().leaveFolder(newer);
      expect((await open().takeFolder(newer, 2, 12)).reader).toEqual(QUAY);
      await open().leaveFolder(QUAY);
      expect((await open().takeFolder(newer, 3, 13)).reader).toEqual(newer);
    });

    it('says since when each file is away, anew for one that was back', async () => {
      const store = open();
      const ids = ['a/1', 'a/2', 'a/3'];
      for (const id of ids) {
        await store.saveArticle(sampleNews(id), [], { origin: 'corpus', engine: 'rules-1' });
      }
      const [first = '', second = '', third = ''] = ids;
      expect(await store.noteAway([], 1)).toEqual(new Map());
      await store.noteAway([first, second], 1);
      const away = await store.noteAway([second, third], 2);
      expect([...away].toSorted()).toEqual([
        [second, 1],
        [third, 2],
      ]);
      await store.removeArticle(second);
      expect(await store.noteAway([first], 3)).toEqual(new Map([[first, 3]]));
    });
  });
}
