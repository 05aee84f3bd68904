import type { CountedClaim, IndexedClaim } from '../claim-entry.ts';
import { writeOutline } from '../common-words.ts';
import { foldEntry, isPlain } from '../phrase.ts';
import type { Kins } from './kins.ts';

/** Outlets, speakers, days and actors are few; headlines come and go. */
const MOST_KNOWN = 100_000;

/**
 * Creates a function that gives an entry as the table holds it, with texts that are those of the entries before where they are
 * equal. Claims come one by one from a file or another thread, each with texts of its own: a search through a hundred thousand
 * of them mostly waits for memory, and what all of them point to lies near.
 */
export function createCounting({ get }: Pick<Kins, 'get'>): (entry: IndexedClaim) => CountedClaim {
  const known = new Map<string, string>();
  const share = (text: string): string => {
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, text);
    return text;
  };
  // Spelt out: to spread an entry and replace some of it gives each object a shape of its own, and a search takes three times as long.
  return (entry) => ({
    id: entry.id,
    kind: entry.kind,
    articleId: share(entry.articleId),
    text: entry.text,
    headline: share(entry.headline),
    speaker: share(entry.speaker),
    outlet: share(entry.outlet),
    publishedOn: share(entry.publishedOn),
    voice: entry.voice,
    actorIds: entry.actorIds.map(share),
    passageActorIds: entry.passageActorIds.map(share),
    stances: entry.stances,
    hedged: entry.hedged,
    language: share(entry.language),
    position: entry.position,
    terms: entry.terms,
    likeness: entry.likeness,
    outline: entry.outline ?? writeOutline(foldEntry(entry)),
    plain: isPlain(entry),
    length: new Set(entry.terms.split(' ')).size,
    kin: get(entry.likeness),
  });
}
