import { setImmediate } from 'node:timers/promises';
import { createTextCatalogue, type TextCatalogue } from '../../search/passages/text-catalogue.ts';
import type { Store } from '../../store/store.ts';

/** Keeps a catalogue of all stored texts like the store, whoever changed it. */
export interface CatalogueKeeper {
  /** Brings the catalogue up to date, and gives it; the first time it reads every text. */
  refresh(): Promise<TextCatalogue>;
}

/** After so many texts, whoever else waits comes first. */
const TEXTS_AT_ONCE = 32;

/** Creates a keeper that has read nothing yet. */
export function createCatalogueKeeper(store: Store): CatalogueKeeper {
  const catalogue = createTextCatalogue();
  const held = new Map<string, string>();
  let running: Promise<TextCatalogue> | undefined;

  async function readChanges(): Promise<TextCatalogue> {
    const stored = await store.listArticles();
    const ids = new Set(stored.map(({ id }) => id));
    for (const id of [...held.keys()].filter((each) => !ids.has(each))) {
      catalogue.removeText(id);
      held.delete(id);
    }
    const changed = stored.filter(({ id, contentHash }) => held.get(id) !== contentHash);
    for (const [at, { id, contentHash }] of changed.entries()) {
      if (at % TEXTS_AT_ONCE === 0) await setImmediate();
      const article = await store.findArticle(id);
      if (article !== undefined) catalogue.replaceText(id, article.text);
      held.set(id, contentHash);
    }
    return catalogue;
  }

  return {
    async refresh() {
      running ??= readChanges().finally(() => {
        running = undefined;
      });
      return running;
    },
  };
}
