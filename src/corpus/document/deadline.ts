/** A machine that is busy with something else gives a job less of itself: up to so many times as long may pass. */
const PATIENCE = 4;

/**
 * Starts the time of a job, in ms; gives a function that says whether it is up. Of a job that computes, only what the machine
 * gave to this process counts, so that a job is as large on a busy machine as on a calm one.
 */
export function startDeadline(timeMs: number): () => boolean {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  return () => {
    const passedMs = performance.now() - startedAt;
    if (passedMs < timeMs) return false;
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000 >= timeMs || passedMs >= timeMs * PATIENCE;
  };
}
