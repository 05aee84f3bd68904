import type { Article, Passage, TextSpan } from '../domain/article.ts';
import { readPassage } from './attribution/attribution.ts';
import { continuePassage } from './attribution/continuations.ts';
import type { PassageReading } from './reading.ts';
import { readTurns } from './turns/read-turns.ts';

/** A body passage of an article with what was read in it. */
export interface BodyReading extends PassageReading {
  /** Its index in the article's passages. */
  readonly passage: number;
  readonly span: Passage;
}

/** Reads the body of an article passage by passage, and carries a speaker over where the words run on. */
export function readBody({
  text,
  passages,
}: Pick<Article, 'text' | 'passages'>): readonly BodyReading[] {
  const body = passages.flatMap((span, passage) =>
    span.role === 'body' ? [{ ...readPassage(text, span), passage, span }] : [],
  );
  const readings: BodyReading[] = [];
  for (const reading of readTurns(body, text)) {
    const before = readings.pop();
    readings.push(...(before ? continuePassage(before, reading) : [reading]));
  }
  return readings;
}

/** The one span that holds them all. */
export function findHull(spans: readonly TextSpan[]): TextSpan {
  return spans.reduce((hull, { start, end }) => ({
    start: Math.min(hull.start, start),
    end: Math.max(hull.end, end),
  }));
}
