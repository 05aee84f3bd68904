import { setImmediate } from 'node:timers/promises';
import { createReading } from '../../domain/owner.ts';
import { createTextCatalogue, type TextCatalogue } from '../../search/passages/text-catalogue.ts';
import type { ArticleSummary, Store } from '../../store/store.ts';

/** Keeps a catalogue of all stored texts like the store, whoever changed it. */
export interface CatalogueKeeper {
  /** Brings the catalogue up to date, and gives it; the first time it reads every text. */
  refresh(): Promise<SearchableTexts>;
}

/** What is asked of a catalogue that is kept by somebody else. */
export type SearchableTexts = Pick<TextCatalogue, 'findLikely' | 'size' | 'narrow'>;

/** Keeps what everybody has; `narrow` gives what a group sees of it, without reading anything again. */
export interface WholeCatalogueKeeper extends CatalogueKeeper {
  narrow(group: string): CatalogueKeeper;
}

/** After so many texts, whoever else waits comes first. */
const TEXTS_AT_ONCE = 32;

/** Creates a keeper that has read nothing yet. */
export function createCatalogueKeeper(store: Store): WholeCatalogueKeeper {
  const catalogue = createTextCatalogue();
  const held = new Map<string, string>();
  let running: Promise<TextCatalogue> | undefined;
  let read: readonly ArticleSummary[] | undefined;

  async function readChanges(): Promise<TextCatalogue> {
    const stored = await store.listArticles();
    if (stored === read) return catalogue;
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
    read = stored;
    return catalogue;
  }

  async function refresh(): Promise<TextCatalogue> {
    running ??= readChanges().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    refresh,
    narrow: (group) => ({
      refresh: async () => (await refresh()).narrow(createReading(group)),
    }),
  };
}
