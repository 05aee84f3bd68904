import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Judged } from '../../domain/tracked-prediction.ts';
import type { Say } from '../../messages/say.ts';
import { viewPrediction } from './view-predictions.ts';

/** Tells what became of a proposal or of its confirmation, and what to do where it could not be taken. */
export function viewJudged(judged: Judged, number: number, say: Say): Card {
  switch (judged.kind) {
    case 'proposed':
    case 'resolved':
    case 'changed':
      return viewPrediction(say(`judge.${judged.kind}`, { number }), judged.prediction, say);
    case 'settled':
    case 'nothing':
    case 'own':
    case 'unknown':
    case 'busy':
      return composeProblem(
        say(`judge.${judged.kind}`, { number }),
        say(`judge.${judged.kind}.hint`),
      );
  }
}
