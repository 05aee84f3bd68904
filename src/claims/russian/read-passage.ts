import type { TextSpan } from '../../domain/article.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import { findQuotations, type Quotation } from '../sentences/quotations.ts';
import { findAttributions } from './find-attributions.ts';
import type { FindNames } from './find-names.ts';
import type { RussianFinding } from './finding.ts';
import { splitSentences, type WordRange } from './sentences.ts';
import { readWords, type Word } from './words.ts';

/** A sentence with who says what in it. */
export interface RussianSentence extends WordRange {
  readonly findings: readonly RussianFinding[];
}

/** A passage as its claims need it. */
export interface RussianReading {
  /** Its index in the article's passages. */
  readonly passage: number;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly RussianSentence[];
  readonly mentions: readonly ActorMention[];
  /** The actors named in the passage, and those they stand for. */
  readonly actorIds: readonly string[];
}

/** What tells who is named. */
export interface NameTools {
  readonly gazetteer: Gazetteer;
  readonly findNames: FindNames;
}

/** Reads a passage: its words, its sentences, who is named and who says what. */
export function readPassage(
  text: string,
  {
    span,
    passage,
    tools,
  }: { readonly span: TextSpan; readonly passage: number; readonly tools: NameTools },
): RussianReading {
  const quotations = findQuotations(text, span);
  const words = readWords(text, { span, quotations });
  const closed = quotations.map((quotation) => quotation.closed);
  const sentences = splitSentences(words, closed).map((range) => ({
    ...range,
    findings: findAttributions({ words, ...range }),
  }));
  const mentions = tools.findNames(words);
  return { passage, words, quotations, sentences, mentions, actorIds: widen(mentions, tools) };
}

/** The ids of those who are meant themselves, and of whom they stand for; a place is nobody. */
export function widen(
  mentions: readonly ActorMention[],
  { gazetteer }: NameTools,
): readonly string[] {
  const acting = mentions.flatMap(({ actorId, kind }) => (kind === 'place' ? [] : [actorId]));
  return gazetteer.widen(new Set(acting));
}
