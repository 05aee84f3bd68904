import {
  isComma,
  isDash,
  isNoun,
  isPronoun,
  isRelative,
  isSubordinator,
  isTimeWord,
} from '../sentences/words.ts';
import type { ParsedSentence } from './parse.ts';

/** What stands between two marks behind a noun: an apposition, or an aside that is none. */
export interface Parenthetical {
  /** The opening mark. */
  readonly from: number;
  /** “however”, “for example”, “in an interview”: no part of the speaker. */
  readonly isAside: boolean;
}

const LONGEST = 60;
const MOST = 4;
const ASIDE =
  /^(?:however|though|too|meanwhile|in|for|of|by|at|on|during|after|before|when|while|as|speaking|asked|like|citing|writing|according|also|then|instead|through|perhaps|with|without|if|according|making|using|referring|responding)$/u;

/** Finds what may be a parenthetical that closes with the mark at `last`, the shortest first: “Park, a Labour member,| said”. */
export function findParentheticals(parsed: ParsedSentence, last: number): readonly Parenthetical[] {
  const { tokens } = parsed;
  const mark = tokens[last];
  if (mark?.word === ')') return findBracket(parsed, last);
  const isMark = isComma(mark) ? isComma : isDash(mark) ? isDash : undefined;
  if (!isMark) return [];
  const found: Parenthetical[] = [];
  for (let at = last - 1; at >= Math.max(1, last - LONGEST) && found.length < MOST; at -= 1) {
    const token = tokens[at];
    if (token?.word === ';' || token?.word === ':') break;
    if (!isMark(token) || !endsPhrase(parsed, at - 1)) continue;
    const opening = readOpening(parsed, at, last);
    if (opening) found.push(opening);
  }
  return found;
}

function findBracket({ tokens }: ParsedSentence, last: number): readonly Parenthetical[] {
  for (let at = last - 1; at >= Math.max(1, last - LONGEST); at -= 1) {
    if (tokens[at]?.word === '(') return [{ from: at, isAside: false }];
  }
  return [];
}

function endsPhrase({ tokens }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  // “Park, 49, a nurse,”: the age is no phrase of its own.
  if (token?.tag === 'NUM' && isComma(tokens[at - 1])) return false;
  return (
    isNoun(token) ||
    isPronoun(token) ||
    token?.word === ')' ||
    token?.closes === true ||
    isTimeWord(token)
  );
}

function readOpening(
  parsed: ParsedSentence,
  from: number,
  last: number,
): Parenthetical | undefined {
  const { tokens, verbs, verbAt } = parsed;
  const first = tokens[from + 1];
  if (!first || from + 1 >= last) return undefined;
  if (ASIDE.test(first.lower) || first.tag === 'ADV') return { from, isAside: true };
  if (isRelative(first)) return { from, isAside: false };
  // A finite verb of its own makes it a clause, not an apposition.
  for (let at = from + 1; at < last; at += 1) {
    const group = verbs[verbAt[at] ?? -1];
    const isOwn =
      group &&
      group.form === 'finite' &&
      isNounOrPronoun(parsed, group.from - 1) &&
      !isReduced(parsed, group.head);
    if (isOwn && !hasRelative(parsed, from, at)) return undefined;
  }
  // “Park, until last year the mayor, said”: no verb behind it, so no clause.
  if (/^(?:until|once)$/u.test(first.lower)) return { from, isAside: true };
  if (isSubordinator(first)) return undefined;
  return { from, isAside: first.tag === 'VERB' && first.lower.endsWith('ing') };
}

function isNounOrPronoun({ tokens }: ParsedSentence, at: number): boolean {
  return isNoun(tokens[at]) || isPronoun(tokens[at]);
}

/** “a group founded by …”: a participle behind its noun. */
function isReduced({ tokens }: ParsedSentence, head: number): boolean {
  const next = tokens[head + 1];
  return next?.tag === 'ADP' || isTimeWord(next);
}

function hasRelative({ tokens }: ParsedSentence, from: number, at: number): boolean {
  for (let index = from + 1; index < at; index += 1) if (isRelative(tokens[index])) return true;
  return false;
}
