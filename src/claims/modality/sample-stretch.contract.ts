import { readPassage } from '../attribution/attribution.ts';
import { readContent, type Stretch } from '../content.ts';
import { findHull } from '../read-article.ts';

/** The sentences of a text as a claim of all of it would give them. */
export function sampleStretches(text: string): readonly Stretch[] {
  const { sentences } = readPassage(text, { start: 0, end: text.length });
  const spans = sentences.map(({ parsed }) => findHull(parsed.tokens));
  return readContent([{ start: 0, end: text.length }], { sentences, spans });
}

/** The first of them. */
export function sampleStretch(text: string): Stretch {
  const [stretch] = sampleStretches(text);
  if (!stretch) throw new Error(`The sample has no sentence: ${text}`);
  return stretch;
}
