import type { SearchIndex } from '../search-index.ts';
import { createMemoryIndex } from './memory-index.ts';
import { readSnapshot, writeSnapshot } from './snapshot.ts';

/** So many articles are taken in before a question gets its turn. */
const AT_ONCE = 20;

/** Opens an index that is kept in a file. Questions are answered at once, from what was read so far; changes wait for all. */
export function openKeptIndex(file: string): SearchIndex {
  const index = createMemoryIndex();
  let isChanged = false;
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
      isChanged = true;
      await index.replaceArticles(articles);
    },
    async removeArticle(articleId) {
      await loaded;
      isChanged = true;
      await index.removeArticle(articleId);
    },
    async listVersions() {
      await loaded;
      return index.listVersions();
    },
    async flush() {
      await loaded;
      if (!isChanged) return;
      isChanged = false;
      await writeSnapshot(file, index.listArticles());
    },
  };
}
