import type { TextSpan } from '../../domain/article.ts';
import type { ActorMention, Gazetteer } from '../gazetteer/gazetteer.ts';
import { findQuotations, type Quotation } from '../sentences/quotations.ts';
import { splitSentences } from './sentences.ts';
import type { FindNames } from './speakers/find-names.ts';
import { carryBack, type RussianSentence } from './speech/carry-back.ts';
import { findAttributions } from './speech/find-attributions.ts';
import { readWords, type Word } from './words.ts';

/** A passage as its claims need it. */
export interface RussianReading {
  /** Its index in the article's passages. */
  readonly passage: number;
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly RussianSentence[];
  readonly mentions: readonly ActorMention[];
  /** By where a word begins: whether it belongs to the name of a person or of another actor. */
  readonly named: ReadonlyMap<number, 'person' | 'other'>;
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
  const found = splitSentences(words, closed).map((range) => ({
    ...range,
    findings: findAttributions({ words, ...range }),
  }));
  const sentences = carryBack(words, found);
  const mentions = tools.findNames(words);
  const named = listNamed(words, mentions, tools);
  return {
    passage,
    words,
    quotations,
    sentences,
    mentions,
    named,
    actorIds: widen(mentions, tools),
  };
}

function listNamed(
  words: readonly Word[],
  mentions: readonly ActorMention[],
  { gazetteer }: NameTools,
): RussianReading['named'] {
  const named = new Map<number, 'person' | 'other'>();
  let next = 0;
  for (const { start } of words) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    const mention = mentions[next];
    if (mention === undefined || start < mention.start) continue;
    named.set(start, gazetteer.get(mention.actorId)?.kind === 'person' ? 'person' : 'other');
  }
  return named;
}

/** The ids of those who are meant themselves, and of whom they stand for; a place is nobody. */
export function widen(
  mentions: readonly ActorMention[],
  { gazetteer }: NameTools,
): readonly string[] {
  const acting = mentions.flatMap(({ actorId, kind }) => (kind === 'place' ? [] : [actorId]));
  return gazetteer.widen(new Set(acting));
}
