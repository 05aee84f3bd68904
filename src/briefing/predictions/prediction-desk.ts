import type { Finding } from '../../domain/claims-answer.ts';
import type { Member } from '../../domain/discussion.ts';
import type {
  Judged,
  Outcome,
  PredictionList,
  PredictionScore,
  TrackedPrediction,
} from '../../domain/tracked-prediction.ts';
import { findWorks } from '../cite/find-works.ts';
import { keepQuotation } from '../discussions/keep-quotation.ts';
import { createWithin, findScope } from '../find-scope.ts';
import { narrow } from '../narrow.ts';
import { judgePrediction } from './judge-prediction.ts';
import { listPredictions } from './list-predictions.ts';
import type { PredictionsQuery, PredictionTools } from './prediction-tools.ts';
import { scorePredictions } from './score-predictions.ts';

/** What becomes of a claim that a member wants the group to keep an eye on. */
export type Tracked =
  | { readonly kind: 'tracked' | 'known'; readonly prediction: TrackedPrediction }
  /** Several claims may be meant, those that predict something first. */
  | { readonly kind: 'which'; readonly findings: readonly Finding[] }
  | { readonly kind: 'unknown' };

/** How a member wants a claim tracked. */
export interface Tracking {
  /** Takes the place of the day that the claim itself names. */
  readonly dueOn?: string | undefined;
  /** Where words of the claim are looked for. */
  readonly within?: string | undefined;
}

/** What a member holds to have happened. */
export interface Judging {
  readonly number: number;
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly by: Member;
}

/** What predictions are asked and told, for one group; `within` is a collection, or an article by its id or headline. */
export interface PredictionDesk {
  list(query: PredictionsQuery): Promise<PredictionList>;
  /** Those that wait and whose day has come, or comes within two weeks; those that nobody gave a day come last. */
  listDue(within?: string): Promise<readonly TrackedPrediction[]>;
  /** `claim` is an id, or words; where the words fit several claims, or ids name several, nothing is tracked yet. */
  track(claim: string, by: Member, how?: Tracking): Promise<Tracked>;
  /** Proposes what happened: somebody else has to confirm it. */
  judge(judging: Judging): Promise<Judged>;
  /** `seen` names the proposal that they saw, as `nameProposal` does: another one is not confirmed. */
  confirm(number: number, by: Member, seen?: string): Promise<Judged>;
  score(within?: string): Promise<PredictionScore>;
}

const DUE_DAYS = 14;
const DAY_MS = 86_400_000;
/** After every day there is. */
const NEVER = '9999-12-31';

/** Opens the desk where a group keeps an eye on predictions. */
export function createPredictionDesk(tools: PredictionTools): PredictionDesk {
  const { now } = tools;
  return {
    list: (query) => listPredictions(query, tools),
    async listDue(within) {
      const until = new Date(now().getTime() + DUE_DAYS * DAY_MS).toISOString().slice(0, 10);
      const tracked = await listTracked(within, tools);
      return tracked
        .filter(({ confirmed, dueOn }) => confirmed === undefined && isDue(dueOn, until))
        .sort(byDay);
    },
    async track(asked, by, { dueOn, within } = {}) {
      const { findings, isCertain } = await findMeant(asked, within, tools);
      const [finding] = findings;
      if (finding === undefined) return { kind: 'unknown' };
      if (!isCertain) return { kind: 'which', findings };
      return keepTrack(finding, { by, dueOn }, tools);
    },
    async judge({ number, ...verdict }) {
      const proposed = { ...verdict, atMs: now().getTime() };
      return judgePrediction(number, { kind: 'propose', proposed }, tools);
    },
    confirm: (number, by, seen) =>
      judgePrediction(number, { kind: 'confirm', by, atMs: now().getTime(), seen }, tools),
    score: async (within) => scorePredictions(await listTracked(within, tools)),
  };
}

/** One without a day may be resolved at any time. */
function isDue(dueOn: string | undefined, until: string): boolean {
  return dueOn === undefined || dueOn <= until;
}

/** The earliest first, those without a day last; of one day, as they were tracked. */
function byDay(one: TrackedPrediction, other: TrackedPrediction): number {
  const [a, b] = [one.dueOn ?? NEVER, other.dueOn ?? NEVER];
  if (a === b) return one.number - other.number;
  return a < b ? -1 : 1;
}

/** What the group tracks, of all articles or of those that the question is narrowed to. */
async function listTracked(
  within: string | undefined,
  tools: PredictionTools,
): Promise<readonly TrackedPrediction[]> {
  const tracked = await tools.store.listPredictions(tools.group);
  if (within === undefined) return tracked;
  const isWithin = createWithin(await findScope(within, tools));
  return tracked.filter(({ quotation }) => isWithin(quotation.articleId));
}

const MOST_MEANT = 5;

/** The claims that may be meant; which one is certain where an id names it, or its words are in no other claim. */
async function findMeant(
  asked: string,
  within: string | undefined,
  tools: PredictionTools,
): Promise<{ readonly findings: readonly Finding[]; readonly isCertain: boolean }> {
  const named = await findWorks(asked, tools, within);
  if (!named.isGuess)
    return { findings: sort(named.findings), isCertain: named.findings.length === 1 };
  const { findings, claims, relaxed, near } = await tools.findClaims({
    about: narrow(asked, within),
    page: 1,
  });
  const isCertain = claims === 1 && !relaxed && near !== true;
  return { findings: sort(findings), isCertain };
}

/** Those that predict something first. */
function sort(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .toSorted((one, other) => Number(isPrediction(other)) - Number(isPrediction(one)))
    .slice(0, MOST_MEANT);
}

function isPrediction({ claim }: Finding): boolean {
  return claim.prediction !== undefined;
}

async function keepTrack(
  finding: Finding,
  {
    by,
    dueOn = finding.claim.prediction?.by,
  }: { readonly by: Member; readonly dueOn: string | undefined },
  { store, group, now }: PredictionTools,
): Promise<Tracked> {
  const trackedMs = now().getTime();
  const prediction = await store.trackPrediction({
    group,
    quotation: keepQuotation(finding),
    ...(dueOn === undefined ? {} : { dueOn }),
    trackedBy: by,
    trackedMs,
  });
  const isNew = prediction.trackedMs === trackedMs && prediction.trackedBy.person === by.person;
  return { kind: isNew ? 'tracked' : 'known', prediction };
}
