import { findPhraseStart, type TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { isComma, isDash, isNominal, isNoun, isPossessive, isWord } from '../sentences/words.ts';
import { findAppositionAfter } from '../speakers/appositions.ts';
import { findContentStart } from './content/content-start.ts';
import type { Finding } from './finding.ts';
import { readViewPhrase, type SpeakerPhrase } from './view-phrases.ts';

/** Finds what is so according to somebody or in their view, before or behind the words. */
export function findAccordingTo(parsed: ParsedSentence): readonly Finding[] {
  return parsed.tokens.flatMap((token, at) => {
    if (token.quotation >= 0 || !OPENS.has(token.lower)) return [];
    const phrase =
      token.lower === 'according' ? readAccording(parsed, at) : readViewPhrase(parsed, at);
    const finding = phrase && readAround(parsed, phrase);
    return finding ? [finding] : [];
  });
}

const OPENS = new Set(['according', 'in', 'from', 'by', 'to']);

function readAccording(parsed: ParsedSentence, at: number): SpeakerPhrase | undefined {
  if (!isWord(parsed.tokens[at + 1], 'to')) return undefined;
  const isFirst = opensSentence(parsed, at);
  const end = skipApposition(parsed, findSpeakerEnd(parsed, at + 2, isFirst), isFirst);
  const to = isFirst && !isComma(parsed.tokens[end]) ? findSplit(parsed, at + 2, end) : end;
  return { from: at, to, cue: { from: at, to: at + 2 }, speaker: { from: at + 2, to } };
}

/** “According to Park, an analyst at a bank, | the dam leaks”: what Park is belongs to nobody’s words. */
function skipApposition({ tokens }: ParsedSentence, end: number, isFirst: boolean): number {
  const apposition = isFirst ? findAppositionAfter(tokens, end) : undefined;
  if (!apposition || !isComma(tokens[apposition.to])) return end;
  const isFollowed = tokens.slice(apposition.to).some(({ tag }) => /^(?:VERB|AUX)$/u.test(tag));
  return isFollowed ? apposition.to : end;
}

function opensSentence({ tokens }: ParsedSentence, at: number): boolean {
  return tokens.slice(0, at).every(({ tag }) => /^(?:PUNCT|CCONJ|SCONJ|ADV)$/u.test(tag));
}

/** What is said stands behind a phrase that opens the sentence, else before it or around it. */
function readAround(parsed: ParsedSentence, phrase: SpeakerPhrase): Finding | undefined {
  const { tokens, end } = parsed;
  const { from, to, cue, speaker } = phrase;
  if (speaker.to <= speaker.from) return undefined;
  const content: TokenRange[] = [];
  if (opensSentence(parsed, from)) {
    if (isComma(tokens[to])) content.push({ from: to + 1, to: end });
    else if (to < end && splits(parsed, to)) content.push({ from: to, to: end });
  } else {
    const isApart =
      isWord(tokens[from], 'according') || isComma(tokens[from - 1]) || isDash(tokens[from - 1]);
    if (!isApart) return undefined;
    content.push(...findLeft(parsed, from));
    const isSplit = isComma(tokens[to]) && isComma(tokens[from - 1]);
    if (isSplit && to + 2 < end) content.push({ from: to + 1, to: end });
  }
  const filled = content.filter((part) => part.to > part.from);
  if (filled.length === 0) return undefined;
  return { pattern: 'according', speaker, cue, content: filled, verb: undefined, negated: false };
}

function findLeft({ tokens }: ParsedSentence, at: number): readonly TokenRange[] {
  let to = at;
  while (
    to > 0 &&
    (isComma(tokens[to - 1]) || isDash(tokens[to - 1]) || tokens[to - 1]?.word === '(')
  )
    to -= 1;
  const from = findAsideStart(tokens, to) ?? findContentStart(tokens);
  return to > from ? [{ from, to }] : [];
}

/** “held drills, | a step that, according to Park, worried many”: what is said begins with the noun that the clause hangs on. */
function findAsideStart(tokens: ParsedSentence['tokens'], to: number): number | undefined {
  if (!isWord(tokens[to - 1], 'that', 'which', 'who') || !isNoun(tokens[to - 2])) return undefined;
  const from = findPhraseStart(tokens, to - 2);
  return from !== undefined && isComma(tokens[from - 1]) ? from : undefined;
}

function findSpeakerEnd(
  { tokens, end, verbs, verbAt }: ParsedSentence,
  from: number,
  isFirst: boolean,
): number {
  let to = from;
  for (; to < end; to += 1) {
    const token = tokens[to];
    if (!token || token.opens || isDash(token) || /^[;:)]$/u.test(token.word)) break;
    if (token.tag === 'SCONJ' && token.lower !== 'that') break;
    if (isComma(token) && (isFirst || !continuesName(tokens[to + 1]))) break;
    const group = verbs[verbAt[to] ?? -1];
    if (
      isWord(token, 'and', 'but') &&
      group === undefined &&
      verbs[verbAt[to + 1] ?? -1]?.form === 'finite'
    )
      break;
  }
  return to;
}

/** “According to the mill | its dam is safe”: no comma parts them, but a noun phrase begins. */
function findSplit(parsed: ParsedSentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1) if (splits(parsed, at)) return at;
  return end;
}

function splits({ tokens, verbs }: ParsedSentence, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isStart = token?.tag === 'DET' || isPossessiveWord(token) || isPersonal(token);
  return (
    isNoun(before) && isStart && verbs.some(({ form, from }) => form === 'finite' && from > at)
  );
}

function isPossessiveWord(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return isPossessive(token) && token?.tag !== 'PART';
}

function isPersonal(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return isWord(token, 'he', 'she', 'it', 'they', 'we', 'there');
}

/** “according to Park, a Labour member”. */
function continuesName(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return (
    isWord(token, 'a', 'an', 'the', 'whose', 'which', 'who') ||
    (isNominal(token) && token?.tag === 'PROPN')
  );
}
