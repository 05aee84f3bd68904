import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { isComma, isDash, isNominal, isWord } from '../sentences/words.ts';
import { findContentStart } from './content-start.ts';
import type { Finding } from './finding.ts';

/** Finds what is so according to somebody, before or behind the words. */
export function findAccordingTo(parsed: ParsedSentence): readonly Finding[] {
  return parsed.tokens.flatMap((token, at) => {
    if (token.lower !== 'according' || token.quotation >= 0) return [];
    if (!isWord(parsed.tokens[at + 1], 'to')) return [];
    const finding = readAccordingTo(parsed, at);
    return finding ? [finding] : [];
  });
}

function readAccordingTo(parsed: ParsedSentence, at: number): Finding | undefined {
  const { tokens, end } = parsed;
  const isFirst = tokens.slice(0, at).every(({ tag }) => /^(?:PUNCT|CCONJ|SCONJ|ADV)$/u.test(tag));
  const speaker = { from: at + 2, to: findSpeakerEnd(parsed, at + 2, isFirst) };
  if (speaker.to <= speaker.from) return undefined;
  const content: TokenRange[] = [];
  if (isFirst) {
    if (isComma(tokens[speaker.to])) content.push({ from: speaker.to + 1, to: end });
  } else {
    content.push(...findLeft(parsed, at));
    const isSplit = isComma(tokens[speaker.to]) && isComma(tokens[at - 1]);
    if (isSplit && speaker.to + 2 < end) content.push({ from: speaker.to + 1, to: end });
  }
  const filled = content.filter(({ from, to }) => to > from);
  if (filled.length === 0) return undefined;
  const cue = { from: at, to: at + 2 };
  return { pattern: 'according', speaker, cue, content: filled, verb: undefined, negated: false };
}

function findLeft({ tokens }: ParsedSentence, at: number): readonly TokenRange[] {
  let to = at;
  while (
    to > 0 &&
    (isComma(tokens[to - 1]) || isDash(tokens[to - 1]) || tokens[to - 1]?.word === '(')
  )
    to -= 1;
  const from = findContentStart(tokens);
  return to > from ? [{ from, to }] : [];
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

/** “according to Park, a Labour member”. */
function continuesName(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return (
    isWord(token, 'a', 'an', 'the', 'whose', 'which', 'who') ||
    (isNominal(token) && token?.tag === 'PROPN')
  );
}
