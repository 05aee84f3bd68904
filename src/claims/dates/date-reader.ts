import type { SentenceToken } from '../sentences/sentences.ts';
import type { Period } from './calendar.ts';

/** What a date is read from: the words of a sentence, and the day its article is of. */
export interface DateContext {
  readonly tokens: readonly SentenceToken[];
  readonly publishedOn: string | undefined;
  /** Whether what happened then lay ahead: “will meet on Monday”. */
  readonly isAhead: boolean;
}

/** A date that a reader found: it ends before the token `end`. */
export interface ReadDate {
  readonly end: number;
  readonly period: Period;
}

/** Reads a date that begins with a token; undefined where none does, or where it cannot be resolved. */
export type DateReader = (at: number, context: DateContext) => ReadDate | undefined;

/** The word at a place in small letters; empty where there is none. */
export function wordAt({ tokens }: DateContext, at: number): string {
  return tokens[at]?.lower ?? '';
}

/** A date where there is a period, and its years have four digits: a thousand decades ago had not. */
export function composeDate(end: number, period: Period | '' | undefined): ReadDate | undefined {
  if (!period || !/^\d{4}-/u.test(period.from) || !/^\d{4}-/u.test(period.to)) return undefined;
  return { end, period };
}
