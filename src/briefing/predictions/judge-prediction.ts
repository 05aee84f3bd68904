import type { Member } from '../../domain/discussion.ts';
import {
  type Judged,
  nameProposal,
  type TrackedPrediction,
  type Verdict,
} from '../../domain/tracked-prediction.ts';
import type { PredictionStore } from '../../store/predictions/prediction-store.ts';

/** What a member does to a prediction that waits. */
export type Judgement =
  | { readonly kind: 'propose'; readonly proposed: Verdict }
  | {
      readonly kind: 'confirm';
      readonly by: Member;
      readonly atMs: number;
      /** When it was proposed what they saw; absent where they confirm whatever is proposed. */
      readonly seen: string | undefined;
    };

interface JudgeTools {
  readonly store: PredictionStore;
  readonly group: string;
}

/** Takes a proposal, or its confirmation by a second member. Another proposal takes the place of one that nobody confirmed. */
export async function judgePrediction(
  number: number,
  judgement: Judgement,
  { store, group }: JudgeTools,
): Promise<Judged> {
  const prediction = await store.findPrediction(group, number);
  if (prediction === undefined) return { kind: 'unknown' };
  if (prediction.confirmed !== undefined) return { kind: 'settled', prediction };
  if (judgement.kind === 'confirm') {
    const { proposed } = prediction;
    // What a person proposed whom nobody knows any more could be confirmed by themselves.
    if (proposed === undefined || proposed.by.person === '') return { kind: 'nothing', prediction };
    const { seen = nameProposal(proposed) } = judgement;
    if (seen !== nameProposal(proposed)) return { kind: 'changed', prediction };
    if (proposed.by.person === judgement.by.person) return { kind: 'own', prediction };
  }
  const changed = change(prediction, judgement);
  if (!(await store.changePrediction(changed))) return { kind: 'busy' };
  return { kind: judgement.kind === 'confirm' ? 'resolved' : 'proposed', prediction: changed };
}

function change(prediction: TrackedPrediction, judgement: Judgement): TrackedPrediction {
  if (judgement.kind === 'propose') return { ...prediction, proposed: judgement.proposed };
  return { ...prediction, confirmed: { by: judgement.by, atMs: judgement.atMs } };
}
