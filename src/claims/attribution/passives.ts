import { findCarrier } from '../grammar/carriers.ts';
import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../grammar/parse.ts';
import { findPhraseEnd } from '../grammar/phrases-right.ts';
import { findSubject } from '../grammar/subjects.ts';
import type { VerbGroup } from '../grammar/verb-groups.ts';
import {
  isComma,
  isNominal,
  isPossessive,
  isPronoun,
  isRelative,
  isTimeWord,
  isWord,
} from '../sentences/words.ts';
import { findContentEnd } from './content/content-end.ts';
import { type CuePlace, NO_PLACE } from './cues/cue-place.ts';
import type { Finding } from './finding.ts';

/** Finds passives that name who speaks: The plan | was described | by Park | as a trap. */
export function findPassives(parsed: ParsedSentence): readonly Finding[] {
  return parsed.verbs.flatMap((group, index) => {
    // “was cited by the Courier as saying”: the one who is cited speaks.
    const isCarrier = findCarrier(parsed, index + 1) === group;
    const finding =
      !isCarrier && isPassiveCue(parsed, group) ? readPassive(parsed, group) : undefined;
    return finding ? [finding] : [];
  });
}

/** Done by hand or machine, not said, where somebody is their agent. */
const DONE =
  /^(?:make|put|write|read|begin|show|find|post|propose|offer|rule|charge|back|support|continue)$/u;

/** A whole passive, or the bare participle of a verb with a hearer: “asked by Park whether …”. */
function isPassiveCue(parsed: ParsedSentence, group: VerbGroup): boolean {
  const { cue, passive, form } = group;
  if (!cue || cue.form === 'ing' || DONE.test(cue.verb.lemma)) return false;
  const { frames } = cue.verb;
  if (passive)
    return (
      cue.verb.class === 'judge' || frames.has('clause') || frames.has('as') || isHearer(group)
    );
  return (
    cue.form === 'past' &&
    form === 'finite' &&
    isHearer(group) &&
    isWord(parsed.tokens[group.to], 'by')
  );
}

function readPassive(parsed: ParsedSentence, group: VerbGroup): Finding | undefined {
  const by = findBy(parsed, group);
  if (by === undefined) return undefined;
  const speaker = { from: by + 1, to: findAgentEnd(parsed, by + 1) };
  if (speaker.to <= speaker.from || !group.cue) return undefined;
  const right = findRight(parsed, speaker.to, {
    ...NO_PLACE,
    isFronted: opensSentence(parsed, group),
  });
  const left = isHearer(group) ? undefined : findPatient(parsed, group);
  // What stands between the verb and its agent: “was called | a trap | by Park”.
  const inner = by > group.to ? { from: group.to, to: by } : undefined;
  const content = [left, inner, right].filter((part) => part !== undefined);
  // Who is judged is content only with the judgement, and who is asked only with the question.
  const needsMore = isHearer(group) || !group.cue.verb.frames.has('clause');
  if (content.length === 0 || (needsMore && !inner && !right)) return undefined;
  return {
    pattern: 'passive',
    speaker,
    cue: { from: group.from, to: group.to },
    content,
    verb: group.cue.verb,
    negated: group.negated,
  };
}

/** Who is told, asked or urged is no part of what is said. */
function isHearer({ cue }: VerbGroup): boolean {
  return cue?.verb.frames.has('hearer') === true || cue?.verb.frames.has('hearerTo') === true;
}

const FARTHEST_BY = 8;

function findBy(
  { tokens, verbAt, end }: ParsedSentence,
  { to, passive }: VerbGroup,
): number | undefined {
  const limit = passive ? Math.min(end, to + FARTHEST_BY) : to + 1;
  for (let at = to; at < limit; at += 1) {
    const token = tokens[at];
    if (isWord(token, 'by')) return isAgent(tokens[at + 1]) ? at : undefined;
    if (!token || isComma(token) || (verbAt[at] ?? -1) >= 0 || isWord(token, 'that', 'to'))
      return undefined;
  }
  return undefined;
}

function isAgent(token: ParsedSentence['tokens'][number] | undefined): boolean {
  return (
    (isNominal(token) || isPossessive(token) || isPronoun(token)) &&
    !isTimeWord(token) &&
    token?.tag !== 'NUM'
  );
}

function findAgentEnd(parsed: ParsedSentence, from: number): number {
  const { tokens } = parsed;
  const to = findPhraseEnd(parsed, from);
  for (let at = from + 1; at < to; at += 1)
    if (isWord(tokens[at], 'that', 'whether', 'if', 'to', 'as', 'of') && opensRight(tokens, at))
      return at;
  return to;
}

/** “of” belongs to the agent's name more often than not. */
function opensRight(tokens: ParsedSentence['tokens'], at: number): boolean {
  return !isWord(tokens[at], 'of') || tokens[at + 1]?.lower.endsWith('ing') === true;
}

/** “When asked by Park whether …, | Lee left”: what follows the comma is the sentence itself. */
function opensSentence({ tokens }: ParsedSentence, { from }: VerbGroup): boolean {
  return tokens.slice(0, from).every(({ tag }) => /^(?:SCONJ|ADV|CCONJ|PUNCT)$/u.test(tag));
}

function findRight(parsed: ParsedSentence, at: number, place: CuePlace): TokenRange | undefined {
  const { tokens, end } = parsed;
  const isOpen =
    isWord(
      tokens[at],
      'that',
      'whether',
      'if',
      'to',
      'as',
      'of',
      'for',
      'about',
      'why',
      'how',
      'what',
    ) || tokens[at]?.opens;
  if (!isOpen || at >= end) return undefined;
  return { from: at, to: findContentEnd(parsed, at, place) };
}

/** The subject of the passive, or the noun a bare participle stands behind. */
function findPatient(parsed: ParsedSentence, { from, passive }: VerbGroup): TokenRange | undefined {
  const { tokens } = parsed;
  const subject = findSubject(parsed, from);
  if (!subject || (!passive && isRelative(tokens[subject.from]))) return undefined;
  // “It was announced by Park that …”: the words stand behind.
  if (isWord(tokens[subject.from], 'it', 'there')) return undefined;
  return subject;
}
