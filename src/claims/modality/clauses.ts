import type { Stretch } from '../content.ts';
import { isComma, isDash, isRelative, isSubordinator, isWord } from '../sentences/words.ts';

/** A clause of a sentence, `[from, to)` in its tokens: as far as a modal verb or a “not” reaches. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** Splits a sentence into its clauses, in order and without gaps. */
export function splitClauses(stretch: Stretch): readonly Clause[] {
  const { tokens } = stretch;
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!opensClause(stretch, at, from)) continue;
    clauses.push({ from, to: at });
    from = at;
  }
  clauses.push({ from, to: tokens.length });
  return clauses;
}

/** Finds the clause that a token stands in. */
export function findClause(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses.find(({ from, to }) => at >= from && at < to);
}

function opensClause(stretch: Stretch, at: number, from: number): boolean {
  const { tokens } = stretch;
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (/^[;:]$/u.test(before.word) || isDash(before)) return true;
  if (isWord(token, 'but', 'yet', 'unless')) return true;
  // “that” and “so” join clauses where the tagger says so; “so called” and “that plan” do not.
  if (isSubordinator(token)) return opensSubordinate(stretch, at);
  if (isRelative(token)) return startsFinite(stretch, at + 1);
  if (isComma(before)) return startsFinite(stretch, at) || endsSubordinate(stretch, at, from);
  return isWord(token, 'and', 'or') && joinsClauses(stretch, at, from);
}

function opensSubordinate(stretch: Stretch, at: number): boolean {
  const token = stretch.tokens[at];
  if (isWord(token, 'as', 'since', 'after', 'before', 'until', 'so', 'that', 'what')) {
    return hasFinite(stretch, at + 1, findEnd(stretch, at + 1)) && token?.tag !== 'DET';
  }
  return true;
}

/** “Though Lee came, | talks ended”: the comma ends what “though” began. */
function endsSubordinate(stretch: Stretch, at: number, from: number): boolean {
  return isSubordinator(stretch.tokens[from]) && joinsClauses(stretch, at, from);
}

/** A finite verb stands on both sides of the “and”. */
function joinsClauses(stretch: Stretch, at: number, from: number): boolean {
  return hasFinite(stretch, from, at) && hasFinite(stretch, at + 1, findEnd(stretch, at + 1));
}

function startsFinite({ verbs, verbAt }: Stretch, at: number): boolean {
  return verbs[verbAt[at] ?? -1]?.form === 'finite';
}

const FARTHEST = 30;

function findEnd({ tokens }: Stretch, from: number): number {
  let to = from;
  while (to < tokens.length && to - from < FARTHEST && !/^[,;:—–]$/u.test(tokens[to]?.word ?? ''))
    to += 1;
  return to;
}

function hasFinite(stretch: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (startsFinite(stretch, at)) return true;
  return false;
}
