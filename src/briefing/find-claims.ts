import type { Gazetteer } from '../claims/gazetteer/gazetteer.ts';
import type { Voice } from '../domain/claim.ts';
import type { AskedActor, ClaimsAnswer } from '../domain/claims-answer.ts';
import { findTerms } from '../search/analyzer/find-terms.ts';
import type { ClaimSearch } from '../search/claim-entry.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Store } from '../store/store.ts';
import { composeAdvice, TOO_COMMON } from './advice.ts';
import { readAbout } from './read-about.ts';
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
  /** Where Readout's own pages are, without a slash at the end. */
  readonly publicUrl?: string;
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
  const { actors, words } = readAbout(query.about ?? '', tools.gazetteer);
  if (query.about !== undefined && actors.length === 0 && findTerms(words).length === 0) {
    return { ...NOTHING, words, advice: TOO_COMMON };
  }
  const search = composeSearch(query, { actors, words, gazetteer: tools.gazetteer });
  const { hits, relaxed } = await tools.index.find(search);
  const pages = Math.max(1, Math.ceil(hits.length / tools.claimsPerPage));
  const page = Math.min(query.page, pages);
  const shown = hits.slice((page - 1) * tools.claimsPerPage, page * tools.claimsPerPage);
  return {
    actors,
    words,
    relaxed,
    claims: hits.length,
    articles: new Set(hits.map(({ articleId }) => articleId)).size,
    page,
    pages,
    findings: await readFindings(
      shown.map(({ id }) => id),
      tools,
    ),
    ...(hits.length === 0 ? { advice: await composeAdvice(search, { words, ...tools }) } : {}),
  };
}

interface About {
  readonly actors: readonly AskedActor[];
  readonly words: string;
  readonly gazetteer: Gazetteer;
}

function composeSearch(query: ClaimQuery, { actors, words, gazetteer }: About): ClaimSearch {
  const { by, outlet, since, until, voice } = query;
  return {
    words,
    // A person counts as what they stand for, so that `xi` finds what is claimed about China.
    actors: actors.map((asked) => gazetteer.widen(asked.actors.map(({ id }) => id))),
    ...(by === undefined ? {} : { by }),
    ...(outlet === undefined ? {} : { outlet }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(voice === undefined ? {} : { voice }),
  };
}
