import { type Article, readSpan } from '../domain/article.ts';
import { type Claim, nameSpeaker } from '../domain/claim.ts';
import type { ClaimEntry } from '../search/claim-entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { ArticleSummary, Store } from '../store/store.ts';
import { composeOpening } from './compose-opening.ts';

/** Keeps the index like the store, whoever changed it: this process or another one. */
export interface Indexer {
  /** Brings the index up to date; gives how many articles came or changed, and how many went. */
  refresh(): Promise<{ readonly changed: number; readonly removed: number }>;
}

/** Creates an indexer that remembers which state of which article the index holds. */
export function createIndexer(store: Store, index: SearchIndex): Indexer {
  const held = new Map<string, string>();
  return {
    async refresh() {
      const stored = await store.listArticles();
      const gone = findGone(held, stored);
      for (const id of gone) {
        await index.removeArticle(id);
        held.delete(id);
      }
      const changed = stored.filter((summary) => held.get(summary.id) !== fingerprint(summary));
      await indexArticles(changed, { store, index });
      for (const summary of changed) held.set(summary.id, fingerprint(summary));
      return { changed: changed.length, removed: gone.length };
    },
  };
}

function findGone(
  held: ReadonlyMap<string, string>,
  stored: readonly ArticleSummary[],
): readonly string[] {
  const ids = new Set(stored.map(({ id }) => id));
  return [...held.keys()].filter((id) => !ids.has(id));
}

function fingerprint({ contentHash, engine, duplicateOf = '' }: ArticleSummary): string {
  return `${contentHash} ${engine} ${duplicateOf}`;
}

async function indexArticles(
  summaries: readonly ArticleSummary[],
  { store, index }: { readonly store: Store; readonly index: SearchIndex },
): Promise<void> {
  for (const { id, duplicateOf } of summaries) {
    // What a copy claims is counted where it was published first.
    const article = duplicateOf === undefined ? await store.findArticle(id) : undefined;
    if (article === undefined) {
      await index.removeArticle(id);
      continue;
    }
    const claims: Claim[] = [];
    for await (const some of store.readClaims([id])) claims.push(...some);
    await index.replaceArticle(id, composeEntries(article, claims));
  }
}

/** What the index is told of an article: each of its claims, and its opening. */
function composeEntries(article: Article, claims: readonly Claim[]): readonly ClaimEntry[] {
  const opening = composeOpening(article, claims);
  return [
    ...claims.map((claim) => composeEntry(claim, 'claim', article)),
    ...(opening === undefined ? [] : [composeEntry(opening, 'opening', article)]),
  ];
}

function composeEntry(claim: Claim, kind: ClaimEntry['kind'], article: Article): ClaimEntry {
  return {
    id: claim.id,
    kind,
    articleId: article.id,
    text: readSpan(article.text, claim.quotation),
    headline: article.headline,
    speaker: nameSpeaker(claim, article.authors),
    outlet: article.outlet ?? '',
    publishedOn: article.publishedOn ?? '',
    voice: claim.voice,
    actorIds: claim.actorIds,
    passageActorIds: claim.passageActorIds,
    stances: [...new Set(claim.relations.map(({ direction }) => direction))],
    hedged: claim.hedges.length > 0,
    language: article.language ?? '',
    position: claim.quotation.start,
  };
}
