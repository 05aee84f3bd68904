import type { ParsedSentence } from './parse.ts';
import { findSubject } from './subjects.ts';
import { endsWithComma, isComma, isDash, isWord } from './words.ts';

/** What decides where content ends: the place its cue has in the sentence. */
export interface CuePlace {
  /** The cue stands in a clause that opens the sentence: “When Park said …, Lee left.” */
  readonly isFronted: boolean;
  /** The cue stands in a relative clause: “Park, who said …, left.” */
  readonly isRelative: boolean;
  /** The cue stands between dashes. */
  readonly isDashed: boolean;
}

const PARTICIPLE =
  /^(?:adding|noting|according|citing|referring|calling|describing|arguing|saying|warning|suggesting|pointing|characterizing|insisting|telling|claiming|stressing|explaining)$/u;
const CONTRAST = /^(?:although|though|while|but|whereas|yet|prompting|drawing)$/u;

/** Finds where the content ends that begins at `from`: at most where the sentence does. */
export function findContentEnd(parsed: ParsedSentence, from: number, place: CuePlace): number {
  const { tokens, end } = parsed;
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token || (token.quotation >= 0 && !token.closes)) continue;
    if (token.closes && endsWithComma(tokens, at) && endsAtComma(parsed, from, at, place))
      return at + 1;
    if (token.quotation >= 0) continue;
    if (token.word === ';' && at - from > 4) return at;
    if (isDash(token) && endsAtDash(parsed, from, at, place)) return at;
    if (isComma(token) && endsAtComma(parsed, from, at, place)) return at;
    if (isWord(token, 'and', 'but') && at - from > 2 && startsCue(parsed, at + 1)) {
      return isComma(tokens[at - 1]) ? at - 1 : at;
    }
  }
  return end;
}

function endsAtDash(
  { tokens, end }: ParsedSentence,
  from: number,
  at: number,
  place: CuePlace,
): boolean {
  if (place.isDashed) return true;
  // A second dash closes an aside inside the content.
  for (let later = at + 1; later < end; later += 1) if (isDash(tokens[later])) return false;
  return at - from > 4 && !tokens[at + 1]?.opens;
}

function endsAtComma(parsed: ParsedSentence, from: number, at: number, place: CuePlace): boolean {
  const { tokens } = parsed;
  const next = tokens[at + 1];
  if (!next || next.quotation >= 0) return false;
  if (PARTICIPLE.test(next.lower) && at - from > 3) return true;
  if (CONTRAST.test(next.lower) && at - from > 2)
    return !isWord(next, 'but', 'yet') || !continuesPredicate(parsed, at + 2);
  if (isWord(next, 'and') && at - from > 2 && startsClause(parsed, at + 2)) return true;
  if (isWord(next, 'which', 'who', 'where', 'a') && at - from > 2 && isLast(parsed, at))
    return true;
  if (place.isFronted && at - from > 2 && startsClause(parsed, at + 1)) return true;
  return place.isRelative && at - from > 2 && startsPredicate(parsed, at + 1);
}

/** No comma behind this one: what follows is an aside at the end, in the author's words more often than not. */
function isLast({ tokens, end }: ParsedSentence, at: number): boolean {
  return !tokens.slice(at + 1, end).some(({ word, quotation }) => word === ',' && quotation < 0);
}

/** “that he did not, but was referring to …”: a second verb of the same subject, and no cue. */
function continuesPredicate({ verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  return group !== undefined && group.form === 'finite' && !group.cue;
}

/** Whether a subject and its verb begin here. */
export function startsClause(parsed: ParsedSentence, at: number): boolean {
  for (const group of parsed.verbs) {
    if (group.from <= at || group.form !== 'finite') continue;
    const subject = findSubject(parsed, group.from);
    if (subject && subject.from <= at + 2) return subject.from >= at;
    if (group.from > at + 25) return false;
  }
  return false;
}

function startsPredicate({ verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  return group !== undefined && group.form === 'finite';
}

function startsCue({ tokens, verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  if (!group?.cue || group.form !== 'finite' || group.cue.form === 'base') return false;
  const next = tokens[group.to];
  return (
    group.cue.verb.frames.has('clause') ||
    group.cue.verb.frames.has('hearer') ||
    next?.opens === true
  );
}
