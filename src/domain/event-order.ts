const MS_DIGITS = 15;
const PART_DIGITS = 7;

/**
 * Writes when somebody did something so that what happened later sorts later, and the same event is written alike each time it
 * comes: 22 digits, of milliseconds since 1970 and a part that tells apart what happened within one.
 */
export function writeEventOrder(atMs: number, part = 0): string {
  return `${atMs}`.padStart(MS_DIGITS, '0') + `${part}`.padStart(PART_DIGITS, '0');
}
