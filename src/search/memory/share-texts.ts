import type { IndexedClaim } from '../claim-entry.ts';

/** Outlets, speakers, days and actors are few; headlines come and go. */
const MOST_KNOWN = 100_000;

/**
 * Creates a function that gives an entry whose texts are those of the entries before, where they are equal. Claims come one by
 * one from a file or another thread, each with texts of its own: a search through a hundred thousand of them mostly waits for
 * memory, and what all of them point to lies near.
 */
export function createSharing(): (entry: IndexedClaim) => IndexedClaim {
  const known = new Map<string, string>();
  const share = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, text);
    return text;
  };
  return (entry) => ({
    ...entry,
    articleId: share(entry.articleId),
    headline: share(entry.headline),
    speaker: share(entry.speaker),
    outlet: share(entry.outlet),
    publishedOn: share(entry.publishedOn),
    actorIds: entry.actorIds.map(share),
    passageActorIds: entry.passageActorIds.map(share),
    language: share(entry.language),
  });
}
