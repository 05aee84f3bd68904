import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { Speaker } from '../../domain/claim.ts';
import type { ClaimDraft } from '../claim-ids.ts';
import { findHull } from '../read-article.ts';
import type { Attribution } from '../reading.ts';
import { findTouching } from '../sentences/sorted-spans.ts';
import { isQuoted, readPlainVoice, readVoice } from '../voice.ts';
import { findPrediction } from './meaning/future.ts';
import { findHedges, findNegation, hasVerb, isNegated } from './meaning/modality.ts';
import { type NameTools, type RussianReading, widen } from './read-passage.ts';
import { findSentenceSpan, type WordRange } from './sentences.ts';
import type { NameSpeaker } from './speakers/name-speakers.ts';
import type { RussianFinding } from './speech/finding.ts';
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
  readonly publishedOn: string | undefined;
  /** Whom speakers speak for, by their names, as far as the article was read. */
  readonly affiliations: Map<string, readonly string[]>;
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
    ...composeCommon(content, context, cue),
    quotation: isClause ? hull : findHull([hull, findSentenceSpan(reading.words, sentence)]),
    cue,
    ...(speaker === undefined ? {} : { speaker }),
    voice: readVoice(attribution, reading.quotations),
    hedges: findHedges(wordsIn(context, [...between(finding, reading.words), ...cue, ...content])),
  };
}

/** «Путин якобы пообещал»: what stands between the speaker and the cue. */
function between({ speaker, cue }: RussianFinding, words: readonly Word[]): readonly TextSpan[] {
  const span = speaker && speaker.to < cue.from ? spanOf(words, speaker.to, cue.from) : undefined;
  return span === undefined ? [] : [span];
}

function findSpeaker(finding: RussianFinding, context: ClaimContext): Speaker | undefined {
  const { reading, nameSpeaker, tools, affiliations } = context;
  const named = nameSpeaker({ reading, finding });
  if (named === undefined) return undefined;
  const span = { start: 0, end: named.name.length };
  const inName = tools.findNames(readWords(named.name, { span, quotations: [] }));
  const inPhrase = findTouching(reading.mentions, findHull(named.spans)).filter(
    ({ start }) => !isBeside(reading.words, start),
  );
  const own = widen([...inName, ...inPhrase], tools);
  // Whom somebody speaks for is told where they are named in full, once.
  const actorIds = [...new Set([...own, ...(affiliations.get(named.name) ?? [])])];
  if (named.role !== undefined) affiliations.set(named.name, actorIds);
  return { ...named, actorIds };
}

/** «Посол США в России», «эксперт по Китаю»: whom they work on or live with they do not speak for. */
function isBeside(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  return /^(?:в|во|на|по|при|с|со|о|об|против)$/u.test(words[at - 1]?.lower ?? '');
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

function composeCommon(
  content: readonly TextSpan[],
  context: ClaimContext,
  cue: readonly TextSpan[] = [],
): CommonParts {
  const { articleId, text, reading, tools, publishedOn } = context;
  const inside = wordsIn(context, content);
  const prediction = findPrediction(inside, { cue: wordsIn(context, cue), publishedOn });
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
