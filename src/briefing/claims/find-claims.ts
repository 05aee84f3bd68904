import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Voice } from '../../domain/claim.ts';
import type { ClaimsAnswer, Finding } from '../../domain/claims-answer.ts';
import { findTerms } from '../../search/analyzer/find-terms.ts';
import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Store } from '../../store/store.ts';
import type { PagePaths } from '../page-paths.ts';
import { composeAdvice, TOO_COMMON } from './advice.ts';
import { completeLike } from './find-like.ts';
import type { SimilarKeeper } from './keep-similar.ts';
import { type About, readAbout } from './read-about.ts';
import { readFindings } from './read-findings.ts';

/** What somebody wants to know. Days are `YYYY-MM-DD`, both included; pages count from 1. */
export interface ClaimQuery {
  readonly about?: string | undefined;
  readonly by?: string | undefined;
  readonly outlet?: string | undefined;
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly voice?: Voice | undefined;
  readonly page: number;
}

export interface FindClaimsTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly store: Store;
  readonly claimsPerPage: number;
  readonly group?: string;
  readonly similar?: SimilarKeeper;
  /** Where Readout's own pages are, without a slash at the end. */
  readonly publicUrl?: string;
  readonly pages?: Pick<PagePaths, 'write'>;
}

const NOTHING: ClaimsAnswer = {
  actors: [],
  words: '',
  relaxed: false,
  claims: 0,
  articles: 0,
  page: 1,
  pages: 1,
  findings: [],
};

/** Finds the claims that meet a query, a page of them at a time; a page past the last gives the last. */
export async function findClaims(query: ClaimQuery, tools: FindClaimsTools): Promise<ClaimsAnswer> {
  const about = readAbout(query.about ?? '', tools.gazetteer);
  const { actors, words, without, notes } = about;
  if (query.about !== undefined && tellsNothing(about)) {
    return { ...NOTHING, words, without, notes, advice: TOO_COMMON };
  }
  const { search, like } = await completeLike(composeSearch(query, about), tools);
  const found = await tools.index.find(search, query.page * tools.claimsPerPage);
  const { hits, claims, articles, facets, relaxed, near, cut, more } = found;
  const pages = Math.max(1, Math.ceil((found.reach ?? hits.length) / tools.claimsPerPage));
  const page = Math.min(query.page, pages);
  const shown = hits.slice((page - 1) * tools.claimsPerPage, page * tools.claimsPerPage);
  return {
    actors,
    words,
    without,
    notes,
    filters: nameFilters(search),
    ...(like && { like }),
    relaxed,
    near,
    cut,
    more,
    claims,
    articles,
    facets,
    page,
    pages,
    findings: await readShown(shown, tools),
    ...(claims === 0 ? { advice: await composeAdvice(search, { about, ...tools }) } : {}),
  };
}

function tellsNothing({ actors, search }: About): boolean {
  const { words = '', actors: _actors, ...others } = search;
  return actors.length === 0 && findTerms(words).length === 0 && Object.keys(others).length === 0;
}

/** What is given beside the query counts more than what stands in it. */
function composeSearch(query: ClaimQuery, { search }: About): ClaimSearch {
  const { by, outlet, since, until, voice } = query;
  return {
    ...search,
    ...(by === undefined ? {} : { by }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(voice === undefined ? {} : { voice }),
  };
}

/** The filters of a search under the names by which they are typed. */
function nameFilters(search: ClaimSearch): Readonly<Record<string, string>> {
  const { by, outlet, since, until, voice, stance, hedged, language, article } = search;
  const said = hedged === undefined ? undefined : hedged ? 'yes' : 'no';
  const named = {
    by,
    outlet,
    since,
    until,
    voice,
    stance,
    hedged: said,
    lang: language,
    in: article,
  };
  const given = Object.entries(named).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given);
}

async function readShown(
  hits: readonly ClaimHit[],
  tools: FindClaimsTools,
): Promise<readonly Finding[]> {
  const alike = new Map(hits.map((hit) => [hit.id, hit.alike]));
  const findings = await readFindings([...alike.keys()], tools);
  return findings.map((finding) => ({ ...finding, alike: alike.get(finding.claim.id) ?? 0 }));
}
