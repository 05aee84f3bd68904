import type { TextSpan } from '../../domain/article.ts';
import { findNamedColon } from '../attribution/lines.ts';
import type { PassageReading } from '../reading.ts';

/** A passage of an article, as far as turns need it. */
export interface TurnPassage extends PassageReading {
  readonly span: TextSpan;
}

/** What a turn opens with: “MS. PARK:”, “Q:”. */
export interface TurnLabel {
  readonly words: string;
  readonly speaker: TextSpan;
  readonly colon: TextSpan;
}

/** A passage with the label that it opens with, if it opens a turn. */
export interface Turn<Passage> {
  readonly passage: Passage;
  readonly label: TurnLabel | undefined;
}

const FEWEST_SPEAKERS = 2;
const FEWEST_TURNS = 2;

/**
 * Finds who opens which passage of a conversation; nothing where an article is none. It is one where two at least speak twice at
 * least and somebody asks: “Venue: London” and “Time: noon” ask nothing.
 */
export function findLabels<Passage extends TurnPassage>(
  passages: readonly Passage[],
): readonly Turn<Passage>[] | undefined {
  const turns = passages.map((passage) => ({ passage, label: findLabel(passage) }));
  const counts = new Map<string, number>();
  for (const { label } of turns)
    if (label) counts.set(label.words, (counts.get(label.words) ?? 0) + 1);
  const speaking = [...counts.values()].filter((count) => count >= FEWEST_TURNS);
  const isAsked = turns.some(({ passage, label }) => label !== undefined && asks(passage));
  return speaking.length >= FEWEST_SPEAKERS && isAsked ? turns : undefined;
}

function findLabel({ sentences: [first] }: TurnPassage): TurnLabel | undefined {
  if (!first) return undefined;
  const { tokens } = first.parsed;
  const at = findNamedColon(first.parsed);
  const [opening, last, colon] = [tokens[0], tokens[at - 1], tokens[at]];
  if (!opening || !last || !colon) return undefined;
  const words = tokens.slice(0, at).map(({ word }) => word);
  return {
    words: words.join(' '),
    speaker: { start: opening.start, end: last.end },
    colon: { start: colon.start, end: colon.end },
  };
}

function asks({ sentences }: TurnPassage): boolean {
  return sentences.some(({ parsed: { tokens } }) => tokens.some(({ word }) => word === '?'));
}
