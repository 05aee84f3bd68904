import { startsClause } from '../../grammar/own-clause.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { findSubject } from '../../grammar/subjects.ts';
import { readTense } from '../../grammar/tense.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { endsWithComma, isComma, isDash, isWord } from '../../sentences/words.ts';
import type { CuePlace } from '../cues/cue-place.ts';

const PARTICIPLE =
  /^(?:adding|noting|according|citing|referring|calling|describing|arguing|saying|warning|suggesting|pointing|characterizing|insisting|telling|claiming|stressing|explaining)$/u;
const VERDICT =
  /^(?:figures|numbers|claims?|charges?|allegations?|accusations?|remarks|words|something)$/u;
const CONTRAST = /^(?:while|whereas)$/u;

/** Finds where the content ends that begins at `from`: at most where the sentence does. */
export function findContentEnd(parsed: ParsedSentence, from: number, place: CuePlace): number {
  const { tokens, end } = parsed;
  let dashes = 0;
  for (let at = from + 1; at < end; at += 1) {
    const token = tokens[at];
    if (!token || (token.quotation >= 0 && !token.closes)) continue;
    if (endsWithComma(tokens, at) && endsAtComma(parsed, from, at, place)) {
      return token.closes ? at + 1 : at;
    }
    if (token.quotation >= 0) continue;
    if (token.word === ';' && at - from > 4) return at;
    if (isDash(token)) {
      dashes += 1;
      if (place.isDashed || (dashes % 2 === 1 && endsAtDash(parsed, from, at))) return at;
    }
    if (isWord(token, 'and', 'but') && at - from > 2 && returnsToCue(parsed, from, at, place)) {
      return isComma(tokens[at - 1]) ? at - 1 : at;
    }
  }
  return end;
}

/** A last dash ends content; one of two opens an aside inside it. */
function endsAtDash({ tokens, end }: ParsedSentence, from: number, at: number): boolean {
  for (let later = at + 1; later < end; later += 1) if (isDash(tokens[later])) return false;
  const next = tokens[at + 1];
  return at - from > 4 && !next?.opens && !isWord(next, 'and', 'or', 'nor', 'including', 'to');
}

const SHORTEST = 2;

/** “…, | conceding that”, “…, | applauding her”: a participle that is a cue of its own. */
function speaksOn({ verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  if (group?.form !== 'ing' || group.from !== at) return false;
  const cueClass = group.cue?.verb.class;
  return cueClass !== undefined && cueClass !== 'want' && group.cue?.verb.lemma !== 'ask';
}

function endsAtComma(parsed: ParsedSentence, from: number, at: number, place: CuePlace): boolean {
  const { tokens } = parsed;
  const next = tokens[at + 1];
  if (!next || next.quotation >= 0) return false;
  if (at - from < (place.isDenied ? SHORTEST : SHORTEST + 1)) return false;
  if (tokens[at]?.closes && tellsWhen(tokens, at + 1)) return true;
  if (PARTICIPLE.test(next.lower) || speaksOn(parsed, at + 1)) return true;
  if (isWord(next, 'compared') && isWord(tokens[at + 2], 'with')) return true;
  // “had lost 350 men, | figures that Lee called absurd”
  if (VERDICT.test(next.lower) && isWord(tokens[at + 2], 'that', 'which')) return true;
  if (CONTRAST.test(next.lower)) return !place.isShown;
  if (isWord(next, 'but', 'yet', 'and')) {
    if (isWord(tokens[at + 2], 'when', 'asked')) return true;
    return startsClause(parsed, at + 2) && !leavesCueTense(parsed, at, place);
  }
  if (isWord(next, 'which', 'who', 'where', 'a', 'an') && isLast(parsed, at)) return true;
  if (startsSpeech(parsed, at + 1) || comparesSpeech(parsed, at + 1, place)) return true;
  if (place.isFronted && startsClause(parsed, at + 1)) return true;
  return place.isRelative && startsPredicate(parsed, at + 1);
}

const FARTHEST_AFTER = 4;

/** “that he “would not wait,” | hours after Lee had left”: behind a quotation the author tells when. */
function tellsWhen(tokens: ParsedSentence['tokens'], from: number): boolean {
  for (let at = from; at < from + FARTHEST_AFTER; at += 1) {
    const token = tokens[at];
    if (isWord(token, 'after', 'before', 'since', 'amid', 'despite')) return true;
    if (!token || !/^(?:NOUN|NUM|ADV|ADJ|DET)$/u.test(token.tag)) return false;
  }
  return false;
}

/** No comma behind this one: what follows is an aside at the end, in the author's words more often than not. */
function isLast({ tokens, end }: ParsedSentence, at: number): boolean {
  return !tokens.slice(at + 1, end).some(({ word, quotation }) => word === ',' && quotation < 0);
}

/** “if talks had ended, | Park said they had not”: another one, or the same, begins to speak. */
function startsSpeech({ tokens, verbs, verbAt, end }: ParsedSentence, at: number): boolean {
  if (!/^(?:PROPN|PRON|DET|NOUN)$/u.test(tokens[at]?.tag ?? '')) return false;
  const next = verbs.find(({ from }) => from > at);
  const cue = next?.cue;
  if (!next || cue?.verb.class !== 'say' || !cue.verb.frames.has('clause')) return false;
  if (cue.form !== 'past' || next.head + 1 >= end || isComma(tokens[next.to])) return false;
  const subject = findSubject({ tokens, verbs, verbAt, end }, next.from);
  return subject?.from === at;
}

/** “denied that talks had ended, | as Park had said”: what one denies is not what another says. */
function comparesSpeech(
  { tokens, verbs }: ParsedSentence,
  at: number,
  { isDenied }: CuePlace,
): boolean {
  if (!isDenied || !isWord(tokens[at], 'as')) return false;
  const next = verbs.find(({ from }) => from > at);
  return /^(?:say|tell)$/u.test(next?.cue?.verb.class ?? '');
}

function startsPredicate({ verbs, verbAt }: ParsedSentence, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1];
  return group !== undefined && group.form === 'finite';
}

