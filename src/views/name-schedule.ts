import type { Schedule } from '../domain/schedule.ts';
import { localeOf } from '../messages/language.ts';
import type { Say } from '../messages/say.ts';
import { listNames } from './phrases.ts';

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
  if (weekday !== '*') return undefined;
  if (day === 'L') return say('schedule.last', when);
  return /^\d{1,2}$/u.test(day)
    ? say('schedule.month', { day: writeOrdinal(Number(day), say), ...when })
    : undefined;
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
