import type { PostProblem } from '../adapters/adapter.ts';

const FIRST_MS = 5_000;
const LONGEST_MS = 30 * 60_000;
const MOST_ATTEMPTS = 12;

/** How long to wait after so many attempts: twice as long each time, as long as the platform asks, spread by chance; undefined after the last. */
export function findRetry(
  attempts: number,
  { retryAfterMs = 0 }: Pick<PostProblem, 'retryAfterMs'>,
  chance: () => number,
): number | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  const waitMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempts - 1));
  return Math.max(retryAfterMs, Math.round(waitMs * (0.5 + chance() / 2)));
}
