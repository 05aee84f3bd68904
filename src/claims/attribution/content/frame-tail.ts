import type { TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { isComma, isDash, isTimeWord, isWord } from '../../sentences/words.ts';
import type { Cue } from '../cues/cues.ts';
import { standsBehindQuotation } from '../inverted.ts';

const LONGEST = 60;
const LONGEST_UNQUOTED = 18;
const ADJUNCT =
  /^(?:earlier|later|recently|thereafter|afterward|last|this|next|in|on|at|during|via|through|after|to|before|with|from|when|while|by|as|over|of|about|for|near|outside|inside|aboard|under|since|then|again|also|too|simply|flatly)$/u;

/** Finds the mark that ends a frame: “…,” Park said | in a statement on Tuesday |, “…”. */
export function findTail({ tokens, end }: ParsedSentence, from: number): number {
  let at = from;
  while (at < end && at - from < LONGEST) {
    const token = tokens[at];
    if (!token || token.quotation >= 0 || isComma(token) || isDash(token)) break;
    if (/^[;:)]$/u.test(token.word)) break;
    at += 1;
  }
  return at;
}

/** Whether speaker and cue stand apart from what is said, so that it lies before them. */
export function endsFrame(parsed: ParsedSentence, cue: Cue, block: TokenRange): boolean {
  const { tokens, end } = parsed;
  const tail = findTail(parsed, block.to);
  const isQuoted = standsBehindQuotation(parsed, block.from);
  const mark = tokens[tail];
  const isClosed =
    tail >= end || isComma(mark) || isDash(mark) || mark?.word === ';' || mark?.word === ')';
  if (!isClosed && !(isQuoted && (mark?.opens === true || mark?.word === ':'))) return false;
  const first = tokens[cue.to];
  if (tail === cue.to || !first) return true;
  if (isWord(first, 'that', 'whether', 'how', 'if')) return false;
  // “Park, who asked not to be named, said …”
  const infinitive = isWord(first, 'not', 'never') ? tokens[cue.to + 1] : first;
  if (isWord(infinitive, 'to') && cue.verb.frames.has('hearerTo') && !isQuoted) return false;
  if (isQuoted || cue.to < block.to) return true;
  if (tail - block.to > LONGEST_UNQUOTED || holdsClause(parsed, block.to, tail)) return false;
  const isAdjunct = ADJUNCT.test(first.lower) || first.tag === 'ADV' || first.tag === 'NUM';
  return isAdjunct || isTimeWord(first) || cue.verb.frames.has('hearer');
}

function holdsClause({ verbs }: ParsedSentence, from: number, to: number): boolean {
  return verbs.some((group) => group.form === 'finite' && group.from >= from && group.to <= to);
}
