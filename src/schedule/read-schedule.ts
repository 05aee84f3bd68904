import { Cron } from 'croner';
import type { Schedule } from '../domain/schedule.ts';
import { findZone, suggestZone } from './find-zone.ts';
import { isCounted, readDays, tellSeldom } from './read-days.ts';
import { isTimeLike, readTime, type TimeOfDay } from './read-time.ts';
import { isShortZone, suggestForShort } from './short-zones.ts';

/** A schedule, or a whole sentence on what was wrong and what fits. */
export type ScheduleReading = { readonly schedule: Schedule } | { readonly problem: string };

/** Words that carry no meaning of their own. */
const FILLERS = new Set(['every', 'each', 'on', 'at', 'the', 'and', 'in', 'a']);
const CRON_FIELD = /^[\d*,/LW?#-]+$/u;
const CRON_FIELDS = 5;
const DEFAULT_TIME: TimeOfDay = { hour: 9, minute: 0 };

/** Reads a schedule in plain words, `every monday 09:00 Asia/Almaty`, or as a cron line; without a zone it is in `zone`, without a time at 09:00. */
export function readSchedule(typed: string, zone: string): ScheduleReading {
  const words = typed.split(/[\s,]+/u).filter((word) => word !== '');
  const fields = words.filter((word) => word.toLowerCase() !== 'cron');
  if (
    fields.length >= CRON_FIELDS &&
    fields.slice(0, CRON_FIELDS).every((each) => CRON_FIELD.test(each))
  ) {
    return readCron(
      typed
        .trim()
        .split(/\s+/u)
        .filter((each) => each.toLowerCase() !== 'cron'),
      zone,
    );
  }
  return readWords(words, zone);
}

function readCron(fields: readonly string[], zone: string): ScheduleReading {
  const cron = fields.slice(0, CRON_FIELDS).join(' ');
  const placed = readZone(fields.slice(CRON_FIELDS), zone);
  if ('problem' in placed) return placed;
  if (!/^\d{1,2}$/u.test(fields[0] ?? '')) {
    return {
      problem:
        'A digest comes once an hour at most; let the cron line begin with one minute, such as 0.',
    };
  }
  try {
    const line = new Cron(cron, { utcOffset: 0, paused: true });
    // The 31st of February is well formed, and never comes.
    if (line.nextRun() === null) return { problem: `The cron line “${cron}” never comes.` };
    return { schedule: { cron, zone: placed.zone } };
  } catch {
    return {
      problem: `“${cron}” is no cron line; it has minute, hour, day, month and weekday, such as 0 9 * * 1.`,
    };
  }
}

function readWords(words: readonly string[], zone: string): ScheduleReading {
  const lower = words.map((word) => word.toLowerCase());
  const zoneAt = findZoneStart(words);
  const placed = readZone(words.slice(zoneAt), zone);
  if ('problem' in placed) return placed;
  // A number before “days” is no time of day.
  if (isCounted(lower.slice(0, zoneAt))) return tellSeldom();
  const told = lower.slice(0, zoneAt).filter((word) => !FILLERS.has(word));
  const times = joinHalves(told).filter(isTimeLike);
  const [typedTime, second] = times;
  if (second !== undefined)
    return {
      problem: `It names two times, ${typedTime} and ${second}; make one subscription for each.`,
    };
  const time = typedTime === undefined ? DEFAULT_TIME : readTime(typedTime);
  if (time === undefined)
    return {
      problem: `“${typedTime}” is no time of day; write a time from 00:00 to 23:59.${typedTime?.startsWith('24') ? ' Midnight is 00:00, of the day that begins then.' : ''}`,
    };
  const days = readDays(joinHalves(told).filter((word) => !isTimeLike(word)));
  if ('problem' in days) return days;
  return {
    schedule: {
      cron: `${time.minute} ${time.hour} ${days.day} * ${days.weekday}`,
      zone: placed.zone,
    },
  };
}

/** `9 am` is one word. */
function joinHalves(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (/^[ap]m$/u.test(word) && /^\d/u.test(words[at - 1] ?? '')) return [];
    const half = words[at + 1];
    return /^\d[\d:.]*$/u.test(word) && /^[ap]m$/u.test(half ?? '') ? [`${word}${half}`] : [word];
  });
}

/** Where the name of a zone begins: at a word with a slash, or at a city at the end. */
function findZoneStart(words: readonly string[]): number {
  const slash = words.findIndex((word) => word.includes('/'));
  if (slash >= 0) return slash;
  if (words.length > 1 && isShortZone(words.at(-1) ?? '')) return words.length - 1;
  const from = [2, 1].map((count) => words.length - count);
  const city = from.find((at) => at > 0 && findZone(words.slice(at).join('_')) !== undefined);
  return city ?? words.length;
}

/** It does not say when clocks are moved: an hour of a person's day is worth a question. */
function readShortZone(typed: string): ReturnType<typeof readZone> {
  const meant = suggestForShort(typed);
  if (meant === 'UTC') return { zone: meant };
  const hint = meant === undefined ? 'such as Asia/Almaty' : `did you mean ${meant}?`;
  const end = meant === undefined ? `${hint}.` : `– ${hint}`;
  return {
    problem: `“${typed}” does not say when the clocks are moved; write a zone by its city ${end}`,
  };
}

function readZone(
  words: readonly string[],
  fallback: string,
): { readonly zone: string } | { readonly problem: string } {
  if (words.length === 0) return { zone: fallback };
  const typed = words.join('_');
  const zone = findZone(typed);
  if (zone !== undefined) return { zone };
  if (isShortZone(typed)) return readShortZone(typed);
  const meant = suggestZone(typed);
  const hint = meant === undefined ? 'write one such as Asia/Almaty' : `did you mean ${meant}`;
  return { problem: `“${typed}” is no time zone; ${hint}${meant === undefined ? '.' : '?'}` };
}
