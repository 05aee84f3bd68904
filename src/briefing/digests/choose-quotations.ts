import type { ClaimLink } from '../../domain/claim-link.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { DigestPick, OpposedPair } from '../../domain/digest.ts';

const MOST = 7;
const MOST_PAIRS = 2;
/** From so many articles and speakers at least, where there are as many. */
const LEAST = 3;
/** A quotation that is read at a glance, in characters. */
const SHORT = 50;
const LONG = 360;

export interface Choice {
  readonly picks: readonly DigestPick[];
  readonly question?: OpposedPair;
}

/**
 * Chooses at most seven quotations: opposed pairs first and together, then by weight, each further one of the same article, speaker
 * or outlet weighing less. The candidates come newest first; the same candidates always give the same choice.
 */
export function chooseQuotations(
  candidates: readonly Finding[],
  links: readonly ClaimLink[],
): Choice {
  const byId = new Map(candidates.map((finding) => [finding.claim.id, finding]));
  const picks: DigestPick[] = [];
  let question: OpposedPair | undefined;
  for (const { from, to, reason } of listOpposed(links)) {
    const pair = [byId.get(from), byId.get(to)].filter((each) => each !== undefined);
    const isNew = pair.every(({ claim }) => picks.every((pick) => pick.claim.id !== claim.id));
    if (pair.length < 2 || !isNew || picks.length >= MOST_PAIRS * 2) continue;
    question ??= { a: picks.length, b: picks.length + 1, reason };
    for (const [at, finding] of pair.entries()) {
      const other = picks.length + (at === 0 ? 2 : 0);
      picks.push({ ...finding, reasons: [`opposed to ${other}: ${reason}`] });
    }
  }
  return { picks: fillUp(picks, candidates), ...(question === undefined ? {} : { question }) };
}

function listOpposed(links: readonly ClaimLink[]): readonly ClaimLink[] {
  return links.filter(({ kind }) => kind === 'contradicts');
}

function fillUp(
  chosen: readonly DigestPick[],
  candidates: readonly Finding[],
): readonly DigestPick[] {
  const picks = [...chosen];
  const left = new Map(
    candidates
      .filter(({ claim }) => !picks.some((pick) => pick.claim.id === claim.id))
      .map((finding) => [finding, weigh(finding)]),
  );
  while (picks.length < MOST && left.size > 0) {
    const [best, weight] = findNext(left, picks);
    left.delete(best);
    // What would only repeat a voice is worth less than a shorter digest.
    if (weight.total <= 0 && !isNeeded(best, picks)) break;
    picks.push({ ...best, reasons: weight.reasons });
  }
  return picks;
}

/** The best of all; where places run out or only repetitions are left, the best of those that bring a voice which is needed. */
function findNext(
  left: ReadonlyMap<Finding, Weight>,
  picks: readonly Finding[],
): readonly [Finding, Weight] {
  const best = findBest(left, picks);
  const needed = new Map(Array.from(left).filter(([each]) => isNeeded(each, picks)));
  const missing = countMissing(picks);
  const isLate = missing > 0 && missing * 2 >= MOST - picks.length;
  return needed.size > 0 && (isLate || best[1].total <= 0) ? findBest(needed, picks) : best;
}

/** Whether fewer articles or speakers than wanted are there, and this brings another. */
function isNeeded(finding: Finding, picks: readonly Finding[]): boolean {
  const { articles, speakers } = listVoices(picks);
  if (articles.size < LEAST && !articles.has(finding.article.id)) return true;
  return speakers.size < LEAST && !speakers.has(speakerOf(finding));
}

function countMissing(picks: readonly Finding[]): number {
  const { articles, speakers } = listVoices(picks);
  return Math.max(0, LEAST - Math.min(articles.size, speakers.size));
}

function listVoices(picks: readonly Finding[]) {
  return {
    articles: new Set(picks.map(({ article }) => article.id)),
    speakers: new Set(picks.map(speakerOf)),
  };
}

interface Weight {
  readonly total: number;
  readonly reasons: readonly string[];
}

function findBest(
  left: ReadonlyMap<Finding, Weight>,
  picks: readonly Finding[],
): readonly [Finding, Weight] {
  const ranked = Array.from(left, ([finding, { total, reasons }]) => {
    const balance = weighBalance(finding, picks);
    return [
      finding,
      { total: total + balance.total, reasons: [...reasons, ...balance.reasons] },
    ] as const;
  });
  return ranked.reduce((best, each) => (each[1].total > best[1].total ? each : best));
}

/** What a quotation weighs by itself. */
function weigh({ claim }: Finding): Weight {
  const length = claim.quotation.end - claim.quotation.start;
  const isNamed =
    claim.speaker !== undefined && /\p{Lu}\p{L}{1,60} \p{Lu}/u.test(claim.speaker.name);
  const parts: readonly (readonly [boolean, number, string])[] = [
    [claim.voice === 'quoted', 3, 'in their own words'],
    [claim.voice === 'denied', 3, 'a denial'],
    [claim.voice === 'reported', 2, 'reported'],
    [claim.voice === 'asserted', 1, 'the author’s own'],
    [isNamed, 1.5, 'by a named speaker'],
    [claim.prediction !== undefined, 1, 'a prediction'],
    [claim.relations.some(({ direction }) => direction !== 'neutral'), 1.5, 'takes a side'],
    [claim.actorIds.length > 1, 0.5, 'about several actors'],
    [length < SHORT || length > LONG, -2, length < SHORT ? 'short' : 'long'],
  ];
  const met = parts.filter(([isMet]) => isMet);
  return {
    total: met.reduce((sum, [, weight]) => sum + weight, 0),
    reasons: met.filter(([, weight]) => weight > 0).map(([, , reason]) => reason),
  };
}

function weighBalance(finding: Finding, picks: readonly Finding[]): Weight {
  const count = (nameOf: (each: Finding) => string | undefined): number =>
    picks.filter((pick) => nameOf(pick) === nameOf(finding)).length;
  const speakers = count(speakerOf);
  const articles = count(({ article }) => article.id);
  const outlets = count(({ article }) => article.outlet);
  return {
    total: -(3 * speakers + 2 * articles + outlets),
    reasons: picks.length > 0 && speakers + articles === 0 ? ['a voice not heard above'] : [],
  };
}

/** Who is not named repeats nobody but the same article. */
function speakerOf({ claim, article }: Finding): string {
  return claim.speaker?.name ?? article.id;
}
