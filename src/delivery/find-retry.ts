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
  { retryAfterMs = 0 }: Pick<PostProblem, 'retryAfterMs'>,
  chance: () => number,
): number | undefined {
  if (retryAfterMs > 0) return retryAfterMs + Math.round(SPREAD_MS * chance());
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const waitMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return Math.round(waitMs * (0.5 + chance() / 2));
}
