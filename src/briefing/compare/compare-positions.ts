import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import { linkClaims } from '../../claims/links/link-claims.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Comparison, Incomparable, Side } from '../../domain/comparison.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { findHits } from '../claims/find-hits.ts';
import { completeLike } from '../claims/find-like.ts';
import type { SimilarKeeper } from '../claims/keep-similar.ts';
import { readAbout } from '../claims/read-about.ts';
import { type FindingTools, readFindings } from '../claims/read-findings.ts';
import { findSide } from './find-side.ts';
import { pairClaims, ROW_ORDER } from './pair-claims.ts';

/** Whose positions to compare, and on what. */
export interface CompareQuery {
  readonly a: string;
  readonly b: string;
  readonly topic?: string | undefined;
  readonly page: number;
}

export interface CompareTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly group?: string;
  readonly similar?: SimilarKeeper;
}

/** Every claim is held against every other, so that there is a limit. */
const MOST_CLAIMS = 60;
const PER_PAGE = 4;

/** Puts the positions of two speakers, outlets or actors side by side. */
export async function comparePositions(
  { a: typedA, b: typedB, topic, page: wanted }: CompareQuery,
  tools: CompareTools,
): Promise<Comparison | Incomparable> {
  const [a, b] = [await findSide(typedA, tools), await findSide(typedB, tools)];
  if (!('side' in a)) return { kind: 'unknown', typed: typedA, ...a };
  if (!('side' in b)) return { kind: 'unknown', typed: typedB, ...b };
  if (a.side.name === b.side.name) return { kind: 'same', side: a.side };
  const search = await readTopic(topic, tools);
  const [claimsA, claimsB] = await findPositions([a.side, b.side], search, tools);
  const silent = [
    ...(claimsA.length === 0 ? [a.side] : []),
    ...(claimsB.length === 0 ? [b.side] : []),
  ];
  if (silent.length > 0) return { kind: 'silent', sides: silent };
  const links = linkClaims([...claimsA, ...claimsB], tools.gazetteer);
  const rows = pairClaims({ a: claimsA, b: claimsB }, links);
  const pages = Math.max(1, Math.ceil(rows.length / PER_PAGE));
  const page = Math.min(wanted, pages);
  return {
    kind: 'comparison',
    a: a.side,
    b: b.side,
    claims: { a: claimsA.length, b: claimsB.length },
    counts: ROW_ORDER.map((kind) => ({
      kind,
      rows: rows.filter((row) => row.kind === kind).length,
    })).filter(({ rows: some }) => some > 0),
    rows: rows.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    page,
    pages,
  };
}

async function readTopic(topic: string | undefined, tools: CompareTools): Promise<ClaimSearch> {
  if (topic === undefined) return {};
  const { search } = await completeLike(readAbout(topic, tools.gazetteer).search, tools);
  return search;
}

/** The claims of both sides, best or newest first; none stands on both. */
async function findPositions(
  [a, b]: readonly [Side, Side],
  search: ClaimSearch,
  tools: CompareTools,
): Promise<readonly [readonly Finding[], readonly Finding[]]> {
  const idsA = await listClaims(a, search, tools);
  const idsB = await listClaims(b, search, tools);
  // What a speaker says in an outlet stands on the speaker's side alone, whichever was named first.
  const isLeftToB = a.kind === 'outlet' && b.kind !== 'outlet';
  const [ownA, ownB] = isLeftToB ? [leaveOut(idsA, idsB), idsB] : [idsA, leaveOut(idsB, idsA)];
  return [
    await readFindings(ownA.slice(0, MOST_CLAIMS), tools),
    await readFindings(ownB.slice(0, MOST_CLAIMS), tools),
  ];
}

function leaveOut(ids: readonly string[], others: readonly string[]): readonly string[] {
  const taken = new Set(others);
  return ids.filter((id) => !taken.has(id));
}

async function listClaims(
  { kind, name, spokespeople }: Side,
  search: ClaimSearch,
  tools: CompareTools,
): Promise<readonly string[]> {
  // Articles may spell a known person otherwise than the gazetteer does.
  const speakers = spokespeople.length === 0 && kind === 'speaker' ? [name] : spokespeople;
  const searches: readonly ClaimSearch[] =
    kind === 'outlet' ? [{ ...search, outlet: name }] : speakers.map((by) => ({ ...search, by }));
  const ids: string[] = [];
  for (const each of searches) {
    const { hits, relaxed } = await findHits(tools.index, each);
    // Claims with some of the topic's words may be about anything else.
    if (!relaxed) ids.push(...hits.map(({ id }) => id));
  }
  return [...new Set(ids)];
}
