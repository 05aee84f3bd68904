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

/** What a member holds to have happened. */
export interface Judging {
  readonly number: number;
  readonly outcome: Outcome;
  readonly evidence: string;
  readonly by: Member;
}

/** What predictions are asked and told, for one group. */
export interface PredictionDesk {
  list(query: PredictionsQuery): Promise<PredictionList>;
  /** Those that wait and whose day has come, or comes within two weeks; those that nobody gave a day come last. */
  listDue(): Promise<readonly TrackedPrediction[]>;
  /** `claim` is an id, or words; where the words fit several claims, or ids name several, nothing is tracked yet. `dueOn` takes the place of the day that the claim itself names. */
  track(claim: string, by: Member, dueOn?: string): Promise<Tracked>;
  /** Proposes what happened: somebody else has to confirm it. */
  judge(judging: Judging): Promise<Judged>;
  confirm(number: number, by: Member): Promise<Judged>;
  score(): Promise<PredictionScore>;
}

const DUE_DAYS = 14;
const DAY_MS = 86_400_000;
/** After every day there is. */
const NEVER = '9999-12-31';

/** Opens the desk where a group keeps an eye on predictions. */
export function createPredictionDesk(tools: PredictionTools): PredictionDesk {
  const { store, group, now } = tools;
  return {
    list: (query) => listPredictions(query, tools),
    async listDue() {
      const until = new Date(now().getTime() + DUE_DAYS * DAY_MS).toISOString().slice(0, 10);
      const tracked = await store.listPredictions(group);
      return tracked
        .filter(({ confirmed, dueOn = until }) => confirmed === undefined && dueOn <= until)
        .sort((a, b) => ((a.dueOn ?? NEVER) < (b.dueOn ?? NEVER) ? -1 : 1));
    },
    async track(asked, by, dueOn) {
      const { findings, isCertain } = await findMeant(asked, tools);
      const [finding] = findings;
      if (finding === undefined) return { kind: 'unknown' };
      if (!isCertain) return { kind: 'which', findings };
      return keepTrack(finding, { by, dueOn }, tools);
    },
    async judge({ number, ...verdict }) {
      const proposed = { ...verdict, atMs: now().getTime() };
      return judgePrediction(number, { kind: 'propose', proposed }, tools);
    },
    confirm: (number, by) =>
      judgePrediction(number, { kind: 'confirm', by, atMs: now().getTime() }, tools),
    score: async () => scorePredictions(await store.listPredictions(group)),
  };
}

const MOST_MEANT = 5;

/** The claims that may be meant; which one is certain where an id names it, or its words are in no other claim. */
async function findMeant(
  asked: string,
  tools: PredictionTools,
): Promise<{ readonly findings: readonly Finding[]; readonly isCertain: boolean }> {
  const named = await findWorks(asked, tools);
  if (!named.isGuess)
    return { findings: sort(named.findings), isCertain: named.findings.length === 1 };
  const { findings, claims, relaxed, near } = await tools.findClaims({ about: asked, page: 1 });
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
