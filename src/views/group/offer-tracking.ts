import type { Action } from '../../card/card.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Say } from '../../messages/say.ts';

/** A button to track what these claims predict; several of them are shown to choose from. */
export function offerTracking(findings: readonly Finding[], say: Say): readonly Action[] {
  const predictions = findings.filter(({ claim }) => claim.prediction !== undefined);
  const [only, another] = predictions;
  if (only === undefined) return [];
  const label =
    another === undefined
      ? say('predict.track.one', { number: findings.indexOf(only) + 1 })
      : say('predict.track.some');
  const claim = predictions.map((each) => each.claim.id).join(' ');
  return [{ label, command: 'predictions track', options: { claim }, effect: 'tell' }];
}

/** A button to track one claim, whether or not it was found to predict something. */
export function offerTrackingThis({ claim }: Finding, say: Say): Action {
  const label = say('predict.track.this');
  return { label, command: 'predictions track', options: { claim: claim.id }, effect: 'tell' };
}
