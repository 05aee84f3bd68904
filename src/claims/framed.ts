import type { Cue } from './cues.ts';
import type { Finding } from './finding.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import { findPhraseEnd } from './phrases-right.ts';
import {
  isComma,
  isDash,
  isNominal,
  isPossessive,
  isPronoun,
  isSubordinator,
  isTimeWord,
  isWord,
} from './words.ts';

/** Reads content that stands before its cue, or around it: “Talks ended,” Park said, “and we left.” */
export function findFramed(parsed: ParsedSentence, cue: Cue): Finding | undefined {
  if (!mayFrame(parsed, cue)) return undefined;
  const inverted = findInverted(parsed, cue);
  const speaker = inverted ?? (cue.isShared ? undefined : cue.speaker);
  if (!speaker) return undefined;
  const block = { from: Math.min(speaker.from, cue.from), to: Math.max(speaker.to, cue.to) };
  const content = findContent(parsed, cue, block);
  if (!content) return undefined;
  return {
    pattern: inverted ? 'inverted' : 'framed',
    speaker,
    cue: { from: cue.from, to: cue.to },
    content,
    verb: cue.verb,
    negated: cue.negated,
  };
}

function mayFrame({ tokens }: ParsedSentence, { verb, group, from, speaker }: Cue): boolean {
  if (group.form !== 'finite') return false;
  if (verb.frames.has('clause') || verb.frames.has('hearer')) return true;
  const start = Math.min(from, speaker?.from ?? from);
  return verb.frames.has('quote') && tokens[start - 1]?.closes === true;
}

/** The speaker behind the cue: “…,” said Park. */
function findInverted(parsed: ParsedSentence, cue: Cue): TokenRange | undefined {
  const { tokens } = parsed;
  const before = tokens[cue.from - 1];
  const first = tokens[cue.to];
  if (!before || !first || first.quotation >= 0) return undefined;
  const isQuoted = before.closes || (isComma(before) && tokens[cue.from - 2]?.closes === true);
  if (!isQuoted && !mayInvertPlain(parsed, cue)) return undefined;
  if (!isNominal(first) && !isPronoun(first) && !isPossessive(first)) return undefined;
  if (isTimeWord(first) || isWord(first, 'that', 'there', 'this', 'last')) return undefined;
  const to = findPhraseEnd(parsed, cue.to);
  if (!isQuoted && (parsed.verbAt[to] ?? -1) >= 0) return undefined;
  return to > cue.to ? { from: cue.to, to } : undefined;
}

/** Without quotation marks only these verbs stand before their speaker, and only where nobody else could speak. */
function mayInvertPlain({ tokens }: ParsedSentence, cue: Cue): boolean {
  if (!isComma(tokens[cue.from - 1]) || (cue.speaker && !cue.isShared)) return false;
  return /^(?:say|write|add|explain|note|argue|report)$/u.test(cue.verb.lemma);
}

function findContent(
  parsed: ParsedSentence,
  cue: Cue,
  block: TokenRange,
): readonly TokenRange[] | undefined {
  const { tokens } = parsed;
  const isAs = isWord(tokens[block.from - 1], 'as');
  const mark = isAs ? block.from - 2 : block.from - 1;
  const tail = findTail(parsed, block.to);
  if (isAs && mark < 0) return isComma(tokens[tail]) ? afterTail(parsed, tail) : undefined;
  if (mark < 1 || !isMark(parsed, mark)) return undefined;
  if (!endsFrame(parsed, cue, tail, mark)) return undefined;
  const left = { from: findLeft(parsed), to: trimMark(parsed, mark) };
  if (left.to <= left.from) return undefined;
  const right = findRight(parsed, tail, left);
  if (!tokens[mark]?.closes && !hasFiniteVerb(parsed, left) && !right) return undefined;
  return right ? [left, right] : [left];
}

function isMark({ tokens }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  return (
    isComma(token) || isDash(token) || token?.closes === true || /^[?!]$/u.test(token?.word ?? '')
  );
}

/** “said | in a statement on Tuesday | ,”: up to the mark that ends the frame. */
function findTail({ tokens, end }: ParsedSentence, from: number): number {
  let at = from;
  while (at < end && at - from < 18) {
    const token = tokens[at];
    if (
      !token ||
      token.quotation >= 0 ||
      isComma(token) ||
      isDash(token) ||
      /^[;:]$/u.test(token.word)
    )
      break;
    at += 1;
  }
  return at;
}

