import { type Article, readSpan } from '../domain/article.ts';
import { type Claim, nameSpeaker } from '../domain/claim.ts';
import type { ClaimEntry } from '../search/claim-entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { ArticleSummary, Store } from '../store/store.ts';
import { composeOpening } from './compose-opening.ts';

/** Keeps the index like the store, whoever changed it: this process or another one. */
export interface Indexer {
  refresh(): Promise<IndexReport>;
}

/** What a refresh did. */
interface IndexReport {
  readonly changed: number;
  readonly removed: number;
  /** A sentence about the index being nearly or wholly full. */
  readonly notice?: string;
}

/** From this share of what an index can hold on, people are told. */
const NEARLY_FULL = 0.6;

/** Creates an indexer; the index itself knows which state of which article it holds. */
export function createIndexer(store: Store, index: SearchIndex): Indexer {
  return {
    async refresh() {
      const held = await index.listVersions();
      const stored = await store.listArticles();
      const gone = findGone(held, stored);
      for (const id of gone) await index.removeArticle(id);
      const changed = stored.filter((summary) => held.get(summary.id) !== fingerprint(summary));
      const left = await indexArticles(changed, { store, index });
      await index.flush();
      const notice = writeNotice(await index.count(), left, index);
      return {
        changed: changed.length - left,
        removed: gone.length,
        ...(notice === undefined ? {} : { notice }),
      };
    },
  };
}

function writeNotice(
  claims: number,
  left: number,
  { mostClaims }: SearchIndex,
): string | undefined {
  const how = 'Move to PostgreSQL: readout move --to postgres://…, then set DATABASE_URL.';
  if (left > 0) {
    return `The search index is full at ${mostClaims} claims; ${left} articles cannot be searched. ${how}`;
  }
  if (claims <= mostClaims * NEARLY_FULL) return undefined;
  return `The search index holds ${claims} claims of ${mostClaims} that fit into one process. ${how}`;
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

/** Indexes articles for as long as there is room; gives how many were left. */
async function indexArticles(
  summaries: readonly ArticleSummary[],
  { store, index }: { readonly store: Store; readonly index: SearchIndex },
): Promise<number> {
  let room = index.mostClaims - (await index.count());
  let left = 0;
  for (const summary of summaries) {
    const entries = await readEntries(summary, store);
    room -= entries.length;
    if (room < 0) left += 1;
    else await index.replaceArticle(summary.id, entries, fingerprint(summary));
  }
  return left;
}

async function readEntries(
  { id, duplicateOf }: ArticleSummary,
  store: Store,
): Promise<readonly ClaimEntry[]> {
  // What a copy claims is counted where it was published first.
  const article = duplicateOf === undefined ? await store.findArticle(id) : undefined;
  if (article === undefined) return [];
  const claims: Claim[] = [];
  for await (const some of store.readClaims([id])) claims.push(...some);
  return composeEntries(article, claims);
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
