import type { Diagnosis } from '../../adapters/adapter.ts';
import { BriefingError } from '../../domain/error.ts';

/** What is known to go wrong is a diagnosis; anything else is a fault of ours and goes on. */
export async function attempt(
  about: string,
  examine: () => Promise<readonly Diagnosis[]>,
): Promise<readonly Diagnosis[]> {
  try {
    return await examine();
  } catch (cause) {
    if (!(cause instanceof BriefingError)) throw cause;
    const { message, hint } = cause;
    const diagnosis = { about, state: 'fault', says: message } as const;
    return [hint === undefined ? diagnosis : { ...diagnosis, advice: hint }];
  }
}
