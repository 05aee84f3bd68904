import type { Schedule } from '../domain/schedule.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A schedule in words, such as `every Monday at 09:00 (Asia/Almaty)`; a line that has no words stands as it is. */
export function writeSchedule({ cron, zone }: Schedule): string {
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = cron.split(' ');
  const isPlain = /^\d{1,2}$/u.test(minute) && /^\d{1,2}$/u.test(hour) && month === '*';
  const days = isPlain ? writeDays(day, weekday) : undefined;
  if (days === undefined) return `by the cron line ${cron} (${zone})`;
  return `${days} at ${hour.padStart(2, '0')}:${minute.padStart(2, '0')} (${zone})`;
}

function writeDays(day: string, weekday: string): string | undefined {
  if (day === '*' && weekday === '*') return 'every day';
  if (day === '*' && weekday === '1-5') return 'every weekday';
  if (day === '*' && /^[0-6](?:,[0-6])*$/u.test(weekday)) {
    return `every ${joinDays(weekday.split(',').map((each) => WEEKDAYS[Number(each)] ?? ''))}`;
  }
  if (weekday !== '*') return undefined;
  if (day === 'L') return 'on the last day of every month';
  return /^\d{1,2}$/u.test(day) ? `on the ${writeOrdinal(Number(day))} of every month` : undefined;
}

function joinDays(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function writeOrdinal(day: number): string {
  const ending = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
}