const ADJUNCT =
  /^(?:earlier|later|recently|thereafter|afterward|last|this|next|in|on|at|during|via|through|after|to|before|with|from|when|while|by|as|over|of|about|for|near|outside|inside|under|since|then|again|also|too|30|simply|flatly)$/u;

function endsFrame(parsed: ParsedSentence, cue: Cue, tail: number, mark: number): boolean {
  const { tokens, end } = parsed;
  const first = tokens[Math.max(cue.to, 0)];
  const isQuoted = tokens[mark]?.closes === true || tokens[mark - 1]?.closes === true;
  const closes =
    tail >= end ||
    isComma(tokens[tail]) ||
    isDash(tokens[tail]) ||
    tokens[tail]?.word === ';' ||
    (isQuoted && (tokens[tail]?.opens === true || tokens[tail]?.word === ':'));
  if (!closes || !first) return closes;
  if (isWord(first, 'that', 'whether', 'how')) return false;
  if (!isQuoted && holdsClause(parsed, Math.max(cue.to, cue.speaker?.to ?? 0), tail)) return false;
  if (tail === cue.to) return true;
  const isHearer = cue.verb.frames.has('hearer');
  const isAdjunct =
    ADJUNCT.test(first.lower) || isTimeWord(first) || first.tag === 'ADV' || first.tag === 'NUM';
  return isAdjunct || isHearer || isBehind(parsed, cue);
}

function holdsClause({ verbs }: ParsedSentence, from: number, to: number): boolean {
  return verbs.some((group) => group.form === 'finite' && group.from >= from && group.to <= to);
}

/** Whether the speaker stands behind the cue, so that the words behind it are his. */
function isBehind({ tokens }: ParsedSentence, cue: Cue): boolean {
  const before = tokens[cue.from - 1];
  return before?.closes === true || isComma(before);
}

function findLeft({ tokens }: ParsedSentence): number {
  const first = tokens[0];
  return isWord(first, 'but', 'and', 'yet', 'so', 'or') && (first?.quotation ?? -1) < 0 ? 1 : 0;
}

function trimMark({ tokens }: ParsedSentence, mark: number): number {
  return isComma(tokens[mark]) || isDash(tokens[mark]) ? mark : mark + 1;
}

const NOT_CONTENT =
  /^(?:adding|noting|who|which|but|and|while|as|when|after|describing|calling|pointing|saying|with|arguing|characterizing|suggesting|warning|using|referring|speaking|where|citing|according|though|although|before|because)$/u;

/** What goes on behind the frame: a second quotation, or the clause that the first part began. */
function findRight(parsed: ParsedSentence, tail: number, left: TokenRange): TokenRange | undefined {
  const { tokens, end } = parsed;
  const at =
    isComma(tokens[tail]) || isDash(tokens[tail]) || /^[;:]$/u.test(tokens[tail]?.word ?? '')
      ? tail + 1
      : tail;
  const first = tokens[at];
  if (!first || at >= end) return undefined;
  if (first.opens) return { from: at, to: findQuotationEnd(parsed, at) };
  if (!isComma(tokens[tail]) || NOT_CONTENT.test(first.lower)) return undefined;
  const isWhole = hasFiniteVerb(parsed, left) && !isSubordinator(tokens[left.from]);
  if (isWhole && /ing$/u.test(first.lower)) return undefined;
  return isWhole && (isNominal(first) || isPronoun(first)) ? undefined : { from: at, to: end };
}

function afterTail({ end }: ParsedSentence, tail: number): readonly TokenRange[] | undefined {
  return tail + 1 < end ? [{ from: tail + 1, to: end }] : undefined;
}

function findQuotationEnd({ tokens }: ParsedSentence, from: number): number {
  const quotation = tokens[from]?.quotation;
  let to = from;
  while (to < tokens.length && tokens[to]?.quotation === quotation) to += 1;
  return to;
}

function hasFiniteVerb({ verbs, tokens }: ParsedSentence, { from, to }: TokenRange): boolean {
  if (tokens[from]?.opens) return true;
  return verbs.some((group) => group.form === 'finite' && group.from >= from && group.to <= to);
}
