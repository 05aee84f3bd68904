import { isAdverb } from './speakers/speaker-phrase.ts';
import { type FoundCue, readCue } from './speech/find-cue.ts';
import type { Clause } from './speech/finding.ts';
import { isMark, type Word } from './words.ts';

/** Where a sentence may part in two, each with who says it. */
export interface Split {
  /** Where the part before ends. */
  readonly at: number;
  /** Where the part behind begins, conjunction aside. */
  readonly from: number;
  /** Whether the part begins with its cue, so that its speaker is the one before: «заявил, что …, и добавил, что …». */
  readonly isShared: boolean;
  /** Whether nothing but a denial of what stands before can follow: «…, что Киев отрицает». */
  readonly isRelative: boolean;
}

/** A sentence that parts more often is a list or a joke. */
const MOST_SPLITS = 8;
const LONGEST_DENIAL = 9;
/** «Одни считают, что …, другие, что …»: who speaks next. */
const OTHERS = /^(?:другие|вторые|третьи|остальные|прочие)$/u;
const OPPOSING = /^(?:а|но|однако|зато|хотя|притом|причем)$/u;
const RELATIVE = /^(?:что|которое|которые|которую)$/u;

/** Lists the places outside quotation marks where another speaker may begin; none in a line of dialogue. */
export function listSplits({ words, from, to }: Clause): readonly Split[] {
  if (isMark(words[from], '—')) return [];
  const splits: Split[] = [];
  for (let at = from + 1; at < to - 1 && splits.length < MOST_SPLITS; at += 1) {
    const split = words[at]?.quotation === -1 ? readSplit(words, at, to) : undefined;
    if (split) splits.push(split);
  }
  return splits;
}

function readSplit(words: readonly Word[], at: number, to: number): Split | undefined {
  const isComma = isMark(words[at], ',');
  if (isMark(words[at], ';')) return compose(words, { at, from: at + 1, to });
  if (isMark(words[at], ':') && (words[at + 1]?.quotation ?? 0) < 0)
    return compose(words, { at, from: at + 1, to });
  const next = isComma ? at + 1 : at;
  const word = words[next]?.lower ?? '';
  if (isComma && OPPOSING.test(word)) return compose(words, { at, from: next + 1, to });
  if (isComma && OTHERS.test(word)) return compose(words, { at, from: next, to });
  if (isComma && isGerund(words, next)) return compose(words, { at, from: next, to });
  if (isComma && RELATIVE.test(word) && isShort(words, next, to))
    return { at, from: next, isShared: false, isRelative: true };
  if (words[next]?.text !== 'и' || (!isComma && isMark(words[at - 1], ','))) return undefined;
  const split = compose(words, { at, from: next + 1, to });
  return split.isShared ? split : undefined;
}

function compose(
  words: readonly Word[],
  { at, from, to }: { readonly at: number; readonly from: number; readonly to: number },
): Split {
  let start = from;
  while (start < to && (words[start]?.lower === 'также' || isAdverb(words[start]))) start += 1;
  const cue = readOpening(words, start);
  return { at, from: start, isShared: cue !== undefined, isRelative: false };
}

function readOpening(words: readonly Word[], at: number): FoundCue | undefined {
  return readCue(words, at) ?? (words[at]?.lower === 'не' ? readCue(words, at + 1) : undefined);
}

function isGerund(words: readonly Word[], at: number): boolean {
  return /[аиу]в$/u.test(words[at]?.lower ?? '') && readCue(words, at) !== undefined;
}

/** «что Киев отрицает»: a few words, up to the end of their clause. */
function isShort(words: readonly Word[], from: number, to: number): boolean {
  const end = Math.min(to, from + LONGEST_DENIAL);
  for (let at = from; at < end; at += 1) if (isMark(words[at], '.', ',', ';')) return true;
  return end === to;
}
