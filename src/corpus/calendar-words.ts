import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-names.ts';

/** A name of three letters may have one more, “Sept”; a longer one its ending, “наурызда”. */
const SHORT = 3;
const LONGEST_ENDING = 4;

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, at) => names.split(',').map((name) => [name, at + 1] as const)),
);
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES.split(' '));
const MONDAY = Date.UTC(2024, 0, 1);

/** Gives a word as calendars are compared: without case and accents, which capitals and keyboards lose. */
function foldWord(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');
}

/** Gives the month, 1 to 12, that a word or two name in some language, in any case and form; undefined where they name none. */
export function readMonth(words: string): number | undefined {
  const folded = foldWord(words);
  const whole = MONTHS.get(folded);
  if (whole !== undefined) return whole;
  for (let end = folded.length; end >= SHORT; end -= 1) {
    const month = MONTHS.get(folded.slice(0, end));
    const ending = folded.length - end;
    if (month !== undefined && ending <= (end === SHORT ? 1 : LONGEST_ENDING)) return month;
    if (ending > LONGEST_ENDING) return undefined;
  }
  return undefined;
}

/** Says whether a word is the name of a weekday in some language, or a part of it. */
export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(foldWord(word));
}

/** Says whether a language writes the day before the month, “05/03/2024”; undefined where its countries differ, as those of English do. */
export function writesDayFirst(language: string): boolean | undefined {
  // Of a language that it does not know the runtime says what is true of its own.
  if (!isKnown(language)) return undefined;
  // Many pages say that they are American because the program says so that made them.
  if (/^en(?:-(?:us|ca|ph|\d{3}))?$/iu.test(language)) return undefined;
  const parts = new Intl.DateTimeFormat(language, {
    ...{ day: '2-digit', month: '2-digit', year: 'numeric', ...GREGORIAN },
  }).formatToParts(MONDAY);
  const [first, second] = parts.map(({ type }) => type).filter((type) => type !== 'literal');
  if (first === 'day' && second === 'month') return true;
  return first === 'month' && second === 'day' ? false : undefined;
}

const GREGORIAN = { calendar: 'gregory', timeZone: 'UTC' } as const;

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
