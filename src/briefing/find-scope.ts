import { readQuery } from '../search/query/read-query.ts';
import type { Store } from '../store/store.ts';
import { fitsName } from './names/fits-name.ts';

/** The articles that a question is narrowed to, by their ids; `all` where it is narrowed to none, undefined where nothing is called that. */
export type Scope = ReadonlySet<string> | 'all' | undefined;

/** The word that narrows a question to nothing, where a group is narrowed to a collection otherwise. */
export const EVERYTHING = 'all';

interface ScopeTools {
  readonly store: Pick<Store, 'findCollection' | 'findSummary' | 'listArticles'>;
  /** As `nameGroup` gives it. */
  readonly group?: string;
}

/** Finds what `in:` means, as a search does: a collection of the group, else an article by its id, else those whose headlines have its words. */
export async function findScope(within: string, { store, group = '' }: ScopeTools): Promise<Scope> {
  const name = within.trim().toLowerCase();
  if (name === EVERYTHING) return EVERYTHING;
  const collection = await store.findCollection(group, name);
  if (collection !== undefined) return new Set(collection.articleIds);
  if ((await store.findSummary(within)) !== undefined) return new Set([within]);
  const ids = (await store.listArticles())
    .filter(({ headline }) => fitsName(headline, within))
    .map(({ id }) => id);
  return ids.length === 0 ? undefined : new Set(ids);
}

/** Whether an article lies within a scope. */
export function createWithin(scope: Scope): (articleId: string) => boolean {
  return (articleId) => scope === 'all' || (scope?.has(articleId) ?? false);
}

/** What a query is narrowed to by its own `in:`. */
export function readWithin(query: string): string | undefined {
  return readQuery(query).filters.article;
}