/** “said he would go | and left”: the second verb goes with the cue where its tense does and that of the content does not. */
function returnsToCue(parsed: ParsedSentence, from: number, at: number, place: CuePlace): boolean {
  const { tokens, verbs, verbAt } = parsed;
  const group = verbs[verbAt[at + 1] ?? -1];
  // “saying that talks had ended | and calling them rash”.
  if (place.isParticiple && group?.form === 'ing' && group.cue) return true;
  if (group?.form !== 'finite' || group.passive) return false;
  const tense = readTense(tokens, group);
  const inner = verbs.find((verb) => verb.from >= from && verb.form === 'finite');
  // “vowed to go on | and left the room”: an infinitive joins no finite verb.
  if (inner === group && isWord(tokens[from], 'to'))
    return tense === 'past' || tense === place.tense;
  if (tense === 'unknown' || tense !== place.tense) return false;
  if ((takesClause(tokens, group) && !isThought(group)) || judges(group)) return true;
  // “said she understood | but rejected the charge”
  if (isWord(tokens[at], 'but') && group.cue?.verb.class === 'deny') return true;
  if (inner === undefined || inner === group) return false;
  return readTense(tokens, inner) !== tense || turnsBack(tokens, inner, group);
}

/** “told them that prices had doubled, | but did not say why”: “had” does not go on with “did”. */
function turnsBack(
  tokens: ParsedSentence['tokens'],
  inner: VerbGroup,
  { from }: VerbGroup,
): boolean {
  return isWord(tokens[inner.from], 'had') && isWord(tokens[from], 'did');
}

/** “said talks had ended, | but they will go on”: a clause in another tense than the cue's is no new sentence of the author's. */
function leavesCueTense({ tokens, verbs }: ParsedSentence, at: number, place: CuePlace): boolean {
  const next = verbs.find(({ from, form }) => from > at && form === 'finite');
  if (!next || place.tense !== 'past' || takesClause(tokens, next)) return false;
  const tense = readTense(tokens, next);
  return tense !== 'unknown' && tense !== 'past';
}

/** “said she was tired | and hoped to leave”: thoughts go with what is said more often than with the saying. */
function isThought({ cue }: VerbGroup): boolean {
  return cue?.verb.class === 'think';
}

/** “said talks had ended | and called Lee rash”. */
function judges({ cue }: VerbGroup): boolean {
  return cue?.verb.class === 'judge' || cue?.verb.lemma === 'call';
}

function takesClause(tokens: ParsedSentence['tokens'], { cue, to }: VerbGroup): boolean {
  if (!cue) return false;
  const { frames } = cue.verb;
  return frames.has('clause') || frames.has('hearer') || tokens[to]?.opens === true;
}
