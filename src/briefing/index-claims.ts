import type { Article } from '../domain/article.ts';
import { type Claim, nameSpeaker } from '../domain/claim.ts';
import type { ClaimEntry } from '../search/claim-entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Store } from '../store/store.ts';

/** What the index is told of each claim of an article. */
export function composeEntries(article: Article, claims: readonly Claim[]): readonly ClaimEntry[] {
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

/** Puts every stored claim into the index, one article after the other. */
export async function indexStore(store: Store, index: SearchIndex): Promise<void> {
  for await (const claims of store.readClaims()) {
    const articleIds = new Set(claims.map(({ articleId }) => articleId));
    for (const id of articleIds) {
      const article = await store.findArticle(id);
      if (article === undefined) continue;
      const own = claims.filter(({ articleId }) => articleId === id);
      index.replaceArticle(id, composeEntries(article, own));
    }
  }
}
