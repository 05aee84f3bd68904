import type { TextSpan } from '../domain/article.ts';
import type { ActorMention, Gazetteer } from './gazetteer/gazetteer.ts';
import { type BodyReading, findHull } from './read-article.ts';
import type { Attribution, SentenceReading } from './reading.ts';
import { countBefore, findTouching } from './sentences/sorted-spans.ts';

/** A passage as its claims need it. */
export interface PassageContext {
  readonly articleId: string;
  /** The day of the article, where it is known. */
  readonly publishedOn: string | undefined;
  readonly reading: BodyReading;
  readonly sentenceSpans: readonly TextSpan[];
  /** The actors named in the passage and the places that lie in one, at their offsets in the article. */
  readonly mentions: readonly ActorMention[];
  /** The actors but for the places, and those they stand for. */
  readonly actorIds: readonly string[];
  /** The body passage before it. */
  readonly previous: PassageContext | undefined;
  readonly widen: (ids: Iterable<string>) => readonly string[];
}

/** The part of an attribution that lies in one passage. */
export interface AttributedPart {
  readonly attribution: Attribution;
  readonly context: PassageContext;
  /** The sentence the content begins in. */
  readonly sentence: SentenceReading;
}

/** Puts beside a passage who is named in it, of all `mentions` in its article. */
export function createContext(
  reading: BodyReading,
  { id, publishedOn, mentions: all, gazetteer, previous }: Mentioned,
): PassageContext {
  const mentions = findTouching(all, reading.span);
  return {
    articleId: id,
    publishedOn,
    reading,
    sentenceSpans: reading.sentences.map(({ parsed }) => findHull(parsed.tokens)),
    mentions,
    actorIds: gazetteer.widen(listActing(mentions)),
    previous,
    widen: (ids) => gazetteer.widen(ids),
  };
}

/** An article with the actors named in it, in the order of the text. */
interface Mentioned {
  readonly id: string;
  readonly publishedOn: string | undefined;
  readonly mentions: readonly ActorMention[];
  readonly gazetteer: Gazetteer;
  readonly previous: PassageContext | undefined;
}

/** The ids of those who are meant themselves, each once: talks in Beijing make China no party to them. */
export function listActing(mentions: readonly ActorMention[]): ReadonlySet<string> {
  return new Set(mentions.flatMap(({ actorId, kind }) => (kind === 'place' ? [] : [actorId])));
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
