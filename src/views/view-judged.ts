import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Judged } from '../domain/tracked-prediction.ts';
import { viewPrediction } from './view-predictions.ts';

/** Tells what became of a proposal or of its confirmation, and what to do where it could not be taken. */
export function viewJudged(judged: Judged, number: number): Card {
  switch (judged.kind) {
    case 'proposed':
      return viewPrediction(
        `Proposed for prediction ${number}: a second member has to confirm it`,
        judged.prediction,
      );
    case 'resolved':
      return viewPrediction(`Prediction ${number} is resolved`, judged.prediction);
    case 'settled':
      return composeProblem(
        `Prediction ${number} is resolved already`,
        'Two members agreed on it; see /predictions score.',
      );
    case 'nothing':
      return composeProblem(
        `Nobody has said yet what became of prediction ${number}`,
        'Say it with /predictions resolve; another member confirms it then.',
      );
    case 'own':
      return composeProblem(
        'You proposed it, so somebody else has to confirm it',
        'Nobody resolves a prediction alone. Ask another member to press “Confirm”.',
      );
    case 'unknown':
      return composeProblem(
        `The group has no prediction ${number}`,
        'See /predictions list and /predictions due for the numbers.',
      );
    case 'busy':
      return composeProblem(
        'Somebody else changed it at the same moment',
        'Look at /predictions due, and try again.',
      );
  }
}
