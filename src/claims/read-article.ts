import type { Article, Passage, TextSpan } from '../domain/article.ts';
import {
  type Attribution,
  type PassageReading,
  readPassage,
  type SentenceReading,
} from './attribution.ts';

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
  const readings: BodyReading[] = [];
  passages.forEach((span, passage) => {
    if (span.role !== 'body') return;
    const reading = { ...readPassage(text, span), passage, span };
    const before = readings[readings.length - 1];
    readings.push(before ? carryOver(text, before, reading) : reading);
  });
  return readings;
}

/** “Park said:” or a quotation left open at the end of a passage gives the next one its speaker. */
function carryOver(text: string, before: BodyReading, reading: BodyReading): BodyReading {
  const [first, ...others] = reading.sentences;
  const speaking = findSpeaking(text, before);
  const [opening] = reading.quotations;
  if (!first || !speaking || !opening || first.attributions.length > 0) return reading;
  const token = first.parsed.tokens[0];
  if (token?.opens !== true || token.start !== opening.start) return reading;
  const content = { start: opening.start, end: endOf(first) };
  const carried: Attribution = { ...speaking, content: [content] };
  return { ...reading, sentences: [{ ...first, attributions: [carried] }, ...others] };
}

function findSpeaking(
  text: string,
  { sentences, quotations, span }: BodyReading,
): Attribution | undefined {
  const last = sentences[sentences.length - 1];
  const [attribution] = last?.attributions.slice(-1) ?? [];
  if (last?.opening) return last.opening;
  const quotation = quotations[quotations.length - 1];
  const isOpen = quotation && !quotation.closed && text.slice(span.start, span.end).trim() !== '';
  return isOpen ? attribution : undefined;
}

function endOf({ parsed }: SentenceReading): number {
  const quoted = parsed.tokens.filter(({ quotation }) => quotation >= 0);
  return quoted[quoted.length - 1]?.end ?? 0;
}

/** The one span that holds them all. */
export function findHull(spans: readonly TextSpan[]): TextSpan {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
