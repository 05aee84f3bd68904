import type { TextSpan } from '../domain/article.ts';
import type { Claim, Voice } from '../domain/claim.ts';
import type { ActorMention } from './gazetteer.ts';
import { findHedges, isNegated, isPrediction } from './modality.ts';
import type { Quotation } from './quotations.ts';
import { findHull } from './read-article.ts';
import type { Attribution, SentenceReading } from './reading.ts';

/** What is known around a claim. */
export interface ClaimContext {
  readonly articleId: string;
  readonly passage: number;
  readonly sentence: SentenceReading;
  readonly quotations: readonly Quotation[];
  /** The actors named in the passage, at their places in the article. */
  readonly mentions: readonly ActorMention[];
  readonly passageActorIds: readonly string[];
  readonly widen: (ids: Iterable<string>) => readonly string[];
}

/** Composes the claim that an attribution gives. */
export function composeAttributed(
  attribution: Attribution,
  context: ClaimContext & { readonly speakerName: string | undefined },
): Claim {
  const { content, cue, speaker } = attribution;
  const { speakerName, ...rest } = context;
  return {
    ...composeCommon(content, rest),
    quotation: findQuotation(attribution, context),
    cue,
    ...(speakerName === undefined ? {} : { speaker: { name: speakerName, spans: speaker } }),
    voice: readVoice(attribution, context.quotations),
    hedges: findHedges(context.sentence.parsed, [...cue, ...content]),
  };
}

/** Composes what the author asserts in a sentence: nothing where it is a question, a heading or no clause. */
export function composeAsserted(context: ClaimContext): readonly Claim[] {
  const { sentence, quotations } = context;
  if (sentence.attributions.length > 0 || sentence.isCarried || !isDeclarative(sentence)) return [];
  const content = [findSentenceSpan(sentence)];
  return [
    {
      ...composeCommon(content, context),
      quotation: findHull(content),
      cue: [],
      voice: measureQuoted(content, quotations) > MOSTLY ? 'quoted' : 'asserted',
      hedges: findHedges(sentence.parsed, content),
    },
  ];
}

type CommonParts = Omit<Claim, 'quotation' | 'cue' | 'speaker' | 'voice' | 'hedges'>;

function composeCommon(content: readonly TextSpan[], context: ClaimContext): CommonParts {
  const { articleId, passage, sentence, mentions, passageActorIds, widen } = context;
  const hull = findHull(content);
  const ids = mentions
    .filter((mention) => isInside(mention, content))
    .map(({ actorId }) => actorId);
  return {
    id: `${articleId}#${hull.start}-${hull.end}`,
    articleId,
    passage,
    content,
    actorIds: widen(new Set(ids)),
    passageActorIds,
    negated: isNegated(sentence.parsed, content),
    relations: [],
    predicts: isPrediction(sentence.parsed, content),
  };
}

const MOSTLY = 0.6;

function readVoice(
  { cueClass, negated, content }: Attribution,
  quotations: readonly Quotation[],
): Voice {
  if (cueClass === 'deny' && !negated) return 'denied';
  return measureQuoted(content, quotations) > MOSTLY ? 'quoted' : 'reported';
}

/** How much of the spans stands between quotation marks, from 0 to 1. */
function measureQuoted(spans: readonly TextSpan[], quotations: readonly Quotation[]): number {
  let quoted = 0;
  let length = 0;
  for (const span of spans) {
    length += span.end - span.start;
    for (const { start, end } of quotations) {
      quoted += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
    }
  }
  return length === 0 ? 0 : quoted / length;
}

/** All of the content; the whole sentence where the content alone is no clause. */
function findQuotation(
  { content, pattern }: Attribution,
  { sentence, quotations }: ClaimContext,
): TextSpan {
  const hull = findHull(content);
  const isPhrase =
    pattern === 'thing' || pattern === 'as' || pattern === 'noun' || pattern === 'infinitive';
  const { tokens, verbs } = sentence.parsed;
  const hasVerb = verbs.some(
    ({ form, head }) => form === 'finite' && isInside(tokens[head], content),
  );
  if (!isPhrase && (hasVerb || measureQuoted(content, quotations) > MOSTLY)) return hull;
  return findHull([hull, findSentenceSpan(sentence)]);
}

function findSentenceSpan({ parsed: { tokens } }: SentenceReading): TextSpan {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}

function isInside(part: TextSpan | undefined, spans: readonly TextSpan[]): boolean {
  return (
    part !== undefined && spans.some(({ start, end }) => part.start >= start && part.end <= end)
  );
}

const SHORTEST = 4;

/** A whole statement: with a finite verb and a full stop, and no question. */
function isDeclarative({ parsed: { tokens, verbs, end } }: SentenceReading): boolean {
  const endings = tokens.slice(end);
  const last = tokens[tokens.length - 1];
  const isStopped =
    endings.some(({ word }) => /^[.!…]$/u.test(word)) ||
    last?.closes === true ||
    last?.word === ')';
  if (
    !isStopped ||
    tokens.length < SHORTEST ||
    tokens.some(({ word, quotation }) => word === '?' && quotation < 0)
  )
    return false;
  const hasSubject = tokens.some(({ tag }) => /^(?:NOUN|PROPN|PRON|DET|NUM)$/u.test(tag));
  return hasSubject && (verbs.some(({ form }) => form === 'finite') || isQuoted(tokens));
}

function isQuoted(tokens: SentenceReading['parsed']['tokens']): boolean {
  const verbs = tokens.filter(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return verbs.length > 0 && tokens[0]?.opens === true;
}
