import MiniSearch from 'minisearch';
import { findTerms } from './analyzer/find-terms.ts';
import type { ClaimEntry, ClaimHit, ClaimHits, ClaimSearch } from './claim-entry.ts';
import { interleave } from './interleave.ts';
import { createFilter, findNearness } from './meets.ts';

/** The claims as they are searched. It holds no article: `store` does. */
export interface SearchIndex {
  /** Puts the claims of one article in, in the place of those it had. */
  replaceArticle(articleId: string, entries: readonly ClaimEntry[]): Promise<void>;
  removeArticle(articleId: string): Promise<void>;
  /** Finds what meets the search: claims that name all actors themselves before those whose passage does. */
  find(search: ClaimSearch): Promise<ClaimHits>;
  /** Every speaker and outlet, with the number of claims, most first. */
  listSpeakers(): Promise<readonly Tally[]>;
  listOutlets(): Promise<readonly Tally[]>;
  /** How many claims it holds. */
  count(): Promise<number>;
}

export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** Creates an empty index: MiniSearch's BM25+ with k, b and d as measured on newswire test collections. */
export function createSearchIndex(): SearchIndex {
  const entries = new Map<string, ClaimEntry>();
  const byArticle = new Map<string, readonly ClaimEntry[]>();
  const mini = new MiniSearch<ClaimEntry>({
    fields: ['text', 'headline', 'speaker'],
    // Folding and stemming belong here: MiniSearch takes a field's length from what `tokenize` gives.
    tokenize: findTerms,
    processTerm: (term) => term,
    searchOptions: {
      boost: { headline: 0.4, speaker: 0.6 },
      bm25: { k: 2, b: 0.9, d: 0 },
      // A query comes here as terms already, and stemming a stem would change it.
      tokenize: (terms) => terms.split(' '),
    },
  });

  function removeArticle(articleId: string): void {
    for (const entry of byArticle.get(articleId) ?? []) {
      mini.remove(entry);
      entries.delete(entry.id);
    }
    byArticle.delete(articleId);
  }

  function search(
    words: string,
    combineWith: 'AND' | 'OR',
    filter: (entry: ClaimEntry) => boolean,
  ): readonly Scored[] {
    return mini.search(words, { combineWith }).flatMap(({ id, score }) => {
      const entry = entries.get(id);
      return entry !== undefined && filter(entry) ? [{ entry, score }] : [];
    });
  }

  return {
    count: async () => entries.size,
    removeArticle: async (articleId) => removeArticle(articleId),
    async replaceArticle(articleId, fresh) {
      removeArticle(articleId);
      mini.addAll(fresh);
      for (const entry of fresh) entries.set(entry.id, entry);
      byArticle.set(articleId, fresh);
    },
    async find(asked) {
      const filter = createFilter(asked);
      const terms = findTerms(asked.words ?? '');
      if (terms.length === 0) {
        const ranked = rankWithoutWords([...entries.values()].filter(filter), asked);
        return { hits: listHits(ranked), relaxed: false };
      }
      // Terms repeat in a long query, and MiniSearch would score each again.
      const words = [...new Set(terms)].join(' ');
      const all = search(words, 'AND', filter);
      const found = all.length > 0 ? all : search(words, 'OR', filter);
      const ranked = rankByWords(found, asked);
      return { hits: listHits(ranked), relaxed: all.length === 0 && found.length > 0 };
    },
    listSpeakers: async () => tally([...entries.values()].map(({ speaker }) => speaker)),
    listOutlets: async () => tally([...entries.values()].map(({ outlet }) => outlet)),
  };
}

interface Scored {
  readonly entry: ClaimEntry;
  readonly score: number;
}

function rankByWords(
  found: readonly Scored[],
  { actors = [] }: ClaimSearch,
): readonly ClaimEntry[] {
  const near = (entry: ClaimEntry): number => (findNearness(entry, actors) === 'claim' ? 0 : 1);
  return [...found]
    .sort(
      (a, b) =>
        near(a.entry) - near(b.entry) || b.score - a.score || compareEntries(a.entry, b.entry),
    )
    .map(({ entry }) => entry);
}

/** Without words all claims fit alike: the articles take turns, so that authors stand side by side. */
function rankWithoutWords(
  found: readonly ClaimEntry[],
  { actors = [] }: ClaimSearch,
): readonly ClaimEntry[] {
  const sorted = [...found].sort(compareEntries);
  const inClaim = sorted.filter((entry) => findNearness(entry, actors) === 'claim');
  const inPassage = sorted.filter((entry) => findNearness(entry, actors) !== 'claim');
  return [inClaim, inPassage].flatMap((entries) =>
    interleave(entries, ({ articleId }) => articleId),
  );
}

/** Newest first, then as the article has them. */
function compareEntries(a: ClaimEntry, b: ClaimEntry): number {
  return (
    compareText(b.publishedOn, a.publishedOn) ||
    compareText(a.articleId, b.articleId) ||
    a.position - b.position
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Two claims of one sentence can be shown by the same words of the same speaker: these stand once, where they come first. */
function listHits(ranked: readonly ClaimEntry[]): readonly ClaimHit[] {
  const seen = new Map<string, ClaimHit>();
  for (const entry of ranked) {
    const { articleId, position, text, speaker } = entry;
    const shown = JSON.stringify([articleId, position, text, speaker]);
    if (!seen.has(shown)) seen.set(shown, composeHit(entry));
  }
  return [...seen.values()];
}

function composeHit({
  id,
  articleId,
  speaker,
  outlet,
  publishedOn,
  voice,
  actorIds,
}: ClaimEntry): ClaimHit {
  return { id, articleId, speaker, outlet, publishedOn, voice, actorIds };
}

function tally(names: readonly string[]): readonly Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name));
}
