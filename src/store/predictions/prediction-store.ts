import type { TrackedPrediction } from '../../domain/tracked-prediction.ts';

/** A prediction before the store has given it its number. */
export type NewPrediction = Omit<TrackedPrediction, 'number' | 'version'>;

/** Predictions that groups keep an eye on. It throws `store_failed` alone. */
export interface PredictionStore {
  /** Keeps it with the next number of its group; a claim that the group tracks already is given as it is. */
  trackPrediction(prediction: NewPrediction): Promise<TrackedPrediction>;
  findPrediction(group: string, number: number): Promise<TrackedPrediction | undefined>;
  /** By their numbers. */
  listPredictions(group: string): Promise<readonly TrackedPrediction[]>;
  /** Replaces it, unless somebody else did since it was read; says whether it did. */
  changePrediction(prediction: TrackedPrediction): Promise<boolean>;
}
