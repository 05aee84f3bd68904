import type { Schedule } from '../../domain/schedule.ts';
import { localeOf } from '../../messages/language.ts';
import type { Say } from '../../messages/say.ts';
import { listNames } from '../phrases.ts';

const DAY_MS = 86_400_000;
/** A Sunday, the day that a cron line counts as 0. */
const SUNDAY_MS = Date.UTC(2026, 0, 4);

/** A schedule in words, such as `every Monday at 09:00 (Asia/Almaty)`; a line that has no words stands as it is. */
export function nameSchedule({ cron, zone }: Schedule, say: Say): string {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(' ');
  const isPlain = /^\d{1,2}$/u.test(minute) && /^\d{1,2}$/u.test(hour) && month === '*';
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  const named = isPlain ? nameDays({ day, weekday }, { time, zone }, say) : undefined;
  return named ?? say('schedule.cron', { cron, zone });
}

function nameDays(
  { day, weekday }: { readonly day: string; readonly weekday: string },
  when: { readonly time: string; readonly zone: string },
  say: Say,
): string | undefined {
  if (day === '*' && weekday === '*') return say('schedule.day', when);
  if (day === '*' && weekday === '1-5') return say('schedule.weekday', when);
  if (day === '*' && /^[0-6](?:,[0-6])*$/u.test(weekday)) {
    const names = weekday.split(',').map((each) => nameWeekday(Number(each), say));
    return say('schedule.week', { days: listNames(names, say), ...when });
  }
  if (day === '*' && /^[0-6]#[1-4L]$/u.test(weekday)) return nameNth(weekday, when, say);
  if (weekday !== '*') return undefined;
  if (day === 'L') return say('schedule.last', when);
  if (!/^\d{1,2}(?:,\d{1,2})*$/u.test(day)) return undefined;
  const days = day.split(',').map((each) => writeOrdinal(Number(each), say));
  return say('schedule.month', { day: listNames(days, say), ...when });
}

/** `1#2`, the second Monday, or `1#L`, the last. */
function nameNth(
  weekday: string,
  when: { readonly time: string; readonly zone: string },
  say: Say,
): string {
  const [day, nth] = weekday.split('#');
  const name = nameWeekday(Number(day), say);
  return nth === 'L'
    ? say('schedule.lastWeekday', { day: name, ...when })
    : say('schedule.nthWeekday', { nth: writeOrdinal(Number(nth), say), day: name, ...when });
}

function nameWeekday(day: number, { language }: Say): string {
  return new Intl.DateTimeFormat(localeOf(language), { weekday: 'long', timeZone: 'UTC' }).format(
    SUNDAY_MS + day * DAY_MS,
  );
}

const ENDINGS: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** English alone has an ending of its own for each number. */
function writeOrdinal(day: number, { language }: Say): string {
  if (language !== 'en') return String(day);
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(day);
  return `${day}${ENDINGS[rule] ?? 'th'}`;
}
