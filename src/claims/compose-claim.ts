import type { TextSpan } from '../domain/article.ts';
import type { Speaker } from '../domain/claim.ts';
import type { ClaimDraft } from './claim-ids.ts';
import { isDeclarative } from './declarative.ts';
import { findHearsay, findHedges, findNegation, findPrediction, isNegated } from './modality.ts';
import {
  type AttributedPart,
  isInside,
  listActing,
  type PassageContext,
} from './passage-context.ts';
import { findHull } from './read-article.ts';
import type { SentenceReading } from './reading.ts';
import { findTouching } from './sentences/sorted-spans.ts';
import { isQuoted, readPlainVoice, readVoice } from './voice.ts';

/** Composes the claim that an attribution gives. */
export function composeAttributed(part: AttributedPart, speaker: Speaker | undefined): ClaimDraft {
  const { attribution, context, sentence } = part;
  const { content, cue } = attribution;
  return {
    ...composeCommon(content, { context, sentence }),
    quotation: findQuotation(part),
    cue,
    ...(speaker === undefined ? {} : { speaker }),
    voice: readVoice(attribution, context.reading.quotations),
    hedges: findHedges(sentence.parsed, [...cue, ...content]),
  };
}

/** Composes what the author asserts in a sentence: nothing where it is a question, a heading or no clause. */
export function composeAsserted(
  sentence: SentenceReading,
  context: PassageContext,
): readonly ClaimDraft[] {
  const { parsed, attributions, isCarried } = sentence;
  if (attributions.length > 0 || isCarried || !isDeclarative(parsed)) return [];
  const content = [findSentenceSpan(sentence)];
  const cue = findHearsay(parsed);
  return [
    {
      ...composeCommon(content, { context, sentence }),
      quotation: findHull(content),
      cue,
      voice: readPlainVoice(content, { cue, quotations: context.reading.quotations }),
      hedges: findHedges(parsed, content),
    },
  ];
}

type CommonParts = Omit<ClaimDraft, 'quotation' | 'cue' | 'speaker' | 'voice' | 'hedges'>;

function composeCommon(
  content: readonly TextSpan[],
  { context, sentence }: Omit<AttributedPart, 'attribution'>,
): CommonParts {
  const { articleId, reading, mentions, actorIds, widen } = context;
  const hull = findHull(content);
  const inside = findTouching(mentions, hull).filter((mention) => isInside(mention, content));
  const prediction = findPrediction(sentence.parsed, content);
  return {
    articleId,
    passage: reading.passage,
    content,
    actorIds: widen(listActing(inside)),
    passageActorIds: actorIds,
    negated: isNegated(sentence.parsed, content),
    negation: findNegation(sentence.parsed, content),
    form: 'statement',
    dates: [],
    relations: [],
    ...(prediction ? { prediction } : {}),
  };
}

/** All of the content but a “that” before it; the whole sentence where the content alone is no clause. */
function findQuotation({ attribution, context, sentence }: AttributedPart): TextSpan {
  const { content, pattern } = attribution;
  const hull = findHull(content);
  const isPhrase = /^(?:thing|as|noun|infinitive)$/u.test(pattern);
  const { tokens, verbs } = sentence.parsed;
  const hasVerb = verbs.some(
    ({ form, head }) => form === 'finite' && isInside(tokens[head], content),
  );
  const isWhole = hasVerb || isQuoted(content, context.reading.quotations);
  if (isPhrase || !isWhole) return findHull([hull, findSentenceSpan(sentence)]);
  return { start: skipConjunction(hull.start, tokens), end: hull.end };
}

/** The “that” after a cue is the reporter's word, and a quotation reads better without it. */
function skipConjunction(start: number, tokens: SentenceReading['parsed']['tokens']): number {
  const at = tokens.findIndex((token) => token.start === start);
  const [first, second] = tokens.slice(at, at + 2);
  const isConjunction = first?.lower === 'that' && first.tag === 'SCONJ';
  return at >= 0 && isConjunction && second !== undefined ? second.start : start;
}

function findSentenceSpan({ parsed: { tokens } }: SentenceReading): TextSpan {
  return { start: tokens[0]?.start ?? 0, end: tokens[tokens.length - 1]?.end ?? 0 };
}
