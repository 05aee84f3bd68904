import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { readTense } from '../grammar/tense.ts';
import {
  isBe,
  isComma,
  isDash,
  isPossessive,
  isRelative,
  isSubordinator,
  isWord,
} from '../sentences/words.ts';
import { findContentEnd } from './content/content-end.ts';
import { findContentStart } from './content/content-start.ts';
import { endsFrame, findTail } from './content/frame-tail.ts';
import { NO_PLACE } from './cues/cue-place.ts';
import { findCueEnd } from './cues/cue-tail.ts';
import type { Cue } from './cues/cues.ts';
import type { Finding } from './finding.ts';
import { findInvertedSpeaker, standsBehindQuotation } from './inverted.ts';

/** Reads content that stands before its cue, or around it: “Talks ended,” Park said, “and we left.” */
export function findFramed(parsed: ParsedSentence, cue: Cue): Finding | undefined {
  if (!mayFrame(parsed, cue)) return undefined;
  const inverted = findInvertedSpeaker(parsed, cue);
  const speaker = inverted ?? (cue.isShared ? undefined : cue.speaker);
  if (!speaker) return undefined;
  const from = Math.min(speaker.from, cue.from, cue.opensAt ?? cue.from);
  const block = { from, to: Math.max(speaker.to, cue.to) };
  const content = findContent(parsed, cue, block);
  if (!content) return undefined;
  return {
    pattern: inverted ? 'inverted' : 'framed',
    speaker,
    cue: { from: cue.from, to: inverted ? cue.to : findCueEnd(parsed, cue.to) },
    content,
    verb: cue.verb,
    negated: cue.negated,
  };
}

const MAY_FRAME =
  /^(?:think|believe|guess|suppose|suspect|hope|fear|know|predict|conclude|agree|figure|expect)$/u;

function mayFrame(parsed: ParsedSentence, { verb, group, from, speaker, isCarried }: Cue): boolean {
  // “told voters that if it were so, he would advise …”
  const isQuoted = standsBehindQuotation(parsed, Math.min(from, speaker?.from ?? from));
  if (readTense(parsed.tokens, group) === 'modal' && !isQuoted) return false;
  if (
    (group.form !== 'finite' && !isCarried) ||
    (verb.class === 'think' && !MAY_FRAME.test(verb.lemma))
  )
    return false;
  if (verb.frames.has('clause') || verb.frames.has('hearer')) return true;
  return verb.frames.has('quote') && isQuoted;
}

function findContent(
  parsed: ParsedSentence,
  cue: Cue,
  block: TokenRange,
): readonly TokenRange[] | undefined {
  const { tokens, end } = parsed;
  const tail = findTail(parsed, block.to);
  const isAs = isWord(tokens[block.from - 1], 'as');
  const mark = isAs ? block.from - 2 : block.from - 1;
  // “As Park said, talks ended.” “Said Park: Talks ended.”
  if (mark < 0 || (isAs && isWord(tokens[mark], 'and', 'but'))) {
    const opens = isAs ? isComma(tokens[tail]) : cue.from === 0 && block.to > cue.to;
    return opens && tail + 1 < end ? [{ from: tail + 1, to: end }] : undefined;
  }
  if (mark < 1 || !isMark(parsed, mark) || !endsFrame(parsed, cue, block)) return undefined;
  const left = { from: findLeft(parsed, mark), to: trimMark(parsed, mark) };
  if (left.to <= left.from) return undefined;
  const aside = findAside(parsed, mark, left);
  const behind = aside && findRight(parsed, tail, aside);
  if (aside && behind && tokens[behind.from]?.quotation === -1) return [aside, behind];
  const right = findRight(parsed, tail, left);
  if (right && isAdverbial(parsed, left) && tokens[right.from]?.opens) return [right];
  // “Taking up the “line”, he warned: “…””
  const isLedIn = tokens[left.from]?.quotation === -1 && cue.to < end && tokens[tail]?.word === ':';
  if (right && isLedIn && tokens[right.from]?.opens) return [right];
  if (standsBehindQuotation(parsed, mark + 1)) return right ? [left, right] : [left];
  const isWhole =
    hasFiniteVerb(parsed, left) || (tail >= end && left.to - left.from >= LONG_ENOUGH);
  // “Park left, and Lee said, “Good.””: what comes before is not what Lee said.
  if (isWhole && right && tokens[right.from]?.opens && !isSubordinator(tokens[left.from]))
    return undefined;
  if (!isWhole && !right) return undefined;
  return right ? [left, right] : [left];
}

/** “In the end, Park said, …”: when and where, not what. */
function isAdverbial(parsed: ParsedSentence, left: TokenRange): boolean {
  const first = parsed.tokens[left.from];
  if (first?.quotation !== -1 || hasFiniteVerb(parsed, left)) return false;
  return /^(?:ADP|ADV|SCONJ)$/u.test(first.tag) || isWord(first, 'just', 'last', 'asked');
}

/** A tagger misses a verb now and then; so many words before “Park said.” are what Park said. */
const LONG_ENOUGH = 6;

