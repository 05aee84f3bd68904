/** A stretch of time in which the clocks of a zone stand at one offset. */
export interface Stretch {
  readonly fromMs: number;
  readonly endMs: number;
  /** What the clocks show, less the time in UTC. */
  readonly offsetMs: number;
}

/** Nowhere do the clocks change twice within it. */
const STEP_MS = 24 * 3_600_000;

/** Reads how the clocks of a zone stand from one instant to another, from the runtime's calendar alone. */
export function readStretches(zone: string, fromMs: number, endMs: number): readonly Stretch[] {
  const readOffset = createOffsetReader(zone);
  const stretches: Stretch[] = [];
  let start = fromMs;
  let offsetMs = readOffset(fromMs);
  for (let at = fromMs; at < endMs; at += STEP_MS) {
    const next = Math.min(at + STEP_MS, endMs);
    const later = readOffset(next);
    if (later === offsetMs) continue;
    const change = findChange(at, next, readOffset);
    stretches.push({ fromMs: start, endMs: change, offsetMs });
    start = change;
    offsetMs = later;
  }
  return [...stretches, { fromMs: start, endMs, offsetMs }];
}

/** When something is due that is meant for a time on the wall: at the first instant that shows it, else at the end of the gap it stands in. */
export function placeWall(wallMs: number, stretches: readonly Stretch[]): number {
  for (const { fromMs, endMs, offsetMs } of stretches) {
    // All earlier ones ended before their clocks showed it, and these show a later time already: it was left out.
    if (fromMs + offsetMs > wallMs) return fromMs;
    if (wallMs - offsetMs < endMs) return wallMs - offsetMs;
  }
  throw new Error('The stretches end too early.');
}

/** The first second with the later offset; the earlier one holds at `before`. */
function findChange(before: number, after: number, readOffset: (ms: number) => number): number {
  const offsetMs = readOffset(before);
  let [low, high] = [before / 1_000, after / 1_000];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (readOffset(middle * 1_000) === offsetMs) low = middle;
    else high = middle;
  }
  return high * 1_000;
}

function createOffsetReader(timeZone: string): (ms: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (ms) => Date.parse(`${format.format(ms).replace(' ', 'T')}Z`) - ms;
}
