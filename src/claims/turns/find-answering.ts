import { readSpan, type TextSpan } from '../../domain/article.ts';
import type { Turn, TurnPassage } from './find-labels.ts';

/** Finds where the name stands of whom “A:” means in an interview: nothing where it names nobody, or several. */
export function findAnswering(
  turns: readonly Turn<TurnPassage>[],
  text: string,
): TextSpan | undefined {
  return findNamedTurn(turns) ?? findAnnounced(turns, text);
}

/** “The Review: …” and “Ada Park: …” open the first turns, “Q:” and “A:” those behind them: who asks is first. */
function findNamedTurn(turns: readonly Turn<TurnPassage>[]): TextSpan | undefined {
  const [asking, ...others] = turns.flatMap(({ label }) => label ?? []);
  const named = others.filter(({ words }) => words !== asking?.words && !/^[QA]$/u.test(words));
  return new Set(named.map(({ words }) => words)).size === 1 ? named[0]?.speaker : undefined;
}

const ANNOUNCES =
  /\b(?:interview with|conversation with|Q&A with|spoke to|spoke with|speaks to|talked to|talked with|talks to|sat down with) /gu;
const FEWEST_NAMES = 2;
const MOST_NAMES = 4;
const LONGEST = 80;

/** “An interview with Ada Park”, above the first turn; the place in the body where there is one, for there it is known who that is. */
function findAnnounced(turns: readonly Turn<TurnPassage>[], text: string): TextSpan | undefined {
  const first = turns.findIndex(({ label }) => label !== undefined);
  const head = text.slice(0, turns[first]?.passage.span.start ?? 0);
  const names = [...head.matchAll(ANNOUNCES)].flatMap(
    ({ 0: words, index }) => readName(head.slice(index + words.length)) ?? [],
  );
  const [name] = names;
  if (name === undefined || names.some((other) => other !== name)) return undefined;
  const places = turns.slice(0, first).map(({ passage: { span } }) => {
    const at = readSpan(text, span).indexOf(name);
    return at < 0 ? -1 : span.start + at;
  });
  const start = places.find((place) => place >= 0) ?? head.indexOf(name);
  return { start, end: start + name.length };
}

/** The words with a capital that a text begins with, up to what is no letter behind one of them. */
function readName(text: string): string | undefined {
  const names: string[] = [];
  for (const word of text.slice(0, LONGEST).split(/\s/u, MOST_NAMES)) {
    const name = /^[\p{L}’'-]+/u.exec(word)?.[0] ?? '';
    if (!/^\p{Lu}/u.test(name)) break;
    names.push(name);
    if (name !== word) break;
  }
  return names.length >= FEWEST_NAMES ? names.join(' ') : undefined;
}
