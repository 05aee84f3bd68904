import type { PostProblem } from '../adapters/adapter.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 30 * 60_000;
const SPREAD_MS = 2_000;
const MOST_ATTEMPTS = 12;

/**
 * How long to wait after so many attempts: twice as long each time, spread by chance; undefined after the last. Where the platform asks
 * to wait, that is no failure: it is waited as long as it asks, and however often.
 */
export function findRetry(
  attempts: number,
  problem: Pick<PostProblem, 'retryAfterMs'>,
  chance: () => number,
): number | undefined {
  const isAsked = (problem.retryAfterMs ?? 0) > 0;
  return attempts >= MOST_ATTEMPTS && !isAsked ? undefined : findPause(attempts, problem, chance);
}

/** How long to wait after so many attempts where it is tried for as long as it takes. */
export function findPause(
  attempts: number,
  { retryAfterMs = 0 }: Pick<PostProblem, 'retryAfterMs'>,
  chance: () => number,
): number {
  if (retryAfterMs > 0) return retryAfterMs + Math.round(SPREAD_MS * chance());
  const waitMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return Math.round(waitMs * (0.5 + chance() / 2));
}
