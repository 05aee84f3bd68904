import type { AttributedPart } from './passage-context.ts';
import { findHull } from './read-article.ts';
import type { SentenceReading } from './reading.ts';

//  Park :  We left. All is well.  Why?
//          └ part ┘ └── part ──┘

/** Splits what a line gives to its speaker, an answer of many sentences as a rule, into its sentences, but for questions and asides; whole where none does. */
export function splitLine(part: AttributedPart): readonly AttributedPart[] {
  const { attribution, context } = part;
  if (attribution.pattern !== 'line') return [part];
  const { start, end } = findHull(attribution.content);
  const stating = context.reading.sentences.flatMap((sentence, at) => {
    const span = context.sentenceSpans[at];
    if (!span || span.end <= start || span.start >= end || !tells(sentence)) return [];
    const content = [{ start: Math.max(start, span.start), end: Math.min(end, span.end) }];
    return [{ ...part, sentence, attribution: { ...attribution, content } }];
  });
  return stating.length > 0 ? stating : [part];
}

const FEWEST_WORDS = 3;

/** No question, no “[Laughs.]” and no “No.” */
function tells({ parsed: { tokens } }: SentenceReading): boolean {
  const words = tokens.filter(({ word }) => /^\p{L}/u.test(word));
  const isAside = tokens[0]?.word === '[' || tokens[0]?.word === '(';
  return words.length >= FEWEST_WORDS && !isAside && !tokens.some(({ word }) => word === '?');
}
