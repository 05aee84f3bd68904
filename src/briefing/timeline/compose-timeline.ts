import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Timeline, TimelineGroup } from '../../domain/timeline.ts';
import type { ClaimHit, ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findHits } from '../claims/find-hits.ts';
import { completeLike } from '../claims/find-like.ts';
import type { SimilarKeeper } from '../claims/keep-similar.ts';
import { readAbout } from '../claims/read-about.ts';
import { type FindingTools, readFindings } from '../claims/read-findings.ts';
import { nameGroup } from './name-group.ts';
import {
  comparePlaces,
  liesWithin,
  type PlacedClaim,
  placeClaim,
  type Stretch,
} from './place-claims.ts';

/** What to tell in order of time. `since` and `until` are days of what is told, not of the telling. */
export interface TimelineQuery extends Stretch {
  readonly about?: string | undefined;
  readonly by?: string | undefined;
  readonly outlet?: string | undefined;
  readonly page: number;
}

export interface TimelineTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly group?: string;
  readonly similar?: SimilarKeeper;
}

/** Every claim that is placed has to be read from the store. */
const MOST_CLAIMS = 1000;
const PER_PAGE = 6;
/** Years apart, months would be headings of one claim each. */
const MOST_MONTHS = 24;

/** Puts claims in the order of the time they tell of. */
export async function composeTimeline(
  query: TimelineQuery,
  tools: TimelineTools,
): Promise<Timeline> {
  const { hits, claims } = await findHits(tools.index, await composeSearch(query, tools));
  const looked = hits.slice(0, MOST_CLAIMS);
  const { placed, undated } = await placeHits(looked, tools);
  const events = placed.filter((each) => liesWithin(each, query)).sort(comparePlaces);
  const pages = Math.max(1, Math.ceil(events.length / PER_PAGE));
  const page = Math.min(query.page, pages);
  const shown = events.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return {
    events: events.length,
    byPublication: events.filter(({ date }) => date === undefined).length,
    undated,
    counted: looked.length,
    claims,
    page,
    pages,
    groups: await composeGroups(shown, { byMonth: spansMonths(events) <= MOST_MONTHS, tools }),
  };
}

async function composeSearch(
  { about, by, outlet }: TimelineQuery,
  tools: TimelineTools,
): Promise<ClaimSearch> {
  // Days are those that are told of, not those of the telling.
  const { since: _since, until: _until, ...asked } = readAbout(about ?? '', tools.gazetteer).search;
  const { search } = await completeLike(asked, tools);
  return {
    ...search,
    ...(by === undefined ? {} : { by }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

async function placeHits(
  hits: readonly ClaimHit[],
  { store }: TimelineTools,
): Promise<{ readonly placed: readonly PlacedClaim[]; readonly undated: number }> {
  const days = new Map(hits.map(({ id, publishedOn }) => [id, publishedOn]));
  const claims = await store.findClaims([...days.keys()]);
  const places = claims.map((claim) => placeClaim(claim, days.get(claim.id)));
  return { placed: places.flat(), undated: places.filter(({ length }) => length === 0).length };
}

/** How many months lie between the first event that was not predicted and the last. */
function spansMonths(events: readonly PlacedClaim[]): number {
  const told = events.filter(({ isPredicted }) => !isPredicted);
  const [first, last] = [told[0]?.from, told.at(-1)?.from].map((day = '0000-01') => {
    const [year = 0, month = 0] = day.split('-').map(Number);
    return 12 * year + month;
  });
  return (last ?? 0) - (first ?? 0);
}

async function composeGroups(
  shown: readonly PlacedClaim[],
  { byMonth, tools }: { readonly byMonth: boolean; readonly tools: TimelineTools },
): Promise<readonly TimelineGroup[]> {
  const findings = await readFindings([...new Set(shown.map(({ claim }) => claim.id))], tools);
  const groups = new Map<string, TimelineGroup['events'][number][]>();
  for (const placed of shown) {
    const { claim, from, date } = placed;
    const finding = findings.find((each) => each.claim.id === claim.id);
    if (finding === undefined) continue;
    const name = nameGroup(placed, byMonth);
    const event = { finding, from, ...(date === undefined ? {} : { date }) };
    groups.set(name, [...(groups.get(name) ?? []), event]);
  }
  return [...groups].map(([name, events]) => ({ name, events }));
}
