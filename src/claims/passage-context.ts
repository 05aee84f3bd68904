import type { Article, TextSpan } from '../domain/article.ts';
import type { ActorMention, Gazetteer } from './gazetteer/gazetteer.ts';
import { type BodyReading, findHull } from './read-article.ts';
import type { Attribution, SentenceReading } from './reading.ts';
import { countBefore } from './sentences/sorted-spans.ts';

/** A passage as its claims need it. */
export interface PassageContext {
  readonly articleId: string;
  readonly reading: BodyReading;
  readonly sentenceSpans: readonly TextSpan[];
  /** The actors named in the passage, at their places in the article. */
  readonly mentions: readonly ActorMention[];
  /** These actors, and those they stand for. */
  readonly actorIds: readonly string[];
  readonly widen: (ids: Iterable<string>) => readonly string[];
}

/** The part of an attribution that lies in one passage. */
export interface AttributedPart {
  readonly attribution: Attribution;
  readonly context: PassageContext;
  /** The sentence the content begins in. */
  readonly sentence: SentenceReading;
}

/** Finds who is named in a passage. */
export function createContext(
  { id, text }: Pick<Article, 'id' | 'text'>,
  reading: BodyReading,
  gazetteer: Gazetteer,
): PassageContext {
  const { start, end } = reading.span;
  const mentions = gazetteer.findMentions(text.slice(start, end)).map((mention) => ({
    actorId: mention.actorId,
    start: mention.start + start,
    end: mention.end + start,
  }));
  return {
    articleId: id,
    reading,
    sentenceSpans: reading.sentences.map(({ parsed }) => findHull(parsed.tokens)),
    mentions,
    actorIds: gazetteer.widen(new Set(mentions.map(({ actorId }) => actorId))),
    widen: (ids) => gazetteer.widen(ids),
  };
}

/** Splits an attribution whose content runs on over the passages from `first` on. */
export function splitByPassage(
  attribution: Attribution,
  contexts: readonly PassageContext[],
  first: number,
): readonly AttributedPart[] {
  const parts: AttributedPart[] = [];
  let left = attribution.content;
  for (let at = first; at < contexts.length && left.length > 0; at += 1) {
    const context = contexts[at];
    if (!context) break;
    const content = left.filter((span) => isInside(span, [context.reading.span]));
    const sentence = findSentence(context, content);
    if (sentence) parts.push({ attribution: { ...attribution, content }, context, sentence });
    left = left.filter((span) => !content.includes(span));
  }
  return parts;
}

function findSentence(
  { reading, sentenceSpans }: PassageContext,
  [first]: readonly TextSpan[],
): SentenceReading | undefined {
  if (!first) return undefined;
  return reading.sentences[countBefore(sentenceSpans, first.start)];
}

/** Whether a part lies inside one of the spans. */
export function isInside(part: TextSpan | undefined, spans: readonly TextSpan[]): boolean {
  return (
    part !== undefined && spans.some(({ start, end }) => part.start >= start && part.end <= end)
  );
}
