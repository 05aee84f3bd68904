import type { AttributedPart } from './passage-context.ts';
import { findHull } from './read-article.ts';
import { isTelling } from './turns/is-telling.ts';

//  Park :  We left. All is well.  Why?
//          └ part ┘ └── part ──┘

/** Splits what a line gives to its speaker, an answer of many sentences as a rule, into its sentences, but for questions and asides; whole where none does. */
export function splitLine(part: AttributedPart): readonly AttributedPart[] {
  const { attribution, context } = part;
  if (attribution.pattern !== 'line') return [part];
  const { start, end } = findHull(attribution.content);
  const stating = context.reading.sentences.flatMap((sentence, at) => {
    const span = context.sentenceSpans[at];
    if (!span || span.end <= start || span.start >= end || !isTelling(sentence, start)) return [];
    const content = [{ start: Math.max(start, span.start), end: Math.min(end, span.end) }];
    return [{ ...part, sentence, attribution: { ...attribution, content } }];
  });
  return stating.length > 0 ? stating : [part];
}
