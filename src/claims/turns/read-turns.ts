import type { TextSpan } from '../../domain/article.ts';
import { carryLine } from '../attribution/continuations.ts';
import type { Attribution, SentenceReading } from '../reading.ts';
import { findAnswering } from './find-answering.ts';
import { findLabels, type Turn, type TurnPassage } from './find-labels.ts';
import { isTelling } from './is-telling.ts';

//  MS. PARK:  Thank you. We left.     ┐ hers, however short her first words are,
//             The mills stood still.  ┘ up to the next turn
//  Q:         Why?                      of whoever signs
//  A:         The dam leaks.            of whom the interview names, else of nobody who is named

/** Gives each turn of a conversation to who takes it; leaves other articles as they are. */
export function readTurns<Passage extends TurnPassage>(
  passages: readonly Passage[],
  text: string,
): readonly Passage[] {
  const turns = findLabels(passages);
  if (!turns) return passages;
  const answering = findAnswering(turns, text);
  return joinTurns(turns).flatMap((turn) => takeTurn(turn, answering));
}

/** A passage without a label goes on with the turn before it, but behind the last one, where the article may say goodbye. */
function joinTurns<Passage>(
  turns: readonly Turn<Passage>[],
): readonly (readonly Turn<Passage>[])[] {
  const last = turns.findLastIndex(({ label }) => label !== undefined);
  const joined: Turn<Passage>[][] = [];
  turns.forEach((turn, at) => {
    const open = joined.at(-1);
    if (open?.[0]?.label && !turn.label && at < last) open.push(turn);
    else joined.push([turn]);
  });
  return joined;
}

function takeTurn<Passage extends TurnPassage>(
  turn: readonly Turn<Passage>[],
  answering: TextSpan | undefined,
): readonly Passage[] {
  const passages = turn.map(({ passage }) => passage);
  const label = turn[0]?.label;
  const [head, ...others] = passages;
  const [first, ...rest] = head?.sentences ?? [];
  if (!label || label.words === 'Q' || !head || !first) return passages;
  const content = passages.flatMap((passage) => findTold(passage, label.colon.end));
  const speaker = label.words === 'A' ? answering : label.speaker;
  const line: Attribution = {
    speaker: speaker ? [speaker] : [],
    cue: [label.colon],
    content,
    pattern: 'line',
    negated: false,
  };
  // A turn that only asks, greets or says “No.” gives no claim, to the author neither.
  const attributions = content.length > 0 ? [line] : [];
  const opening: SentenceReading = { parsed: first.parsed, attributions, isCarried: true };
  return [
    { ...head, sentences: [opening, ...rest.map(carryLine)] },
    ...others.map((passage) => ({ ...passage, sentences: passage.sentences.map(carryLine) })),
  ];
}

/** From the first to the last sentence of a passage that tells something behind a place. */
function findTold({ sentences }: TurnPassage, from: number): readonly TextSpan[] {
  const told = sentences.filter((sentence) => isTelling(sentence, from));
  const first = told[0]?.parsed.tokens.find(({ start }) => start >= from);
  const last = told.at(-1)?.parsed.tokens.at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
