import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Digest, DueReading, NewArticle } from '../../domain/digest.ts';
import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Store } from '../../store/store.ts';
import { findAmong } from '../claims/find-among.ts';
import { findLinks } from '../claims/find-links.ts';
import { readAbout } from '../claims/read-about.ts';
import { readFindings } from '../claims/read-findings.ts';
import type { PagePaths } from '../page-paths.ts';
import { chooseQuotations } from './choose-quotations.ts';

export interface DigestTools {
  /** As `nameGroup` gives it; its readings come with the issue. */
  readonly group?: string;
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly store: Store;
  readonly publicUrl?: string;
  readonly pages?: Pick<PagePaths, 'write'>;
}

export interface DigestQuery {
  readonly about?: string | undefined;
  /** Only articles that came or changed after this time; all where it is absent. */
  readonly sinceMs?: number | undefined;
  /** The day of the issue where it is read, `YYYY-MM-DD`: predictions that fall due are counted from it. */
  readonly day: string;
  /** The instant of the issue: it ends there, and readings that are due are counted from it. */
  readonly atMs: number;
  /** Claims that were brought out before. */
  readonly posted: readonly string[];
}

const MOST_ARTICLES = 5;
/** Enough to choose from, and quick to read. */
const MOST_CANDIDATES = 200;
const MOST_DUE = 3;
const DUE_DAYS = 14;
const MOST_READINGS = 3;
const READING_DAYS = 7;
const DAY_MS = 86_400_000;

/** Composes an issue: what is new about a topic, chosen for news, weight and balance; nothing that was brought out before. */
export async function composeDigest(query: DigestQuery, tools: DigestTools): Promise<Digest> {
  const { search } = readAbout(query.about ?? '', tools.gazetteer);
  const isNew = createIsNew(query.posted);
  const { hits: fresh, ...counts } = await findFresh({ search, query, isNew }, tools);
  const candidates = await readFindings(listIds(fresh, MOST_CANDIDATES), tools);
  const links = await findLinks(
    candidates.map(({ claim }) => claim.id),
    tools,
  );
  const readings = await findReadings(query.atMs, tools);
  const articleIds = listArticles(fresh);
  return {
    ...(query.about === undefined ? {} : { about: query.about }),
    ...counts,
    articles: await readArticles(articleIds.slice(0, MOST_ARTICLES), tools.store),
    ...chooseQuotations(candidates, links),
    due: await findDue({ search, query, isNew }, tools),
    ...(readings.length > 0 && { readings }),
  };
}

/** What an issue asks the index. */
interface Asked {
  readonly search: ClaimSearch;
  readonly query: DigestQuery;
  readonly isNew: IsNew;
}

type IsNew = (hit: ClaimHit) => boolean;

/** A claim, and none that was brought out before. */
function createIsNew(posted: readonly string[]): IsNew {
  const known = new Set(posted);
  return ({ kind, id }) => kind === 'claim' && !known.has(id);
}

/** Asks for what came since alone: among all that meets a topic the index names the best, which are not the newest here. */
async function findFresh({ search, query, isNew }: Asked, { index, store }: DigestTools) {
  const articles = await listBetween(query, store);
  const found =
    articles === undefined
      ? await index.find(search)
      : await findAmong({ articles }, search, index);
  const hits = found.hits.filter(isNew);
  const isWhole = found.claims <= found.hits.length && !found.more;
  const others = found.hits.filter((hit) => !isNew(hit));
  const newArticles = listArticles(hits).length;
  return {
    hits,
    // The index counts what it does not name.
    newArticles: isWhole
      ? newArticles
      : Math.max(newArticles, found.articles - listArticles(others).length),
    newClaims: isWhole ? hits.length : found.claims - others.length,
  };
}

/**
 * The articles that an issue is about; undefined for all. What came or changed after its instant is for the next one, which begins there:
 * an issue may be brought out days late.
 */
async function listBetween(
  { sinceMs, atMs }: DigestQuery,
  store: Store,
): Promise<readonly string[] | undefined> {
  const later = new Set(await store.listArrived(atMs));
  if (sinceMs === undefined && later.size === 0) return undefined;
  const ids =
    sinceMs === undefined
      ? (await store.listArticles()).map(({ id }) => id)
      : await store.listArrived(sinceMs);
  return ids.filter((id) => !later.has(id));
}

function listArticles(hits: readonly ClaimHit[]): readonly string[] {
  return [...new Set(hits.map(({ articleId }) => articleId))];
}

function listIds(hits: readonly ClaimHit[], most: number): readonly string[] {
  return hits.slice(0, most).map(({ id }) => id);
}

async function readArticles(ids: readonly string[], store: Store): Promise<readonly NewArticle[]> {
  const found = await Promise.all(ids.map((id) => store.findSummary(id)));
  return found.flatMap((summary) => {
    if (summary === undefined) return [];
    const { id, headline, outlet, publishedOn, url } = summary;
    return [
      {
        id,
        headline,
        ...(outlet === undefined ? {} : { outlet }),
        ...(publishedOn === undefined ? {} : { publishedOn }),
        ...(url === undefined ? {} : { url }),
      },
    ];
  });
}

async function findReadings(
  atMs: number,
  { store, group = '' }: DigestTools,
): Promise<readonly DueReading[]> {
  if (group === '') return [];
  return (await store.listReadings(group))
    .filter(({ dueMs }) => dueMs >= atMs && dueMs < atMs + READING_DAYS * DAY_MS)
    .map(({ number, article, dueMs }) => ({ number, headline: article.headline, dueMs }))
    .sort((a, b) => a.dueMs - b.dueMs)
    .slice(0, MOST_READINGS);
}

/** Predictions that say by when, and whose day is near. */
async function findDue(
  { search, query: { day }, isNew }: Asked,
  tools: DigestTools,
): Promise<readonly Finding[]> {
  const until = new Date(Date.parse(day) + DUE_DAYS * DAY_MS).toISOString().slice(0, 10);
  const since = new Date(Date.parse(day) - DUE_DAYS * DAY_MS).toISOString().slice(0, 10);
  const ids = await tools.store.listPredicting({ since, until });
  const { hits } = await findAmong({ ids }, search, tools.index);
  return await readFindings(listIds(hits.filter(isNew), MOST_DUE), tools);
}
