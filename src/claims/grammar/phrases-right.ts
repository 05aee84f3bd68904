import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isTimeWord,
  isWord,
} from '../sentences/words.ts';
import type { ParsedSentence } from './parse.ts';

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
export function findObjectEnd(
  { tokens, verbs, verbAt, end }: ParsedSentence,
  from: number,
): number {
  let to = from;
  for (; to < end; to += 1) {
    const token = tokens[to];
    if (!token) break;
    if (token.quotation >= 0 || to === from) continue;
    if (isComma(token) && goesOnBehind(tokens, to)) continue;
    if (isComma(token) || isDash(token) || token.word === ';') break;
    if (token.tag === 'SCONJ' && !isWord(token, 'that', 'for')) break;
    const next = verbs[verbAt[to + 1] ?? -1];
    if (isWord(token, 'and', 'but') && next?.form === 'finite' && next.from === to + 1) break;
    if (isTimeWord(token) && !isTimeWord(tokens[to - 1]) && /day$/u.test(token.lower)) break;
    if (
      isWord(token, 'during', 'after', 'before', 'when', 'while', 'by', 'in', 'on', 'at') &&
      saidWhen(tokens[to + 1])
    )
      break;
  }
  return to;
}

/** “the plan, opposition to it and …”, “one of them, Ada Park, of …”: a list or an apposition inside the phrase. */
function goesOnBehind(tokens: ParsedSentence['tokens'], comma: number): boolean {
  const next = tokens[comma + 1];
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(next?.tag ?? '')) return true;
  if (isWord(next, 'with', 'from', 'but', 'and', 'or', 'not', 'as')) return true;
  const close = tokens.findIndex((token, at) => at > comma && isComma(token));
  return close > 0 && isWord(tokens[close + 1], 'of', 'for', 'as', 'to');
}

function saidWhen(next: ParsedSentence['tokens'][number] | undefined): boolean {
  return isTimeWord(next) || isWord(next, 'a', 'an', 'his', 'her', 'last', 'twitter', 'recent');
}
