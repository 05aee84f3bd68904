import type { AnchoredDate } from '../../domain/claim.ts';
import type { Stretch } from '../content.ts';
import { readTense } from '../grammar/tense.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import { isWord } from '../sentences/words.ts';
import { readDayThenMonth, readMonth, readMonthThenDay, readYearDate } from './absolute-dates.ts';
import { composeYears, type Period, parseDay } from './calendar.ts';
import { composeDate, type DateContext, type DateReader, wordAt } from './date-reader.ts';
import { readCount, readUnit, readYear } from './date-words.ts';
import {
  readAgo,
  readNamedDay,
  readShifted,
  readStretchOfTime,
  readWeekdayDate,
  shiftUnit,
} from './relative-dates.ts';

/** The first that reads something wins, so that the longer form comes first. */
const READERS: readonly DateReader[] = [
  readDayThenMonth,
  readMonthThenDay,
  readEndOf,
  readWeekdayDate,
  readShifted,
  readMonth,
  readStretchOfTime,
  readAgo,
  readNamedDay,
  readYearDate,
];

/**
 * Finds the times a sentence names, and the days they mean seen from the day of the article, never from today. What hangs on that day
 * is left out where it is not known. What is foretold lies ahead, whatever its verb: “prices | to fall by June”.
 */
export function findDates(
  stretch: Stretch,
  published: string | undefined,
  isForetold = false,
): readonly AnchoredDate[] {
  const { tokens } = stretch;
  const publishedOn = published === undefined ? undefined : parseDay(published);
  const dates: AnchoredDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBegin(tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '')) continue;
    const context = { tokens, publishedOn, isAhead: isForetold || liesAhead(stretch, at) };
    const date = readOne(at, context);
    const [first, last] = [tokens[at], tokens[(date?.end ?? 0) - 1]];
    if (!date || !first || !last) continue;
    if (date.period) dates.push({ start: first.start, end: last.end, ...date.period });
    at = date.end - 1;
  }
  return dates;
}

const NUMBER_OR_MONTH =
  /^(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|(?:mid|early|late)-)/u;
const DATE_WORDS = new Set(
  'last this next past previous coming earlier later since by until till end today tonight tomorrow yesterday'.split(
    ' ',
  ),
);

/** Most words begin no date; told from the word and the one behind it, so that the readers are asked rarely. */
function mayBegin(word: string, next: string): boolean {
  if (word === 'the') return /^(?:end|past|last|previous|next|coming)$/u.test(next);
  if (DATE_WORDS.has(word)) return true;
  if (word.endsWith('day') || NUMBER_OR_MONTH.test(word)) return true;
  return readUnit(next) !== undefined && readCount(word) !== undefined;
}

function readFirst(at: number, context: DateContext): ReturnType<DateReader> {
  for (const read of READERS) {
    const date = read(at, context);
    if (date) return date;
  }
  return undefined;
}

/** A date that begins here, without a period where “since” or “by” leaves open which. */
function readOne(
  at: number,
  context: DateContext,
): { readonly end: number; readonly period?: Period } | undefined {
  const lead = /^(?:since|by|until|till)$/u.exec(wordAt(context, at))?.[0];
  if (lead === undefined) return readFirst(at, context);
  const { publishedOn } = context;
  const date = readFirst(at + 1, { ...context, isAhead: lead !== 'since' && context.isAhead });
  if (!date) return undefined;
  // “Since 2014” lasts until the article, “by 2030” begins with it.
  if (lead !== 'since') return { end: date.end, period: beginWith(publishedOn, date.period) };
  const { from } = date.period;
  if (publishedOn === undefined || from > publishedOn) return { end: date.end };
  return { end: date.end, period: { from, to: publishedOn } };
}

function beginWith(publishedOn: string | undefined, period: Period): Period {
  const isLater = publishedOn !== undefined && publishedOn <= period.to;
  return isLater ? { from: publishedOn, to: period.to } : period;
}

/** “the end of the year”, “the end of 2025”: the period itself, which says enough of when it ends. */
function readEndOf(at: number, context: DateContext): ReturnType<DateReader> {
  const endAt = wordAt(context, at) === 'the' ? at + 1 : at;
  if (wordAt(context, endAt) !== 'end' || wordAt(context, endAt + 1) !== 'of') return undefined;
  const unit = readUnit(wordAt(context, endAt + 3));
  if (wordAt(context, endAt + 2) === 'the' && unit !== undefined) {
    const { publishedOn } = context;
    return composeDate(endAt + 4, publishedOn && shiftUnit(unit, 0, publishedOn));
  }
  const year = readYear(wordAt(context, endAt + 2));
  if (year !== undefined) return composeDate(endAt + 3, composeYears(year));
  return readFirst(endAt + 2, context);
}

const PLANNED =
  /^(?:scheduled|set|due|expected|expects?|planned|planning|going|plans?|intends?|slated|agreed|hopes?|wants?|promised|promises|vowed|vows|pledged|likely|unlikely|poised|forecast|projected|bound)$/u;
const MODAL = /^(?:will|would|shall|'ll|wo|could|can|may|might|should|must)$/u;
const JOINS = /^(?:when|once|if|until|unless|before|after|where)$/u;

/** Whether the verb that a date hangs on tells of what was still to come. */
function liesAhead({ tokens, verbs }: Stretch, at: number): boolean {
  let index = verbs.findLastIndex(({ from }) => from <= at);
  if (index < 0) index = 0;
  const verb = verbs[index];
  const before = verbs[index - 1];
  if (!verb) return false;
  // “is expected to leave | when it meets in May”: the present of a clause that hangs on what is to come.
  const isJoined =
    before !== undefined &&
    readTense(tokens, verb) === 'present' &&
    tokens.slice(before.to, verb.from).some(({ lower }) => JOINS.test(lower));
  return isAhead(tokens, isJoined ? before : verb);
}

function isAhead(tokens: Stretch['tokens'], { form, from, to }: VerbGroup): boolean {
  if (form === 'to') return PLANNED.test(tokens[from - 2]?.lower ?? '');
  const words = tokens.slice(from, to);
  // “would have left in May”: a time that never came lies behind.
  return (
    words.some(({ lower }) => MODAL.test(lower)) && !words.some((token) => isWord(token, 'have'))
  );
}
