import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isTimeWord,
  isWord,
} from '../sentences/words.ts';
import { startsClause } from './own-clause.ts';
import type { ParsedSentence } from './parse.ts';
import { readTense } from './tense.ts';

const ENDS_NAME =
  /^(?:in|on|at|during|after|before|to|via|when|as|while|adding|about|following|with|by)$/u;
const SAID_WHERE =
  /^(?:a|an|the|his|her|their|interview|statement|cnn|fox|twitter|reporters|an?)$/u;
const NO_APPOSITION =
  /^(?:adding|noting|referring|citing|saying|when|as|after|but|and|while|in|on|during|who|at|according|before|with|though|although|describing|calling|because|where)$/u;

/** Finds where the noun phrase ends that begins at `from`, its appositions included: said | Park, a Labour member. */
export function findPhraseEnd(parsed: ParsedSentence, from: number): number {
  const { tokens } = parsed;
  let to = findCoreEnd(parsed, from);
  while (to > from && isComma(tokens[to]) && mayAppose(parsed, to + 1)) {
    const end = findAppositionEnd(parsed, to + 1);
    to = end;
    if (!isComma(tokens[to])) break;
  }
  return to;
}

function findCoreEnd(parsed: ParsedSentence, from: number): number {
  const { tokens, verbs, verbAt } = parsed;
  let to = from;
  for (; to < parsed.end; to += 1) {
    const token = tokens[to];
    if (
      !token ||
      token.quotation >= 0 ||
      isComma(token) ||
      isDash(token) ||
      /^[.;:]$/u.test(token.word)
    )
      break;
    if (to === from) continue;
    const group = verbs[verbAt[to] ?? -1];
    if (group && !isWord(tokens[to - 1], 'who', 'that')) {
      if (group.form === 'finite' && !/(?:ed|ing)$/u.test(token.lower)) break;
      if (token.tag === 'AUX') break;
    }
    if (isTimeWord(token) || token.tag === 'SCONJ') break;
    if (token.tag === 'ADV' && !isNominal(tokens[to + 1])) break;
    if (ENDS_NAME.test(token.lower) && saidWhere(parsed, to)) break;
  }
  return to;
}

/** “said Park | in an interview”, not “said a professor at the university”. */
function saidWhere({ tokens }: ParsedSentence, at: number): boolean {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!next) return true;
  if (
    isWord(
      tokens[at],
      'as',
      'when',
      'while',
      'after',
      'before',
      'during',
      'via',
      'adding',
      'about',
      'following',
    )
  )
    return true;
  const isName = before?.tag === 'PROPN' || before?.tag === 'PRON';
  return (
    isTimeWord(next) ||
    (isName && (SAID_WHERE.test(next.lower) || isPossessive(next) || isWord(tokens[at], 'to')))
  );
}

function mayAppose({ tokens }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  if (!token || token.quotation >= 0 || NO_APPOSITION.test(token.lower)) return false;
  return isNominal(token) || isPossessive(token) || isWord(token, 'whose', 'which', 'one', 'then');
}

function findAppositionEnd({ tokens, end }: ParsedSentence, from: number): number {
  let to = from;
  while (to < end && !isComma(tokens[to]) && !/^[;:]$/u.test(tokens[to]?.word ?? '')) {
    if ((tokens[to]?.quotation ?? -1) >= 0 && tokens[to]?.opens && isComma(tokens[to - 1])) break;
    to += 1;
  }
  return to;
}

/** Finds where a bare noun phrase ends that is what is talked about: “criticized | the plan for the north”. */
export function findObjectEnd(parsed: ParsedSentence, from: number): number {
  const { tokens, verbAt, end } = parsed;
  let holdsVerb = false;
  let to = from;
  for (; to < end; to += 1) {
    const token = tokens[to];
    if (!token) break;
    if (token.quotation >= 0 || to === from) continue;
    holdsVerb ||= (verbAt[to] ?? -1) >= 0;
    if (isComma(token) && goesOnBehind(parsed, to)) continue;
    if (isComma(token) || isDash(token) || token.word === ';') break;
    if (isWord(token, 'and', 'but') && leavesObject(parsed, from, to)) break;
    // When and where it was said, not what: only a verb of its own could make that part of it.
    if (
      !holdsVerb &&
      (isBareDay(tokens, to) || (isWord(token, ...SAID_BEFORE) && saidWhen(tokens, to + 1)))
    )
      break;
  }
  // “announced the capture | a day earlier”
  const isCounted = isWord(tokens[to], 'day') && tokens[to - 1]?.tag === 'DET';
  return isCounted && to - 1 > from ? to - 1 : to;
}

const SAID_BEFORE = ['during', 'after', 'before', 'by', 'in', 'on', 'at'] as const;

function isBareDay(tokens: ParsedSentence['tokens'], at: number): boolean {
  const token = tokens[at];
  return isTimeWord(token) && !isTimeWord(tokens[at - 1]) && token?.lower.endsWith('day') === true;
}

/** “criticized the plan | and left”; but “a plan to go home | and rest”: an infinitive joins a bare verb. */
function leavesObject(
  { tokens, verbs, verbAt }: ParsedSentence,
  from: number,
  at: number,
): boolean {
  const next = verbs[verbAt[at + 1] ?? -1];
  if (next?.from !== at + 1) return false;
  if (next.form === 'ing') return next.cue !== undefined;
  if (next.form !== 'finite') return false;
  const isBare = readTense(tokens, next) === 'unknown';
  return !(isBare && verbs.some((verb) => verb.form === 'to' && verb.from > from && verb.to <= at));
}

/** “the plan, opposition to it and …”, “one of them, Ada Park, of …”: a list or an apposition inside the phrase. */
function goesOnBehind(parsed: ParsedSentence, comma: number): boolean {
  const { tokens, verbs, verbAt } = parsed;
  const [next, second] = [tokens[comma + 1], tokens[comma + 2]];
  if (isWord(next, 'and', 'but')) {
    const group = verbs[verbAt[comma + 2] ?? -1];
    if (group?.from === comma + 2 && group.form === 'finite') return false;
    // “denied taking bribes, | and she had proof”: a clause of the author's.
    if (startsClause(parsed, comma + 2)) return false;
    return !isWord(next, 'but') || !/^(?:DET|PRON|PROPN)$/u.test(second?.tag ?? '');
  }
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.tag ?? '')) return true;
  if (isWord(next, 'with', 'from', 'or', 'not', 'as', 'including', 'among', 'of')) return true;
  const close = tokens.findIndex((token, at) => at > comma && isComma(token));
  return close > 0 && isWord(tokens[close + 1], 'of', 'for', 'as', 'to');
}

const OCCASION =
  /^(?:interview|interviews|statement|speech|press|news|letter|email|tweet|tweets|post|appearance|rally|debate|memo|podcast|op-ed|article|twitter|facebook|campaign|event|meeting|note|report)$/u;
const FARTHEST_OCCASION = 4;

/** “in an interview”, “on Twitter”, “after Monday”. */
function saidWhen(tokens: ParsedSentence['tokens'], at: number): boolean {
  const first = tokens[at];
  if (isTimeWord(first) || isWord(first, 'twitter', 'last')) return true;
  if (!isWord(first, 'a', 'an', 'his', 'her', 'the', 'their', 'recent')) return false;
  return tokens.slice(at + 1, at + FARTHEST_OCCASION).some(({ lower }) => OCCASION.test(lower));
}
