import {
  OUTCOMES,
  type PredictionRecord,
  type PredictionScore,
  type TrackedPrediction,
} from '../../domain/tracked-prediction.ts';

/** Counts what became of predictions, by who made them and by where they were published; most predictions first. */
export function scorePredictions(tracked: readonly TrackedPrediction[]): PredictionScore {
  const resolved = tracked.filter(({ confirmed }) => confirmed !== undefined).length;
  return {
    resolved,
    open: tracked.length - resolved,
    bySpeaker: countBy(tracked, ({ quotation }) => quotation.speaker),
    byOutlet: countBy(tracked, ({ quotation }) => quotation.outlet ?? 'unknown outlet'),
  };
}

function countBy(
  tracked: readonly TrackedPrediction[],
  nameOf: (prediction: TrackedPrediction) => string,
): readonly PredictionRecord[] {
  const groups = new Map<string, TrackedPrediction[]>();
  for (const prediction of tracked) {
    const name = nameOf(prediction);
    groups.set(name, [...(groups.get(name) ?? []), prediction]);
  }
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([name, predictions]) => composeRecord(name, predictions));
}

function composeRecord(name: string, predictions: readonly TrackedPrediction[]): PredictionRecord {
  const settled = predictions.filter(({ confirmed }) => confirmed !== undefined);
  const counts = OUTCOMES.map((outcome) => [
    outcome,
    settled.filter(({ proposed }) => proposed?.outcome === outcome).length,
  ]);
  return {
    name,
    // Each outcome has its entry.
    outcomes: Object.fromEntries(counts) as PredictionRecord['outcomes'],
    open: predictions.length - settled.length,
  };
}
