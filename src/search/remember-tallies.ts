import type { Tally } from '../domain/claims-answer.ts';
import type { SearchIndex } from './search-index.ts';

/** So long it may take until what another process put in is offered here. */
const KEPT_MS = 10_000;
const MOST_KEPT = 200;

interface Kept {
  readonly atMs: number;
  readonly tallies: Promise<readonly Tally[]>;
}

/** The same index, which counts the claims of each speaker and outlet once: every letter that somebody types asks for them. */
export function rememberTallies<Index extends SearchIndex>(
  index: Index,
  nowMs: () => number = () => performance.now(),
): Index {
  const kept = new Map<string, Kept>();
  const remember =
    (name: 'listSpeakers' | 'listOutlets') =>
    (group?: string): Promise<readonly Tally[]> => {
      const key = JSON.stringify([name, group]);
      const known = kept.get(key);
      if (known !== undefined && nowMs() - known.atMs < KEPT_MS) return known.tallies;
      const tallies = index[name](group);
      kept.delete(key);
      kept.set(key, { atMs: nowMs(), tallies });
      // What failed is asked again.
      tallies.catch(() => kept.delete(key));
      const [oldest] = kept.size > MOST_KEPT ? kept.keys() : [];
      if (oldest !== undefined) kept.delete(oldest);
      return tallies;
    };
  const afresh =
    <Given>(change: (given: Given) => Promise<void>) =>
    async (given: Given): Promise<void> => {
      try {
        await change(given);
      } finally {
        kept.clear();
      }
    };
  return {
    ...index,
    replaceArticles: afresh(index.replaceArticles),
    removeArticle: afresh(index.removeArticle),
    listSpeakers: remember('listSpeakers'),
    listOutlets: remember('listOutlets'),
  };
}
