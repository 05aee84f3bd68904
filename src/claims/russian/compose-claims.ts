import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { Speaker } from '../../domain/claim.ts';
import type { ClaimDraft } from '../claim-ids.ts';
import { findHull } from '../read-article.ts';
import type { Attribution } from '../reading.ts';
import { findTouching } from '../sentences/sorted-spans.ts';
import { isQuoted, readPlainVoice, readVoice } from '../voice.ts';
import type { RussianFinding } from './finding.ts';
import { findHedges, findNegation, findPrediction, hasVerb, isNegated } from './modality.ts';
import type { NameSpeaker } from './name-speakers.ts';
import { type NameTools, type RussianReading, widen } from './read-passage.ts';
import { findSentenceSpan, type WordRange } from './sentences.ts';
import { isMark, readWords, spanOf, type Word } from './words.ts';

const FEWEST_WORDS = 4;

/** Where a claim stands, and what tells who makes it. */
export interface ClaimContext {
  readonly articleId: string;
  readonly text: string;
  readonly reading: RussianReading;
  readonly sentence: WordRange;
  readonly nameSpeaker: NameSpeaker;
  readonly tools: NameTools;
}

/** Puts a finding at its place in the article. */
export function composeAttribution(words: readonly Word[], finding: RussianFinding): Attribution {
  const toSpans = (ranges: readonly (WordRange | undefined)[]): readonly TextSpan[] =>
    ranges.flatMap((range) => (range && spanOf(words, range.from, range.to)) ?? []);
  return {
    speaker: toSpans([finding.speaker]),
    cue: toSpans([finding.cue]),
    content: toSpans(finding.content),
    pattern: finding.pattern,
    negated: finding.negated,
    ...(finding.cueClass === undefined ? {} : { cueClass: finding.cueClass }),
  };
}

/** Composes the claim that an attribution gives; a phrase is shown with its sentence. */
export function composeAttributed(
  finding: RussianFinding,
  attribution: Attribution,
  context: ClaimContext,
): ClaimDraft {
  const { reading, sentence } = context;
  const { content, cue } = attribution;
  const speaker = findSpeaker(finding, context);
  const hull = findHull(content);
  const isSpoken = hasVerb(wordsIn(context, content)) || isQuoted(content, reading.quotations);
  const isClause = finding.pattern !== 'thing' && isSpoken;
  return {
    ...composeCommon(content, context),
    quotation: isClause ? hull : findHull([hull, findSentenceSpan(reading.words, sentence)]),
    cue,
    ...(speaker === undefined ? {} : { speaker }),
    voice: readVoice(attribution, reading.quotations),
    hedges: findHedges(wordsIn(context, [...cue, ...content])),
  };
}

function findSpeaker(finding: RussianFinding, context: ClaimContext): Speaker | undefined {
  const { reading, nameSpeaker, tools } = context;
  const named = nameSpeaker({ words: reading.words, finding });
  if (named === undefined) return undefined;
  const span = { start: 0, end: named.name.length };
  const inName = tools.findNames(readWords(named.name, { span, quotations: [] }));
  const inPhrase = findTouching(reading.mentions, findHull(named.spans));
  return { ...named, actorIds: widen([...inName, ...inPhrase], tools) };
}

/** What the author says in a sentence: nothing where it is a question, a heading or no clause. */
export function composeAsserted(context: ClaimContext): readonly ClaimDraft[] {
  const { reading, sentence } = context;
  const words = reading.words.slice(sentence.from, sentence.to);
  const isEnded = isMark(words.at(-1), '.', '…', '»', '”', '"');
  const isAsked = words.some((word) => isMark(word, '?'));
  const isLong = words.filter((word) => !word.isMark).length >= FEWEST_WORDS;
  if (!isEnded || isAsked || !isLong || !hasVerb(words)) return [];
  const content = [findSentenceSpan(reading.words, sentence)];
  return [
    {
      ...composeCommon(content, context),
      quotation: findHull(content),
      cue: [],
      voice: readPlainVoice(content, { cue: [], quotations: reading.quotations }),
      hedges: findHedges(words),
    },
  ];
}

type CommonParts = Omit<ClaimDraft, 'quotation' | 'cue' | 'speaker' | 'voice' | 'hedges'>;

function composeCommon(content: readonly TextSpan[], context: ClaimContext): CommonParts {
  const { articleId, text, reading, tools } = context;
  const inside = wordsIn(context, content);
  const prediction = findPrediction(inside);
  const mentions = findTouching(reading.mentions, findHull(content));
  return {
    articleId,
    passage: reading.passage,
    content,
    actorIds: widen(
      mentions.filter((mention) => isInside(mention, content)),
      tools,
    ),
    passageActorIds: reading.actorIds,
    negated: isNegated(inside),
    negation: findNegation(inside),
    form: readSpan(text, findHull(content)).includes('?') ? 'question' : 'statement',
    dates: [],
    relations: [],
    ...(prediction === undefined ? {} : { prediction }),
  };
}

/** The words of some spans of the sentence: a long passage is not gone through for each. */
function wordsIn({ reading, sentence }: ClaimContext, spans: readonly TextSpan[]): readonly Word[] {
  const words = reading.words.slice(sentence.from, sentence.to);
  return words.filter((word) => isInside(word, spans));
}

function isInside(part: TextSpan, spans: readonly TextSpan[]): boolean {
  return spans.some(({ start, end }) => part.start >= start && part.end <= end);
}