function isMark({ tokens }: ParsedSentence, at: number): boolean {
  const token = tokens[at];
  if (isComma(token) || isDash(token) || token?.closes) return true;
  return /^[?!'’]$/u.test(token?.word ?? '');
}

/** Where what is said begins: behind “but”, or where a colon leads into the quotation that ends at the mark. */
function findLeft({ tokens }: ParsedSentence, mark: number): number {
  const quotation = tokens[mark]?.quotation ?? -1;
  const opening = quotation < 0 ? -1 : tokens.findIndex((token) => token.quotation === quotation);
  if (opening > 0 && /^[:(]$/u.test(tokens[opening - 1]?.word ?? '')) return opening;
  // “a law which, | Park said, | would fail”
  if (isRelative(tokens[mark - 1]) && isComma(tokens[mark - 2])) return mark - 1;
  return findContentStart(tokens);
}

/** “called for free trade – | a swipe, | diplomats said, | at the tariffs”: what a last dash opens, where it has no verb. */
function findAside(
  parsed: ParsedSentence,
  mark: number,
  { to }: TokenRange,
): TokenRange | undefined {
  const { tokens } = parsed;
  const dashes = tokens.slice(0, mark).flatMap((token, at) => (isDash(token) ? [at] : []));
  const [dash, ...others] = dashes;
  if (dash === undefined || others.length > 0) return undefined;
  const aside = { from: dash + 1, to };
  const isNoun = /^(?:an?|the)$/u.test(tokens[aside.from]?.word ?? '');
  return isNoun && !hasFiniteVerb(parsed, aside) ? aside : undefined;
}

function trimMark({ tokens }: ParsedSentence, mark: number): number {
  return isComma(tokens[mark]) || isDash(tokens[mark]) ? mark : mark + 1;
}

const NOT_CONTENT =
  /^(?:adding|noting|who|which|but|and|while|as|when|after|describing|calling|pointing|saying|with|arguing|characterizing|suggesting|warning|using|referring|speaking|where|citing|according|though|although|before|asked)$/u;

/** What goes on behind the frame: a second quotation, or the clause that the first part began. */
function findRight(parsed: ParsedSentence, tail: number, left: TokenRange): TokenRange | undefined {
  const { tokens, end } = parsed;
  const mark = tokens[tail];
  const at = isComma(mark) || isDash(mark) || /^[;:]$/u.test(mark?.word ?? '') ? tail + 1 : tail;
  const first = tokens[at];
  if (!first || at >= end) return undefined;
  if (first.opens) {
    const to = findQuotationEnd(parsed, at);
    return at === tail && isTitle(tokens.slice(at, to)) ? undefined : { from: at, to };
  }
  if (!isComma(mark)) return undefined;
  // “said Park, head of a group, that watches the dam”
  const isQuoted = tokens[left.to - 1]?.closes === true;
  if (isQuoted && isWord(first, 'that') && startsPredicate(parsed, at + 1)) return undefined;
  if (isWord(first, 'that', 'because', 'especially', 'including')) return { from: at, to: end };
  // “Talks ended, Park said, and all had left.”
  const isPlain = tokens[left.from]?.quotation === -1 && !tokens[left.to - 1]?.closes;
  if (isPlain && isWord(first, 'and', 'because', 'but', 'so', 'to', 'by', 'for', 'than')) {
    return holdsCue(parsed, at) ? undefined : { from: at, to: end };
  }
  // “Those who vote, Park said, must register.”
  if (isPlain && startsPredicate(parsed, at)) return { from: at, to: end };
  if (isPlain && awaitsMore(parsed, left, at)) {
    return { from: at, to: findContentEnd(parsed, at, NO_PLACE) };
  }
  if (NOT_CONTENT.test(first.lower)) return undefined;
  const isWhole = hasFiniteVerb(parsed, left) && !isSubordinator(tokens[left.from]);
  return isWhole ? undefined : { from: at, to: end };
}

const LONGEST_BEGUN = 6;

/** “It was, | Park said, | about money”, “They ignored, | Park said, | the law”: the verb has nothing behind it yet. */
function awaitsMore(
  { tokens, verbs, verbAt }: ParsedSentence,
  left: TokenRange,
  at: number,
): boolean {
  const last = tokens[left.to - 1];
  const group = verbs[verbAt[left.to - 1] ?? -1];
  const next = tokens[at];
  if (group?.form !== 'finite' || !next) return false;
  if (isBe(last)) return next.tag !== 'VERB';
  const isObject = /^(?:DET|ADP|PROPN|NOUN|NUM|ADJ)$/u.test(next.tag) || isPossessive(next);
  return isObject && left.to - left.from <= LONGEST_BEGUN && !NOT_CONTENT.test(next.lower);
}

/** “said on “Morning Joe””: the name of a programme or a book is no second part of what is said. */
function isTitle(quotation: ParsedSentence['tokens']): boolean {
  const words = quotation.filter(({ word }) => /^\p{L}{4,}/u.test(word));
  return words.length > 0 && words.every(({ word }) => /^\p{Lu}/u.test(word));
}

function startsPredicate({ verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  return group?.from === at && group.form === 'finite';
}

/** “…, records show, and experts say …”: what follows is somebody else's. */
function holdsCue({ verbs }: ParsedSentence, from: number): boolean {
  return verbs.some((group) => group.from > from && group.cue?.verb.frames.has('clause'));
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
