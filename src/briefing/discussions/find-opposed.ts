import { linkClaims } from '../../claims/links/link-claims.ts';
import type { Passage } from '../../domain/article.ts';
import { readSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { findTerms } from '../../search/analyzer/find-terms.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { LinkTools } from '../claims/find-links.ts';
import { readAbout } from '../claims/read-about.ts';
import { readFindings } from '../claims/read-findings.ts';

/** Two claims that contradict each other. */
export interface OpposedClaims {
  readonly a: Finding;
  readonly b: Finding;
  readonly reason: string;
}

/** A pair, or the claims there are on what was asked where none stand against each other. */
export type Opposition = OpposedClaims | { readonly nearest: readonly Finding[] };

/** What narrows a search for opposed claims. */
export interface OpposedScope {
  /** The collection, or the article, in which alone they are looked for. */
  readonly within?: string | undefined;
  /** The article that one of the two has to stand in. */
  readonly articleId?: string | undefined;
}

/** Every claim is held against every other, so that there is a limit. */
const MOST_CLAIMS = 400;
const MOST_ARTICLES = 30;
const MOST_NEAREST = 3;
const MOST_ACTORS = 4;
const WITHIN = /(?<!\S)in:(?:"[^"]*"|\S+)/giu;

/** Finds the pair of opposed claims that a topic, or a claim by its id, is best discussed by. */
export async function findOpposed(
  asked: string,
  tools: LinkTools,
  { within, articleId }: OpposedScope = {},
): Promise<Opposition> {
  const [claim] = await readFindings([asked], tools);
  const topic = claim === undefined ? asked : readSpan(claim.article.text, claim.claim.quotation);
  const { search } = readAbout(topic, tools.gazetteer);
  // Named by itself or in the topic, it holds for every search.
  const scope = within ?? search.article;
  const scoped = scope === undefined ? search : { ...search, article: scope };
  const own = claim?.article.id ?? articleId;
  const articleIds = await findArticles(scoped, own, tools);
  const claims = await readClaimsOf(articleIds, tools);
  const findings = await readFindings(
    claims.slice(0, MOST_CLAIMS).map(({ id }) => id),
    tools,
  );
  const isWanted = (each: Finding): boolean =>
    claim === undefined
      ? articleId === undefined || each.article.id === articleId
      : each.claim.id === claim.claim.id;
  const pairs = listPairs(findings, tools).filter(({ a, b }) => isWanted(a) || isWanted(b));
  const terms = [...new Set(findTerms(topic.replace(WITHIN, ' ')))];
  const [best] = pairs
    .map((pair) => ({ pair, weight: weigh(pair, terms) }))
    .filter(({ weight }) => weight.covered > 0 || own !== undefined)
    .sort((x, y) => y.weight.covered - x.weight.covered || y.weight.total - x.weight.total);
  return best?.pair ?? { nearest: await findNearest(scoped, tools) };
}

/** The articles that speak of all of a topic, then those that speak of some of it. */
async function findArticles(
  search: ClaimSearch,
  own: string | undefined,
  tools: LinkTools,
): Promise<readonly string[]> {
  const { index } = tools;
  const { words, actors = [], article } = search;
  const scope = article === undefined ? {} : { article };
  const searches: readonly ClaimSearch[] = [
    search,
    ...(words ? [{ ...scope, words }] : []),
    ...(actors.length > 0 ? [{ ...scope, actors }] : []),
    ...actors.map((each) => ({ ...scope, actors: [each] })),
    ...(await listActors(own, tools)).map((id) => ({ ...scope, actors: [[id]] })),
  ];
  const ids = new Set(own === undefined ? [] : [own]);
  for (const each of searches) {
    const { hits } = await index.find(each);
    for (const { articleId } of hits) if (ids.size < MOST_ARTICLES) ids.add(articleId);
  }
  return [...ids];
}

/** Whom an article speaks of most: others that speak of them may say the opposite. */
async function listActors(
  articleId: string | undefined,
  tools: LinkTools,
): Promise<readonly string[]> {
  if (articleId === undefined) return [];
  const counts = new Map<string, number>();
  for (const { actorIds } of await readClaimsOf([articleId], tools)) {
    for (const id of actorIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Array.from(counts).sort(([, one], [, other]) => other - one);
  return most.slice(0, MOST_ACTORS).map(([id]) => id);
}

async function readClaimsOf(
  articleIds: readonly string[],
  { store }: LinkTools,
): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  for await (const some of store.readClaims(articleIds)) claims.push(...some);
  const rank = new Map(articleIds.map((id, at) => [id, at]));
  return claims.sort((x, y) => (rank.get(x.articleId) ?? 0) - (rank.get(y.articleId) ?? 0));
}

function listPairs(findings: readonly Finding[], tools: LinkTools): readonly OpposedClaims[] {
  const byId = new Map(findings.map((finding) => [finding.claim.id, finding]));
  return linkClaims(findings, tools.gazetteer).flatMap(({ from, to, kind, reason }) => {
    const [a, b] = [byId.get(to), byId.get(from)];
    return kind !== 'contradicts' || a === undefined || b === undefined ? [] : [{ a, b, reason }];
  });
}

/** How much of the topic both claims are about: what one alone speaks of is not what they differ on. */
function weigh({ a, b }: OpposedClaims, terms: readonly string[]) {
  const [weightsA, weightsB] = [weighTerms(a, terms), weighTerms(b, terms)];
  const covered = terms.filter((_term, at) => weightsA[at] && weightsB[at]).length;
  const total = [...weightsA, ...weightsB].reduce((sum, weight) => sum + weight, 0);
  return { covered, total };
}

/** A term weighs most in the quotation itself, less in its passage, least in the headline and the passages beside it. */
function weighTerms({ claim, article }: Finding, terms: readonly string[]): readonly number[] {
  const body = article.passages.filter(({ role }) => role === 'body');
  const holder = article.passages[claim.passage];
  const at = holder === undefined ? -1 : body.indexOf(holder);
  const read = (passage: Passage | undefined): string =>
    passage === undefined ? '' : readSpan(article.text, passage);
  const around = [article.headline, read(body[at - 1]), read(body[at + 1])].join('\n');
  const places: readonly (readonly [number, ReadonlySet<string>])[] = [
    [3, new Set(findTerms(readSpan(article.text, claim.quotation)))],
    [2, new Set(findTerms(read(holder)))],
    [1, new Set(findTerms(around))],
  ];
  return terms.map((term) => places.find(([, found]) => found.has(term))?.[0] ?? 0);
}

async function findNearest(search: ClaimSearch, tools: LinkTools): Promise<readonly Finding[]> {
  const { hits } = await tools.index.find(search);
  const claims = hits.filter(({ kind }) => kind === 'claim').slice(0, MOST_NEAREST);
  return readFindings(
    claims.map(({ id }) => id),
    tools,
  );
}
