import { setImmediate } from 'node:timers/promises';
import { type Article, readSpan } from '../../domain/article.ts';
import { type Claim, nameSpeaker } from '../../domain/claim.ts';
import type { ClaimEntry } from '../../search/claim-entry.ts';
import type { ArticleEntries, SearchIndex } from '../../search/search-index.ts';
import type { ArticleSummary, Store } from '../../store/store.ts';
import { composeOpening } from './compose-opening.ts';

/** Keeps the index like the store, whoever changed it: this process or another one. */
export interface Indexer {
  /** Holds afterwards what was stored before it was asked for. */
  refresh(onProgress?: OnProgress): Promise<IndexReport>;
}

/** Is told how many of the articles that came or changed are indexed. */
type OnProgress = (done: number, total: number) => void;

interface IndexTools {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly onProgress?: OnProgress | undefined;
}

/** Articles that found no room: in which state, and how much they want. */
type TooLarge = Map<string, { readonly version: string; readonly entries: number }>;

/** What a refresh did. */
interface IndexReport {
  readonly changed: number;
  readonly removed: number;
  /** About the index being nearly or wholly full, or not kept. */
  readonly notice?: string;
}

/** From so many claims on people are told, where the index can be full at all: a machine of 4 GB is at home there no more. */
const MANY_CLAIMS = 300_000;
const NEARLY_FULL = 0.6;
/** So many articles are handed to the index together: after each handful it answers from nothing it kept. */
const AT_ONCE = 60;
/** So many are read before others get their turn: a store in a file gives them within the call. */
const READ_AT_ONCE = 4;

/** Creates an indexer; the index itself knows which state of which article it holds. */
export function createIndexer(store: Store, index: SearchIndex): Indexer {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<IndexReport> | undefined;
  const tooLarge: TooLarge = new Map();
  return {
    refresh(onProgress) {
      // One that has not begun reads what its next callers have written, too.
      if (waiting !== undefined && onProgress === undefined) return waiting;
      // Two at once would do the same work twice.
      const report = last.then(() => {
        if (waiting === report) waiting = undefined;
        return refreshIndex({ store, index, onProgress, tooLarge });
      });
      waiting = report;
      last = report.catch(() => undefined);
      return report;
    },
  };
}

interface RefreshTools extends IndexTools {
  /** Known from one refresh to the next, so that they are not read each time. */
  readonly tooLarge: TooLarge;
}

async function refreshIndex(tools: RefreshTools): Promise<IndexReport> {
  const { store, index } = tools;
  const held = await index.listVersions();
  const stored = await store.listArticles();
  const gone = findGone(held, stored);
  for (const id of gone) await index.removeArticle(id);
  const changed = stored.filter((summary) => held.get(summary.id) !== fingerprint(summary));
  const left = await indexArticles(changed, tools);
  // What was found stands in memory and in the store: the file only saves a start the reading.
  const unkept = await index.flush().then(() => undefined, writeUnkept);
  const notices = [unkept, writeNotice(await index.count(), left, index)];
  const notice = notices.filter((each) => each !== undefined).join(' ');
  return {
    changed: changed.length - left,
    removed: gone.length,
    ...(notice === '' ? {} : { notice }),
  };
}

function writeUnkept(cause: unknown): string {
  const why = cause instanceof Error ? cause.message : String(cause);
  return `The search index could not be kept in its file (${why}): make room in the data folder; it is tried again at each look.`;
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
  if (claims <= Math.min(MANY_CLAIMS, mostClaims * NEARLY_FULL)) return undefined;
  if (mostClaims === Number.POSITIVE_INFINITY) return undefined;
  return `The search index holds ${claims} claims of ${mostClaims} that fit into one process. ${how}`;
}

function findGone(
  held: ReadonlyMap<string, string>,
  stored: readonly ArticleSummary[],
): readonly string[] {
  const ids = new Set(stored.map(({ id }) => id));
  return [...held.keys()].filter((id) => !ids.has(id));
}

/** What tells one state of an article from another. */
export function fingerprint({ contentHash, engine, duplicateOf = '' }: ArticleSummary): string {
  return `${contentHash} ${engine} ${duplicateOf}`;
}

/** Indexes articles for as long as there is room; gives how many were left. */
async function indexArticles(
  summaries: readonly ArticleSummary[],
  { store, index, onProgress, tooLarge }: RefreshTools,
): Promise<number> {
  let room = index.mostClaims - (await index.count());
  let left = 0;
  for (let at = 0; at < summaries.length; at += AT_ONCE) {
    const batch: ArticleEntries[] = [];
    for (const [number, summary] of summaries.slice(at, at + AT_ONCE).entries()) {
      const version = fingerprint(summary);
      const known = tooLarge.get(summary.id);
      if (known?.version === version && known.entries > room) {
        left += 1;
        continue;
      }
      if (number % READ_AT_ONCE === 0) await setImmediate();
      const entries = await readEntries(summary, store);
      if (entries.length > room) {
        left += 1;
        tooLarge.set(summary.id, { version, entries: entries.length });
      } else {
        room -= entries.length;
        batch.push({ articleId: summary.id, version, entries });
      }
    }
    if (batch.length > 0) await index.replaceArticles(batch);
    onProgress?.(Math.min(at + AT_ONCE, summaries.length), summaries.length);
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
