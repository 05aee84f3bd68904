import { rm } from 'node:fs/promises';
import type { SearchIndex } from '../search-index.ts';
import { createMemoryIndex } from './memory-index.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** So many articles are taken in before a question gets its turn. */
const AT_ONCE = 20;
/** What came since the file was written is read again from the store at a start; it is written anew when that would be more than this share. */
const SHARE_UNWRITTEN = 0.05;

/** Opens an index that is kept in a file. Questions are answered at once, from what was read so far; changes wait for all. */
export function openKeptIndex(file: string): SearchIndex {
  const index = createMemoryIndex();
  let unwritten = 0;
  const loaded = load();

  async function load(): Promise<void> {
    const articles = (await readSnapshot(file)) ?? [];
    for (const [at, article] of articles.entries()) {
      index.putArticle(article);
      if (at % AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  return {
    ...index,
    async replaceArticles(articles) {
      await loaded;
      for (const { entries } of articles) unwritten += 1 + entries.length;
      await index.replaceArticles(articles);
    },
    async removeArticle(articleId) {
      await loaded;
      // What somebody wants gone goes from the file as well, and not some day.
      unwritten = Number.POSITIVE_INFINITY;
      await index.removeArticle(articleId);
    },
    async listVersions() {
      await loaded;
      return index.listVersions();
    },
    async flush() {
      await loaded;
      if (unwritten <= (await index.count()) * SHARE_UNWRITTEN) return;
      const writing = unwritten;
      unwritten = 0;
      try {
        await writeSnapshot(file, index.listArticles());
      } catch (cause) {
        unwritten += writing;
        // What is gone must not come back from an older file; a start without one reads the store.
        if (writing === Number.POSITIVE_INFINITY) await rm(file, { force: true });
        throw cause;
      }
    },
  };
}
