import type { Article } from '../domain/article.ts';
import { type Claim, nameSpeaker } from '../domain/claim.ts';
import type { ClaimEntry } from '../search/claim-entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { ArticleSummary, Store } from '../store/store.ts';

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
  // An article without claims comes up in no batch, and may have had some.
  for (const { id } of summaries) await index.removeArticle(id);
  // What a copy claims is counted where it was published first.
  const own = summaries.filter(({ duplicateOf }) => duplicateOf === undefined);
  for await (const claims of store.readClaims(own.map(({ id }) => id))) {
    for (const [articleId, group] of groupByArticle(claims)) {
      const article = await store.findArticle(articleId);
      if (article !== undefined) {
        await index.replaceArticle(articleId, composeEntries(article, group));
      }
    }
  }
}

function groupByArticle(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.articleId);
    if (group === undefined) groups.set(claim.articleId, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** What the index is told of each claim of an article. */
function composeEntries(article: Article, claims: readonly Claim[]): readonly ClaimEntry[] {
  return claims.map((claim) => ({
    id: claim.id,
    articleId: article.id,
    text: article.text.slice(claim.quotation.start, claim.quotation.end),
    headline: article.headline,
    speaker: nameSpeaker(claim, article.authors),
    outlet: article.outlet ?? '',
    publishedOn: article.publishedOn ?? '',
    voice: claim.voice,
    actorIds: claim.actorIds,
    passageActorIds: claim.passageActorIds,
    position: claim.quotation.start,
  }));
}
