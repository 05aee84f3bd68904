/** A time of day, 24 hours. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const NAMED: Readonly<Record<string, TimeOfDay>> = {
  noon: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
};
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/u;

/** Whether a word is meant for a time, right or wrong: `9`, `09:00`, `25:00`, `9am`. */
export function isTimeLike(word: string): boolean {
  return Object.hasOwn(NAMED, word) || TIME.test(word);
}

/** Reads a time of day; undefined where no clock shows it. */
export function readTime(word: string): TimeOfDay | undefined {
  if (Object.hasOwn(NAMED, word)) return NAMED[word];
  const [, hours, minutes = '0', half] = TIME.exec(word) ?? [];
  if (hours === undefined) return undefined;
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (minute > 59 || hour > 23 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half === undefined) return { hour, minute };
  return { hour: (hour % 12) + (half === 'pm' ? 12 : 0), minute };
}
