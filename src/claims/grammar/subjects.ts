import { NEEDS_THAT } from '../attribution/cues/cue-lexicon.ts';
import { isComma, isNoun, isPronoun, isRelative, isTimeWord, isWord } from '../sentences/words.ts';
import { findPhraseStart, skipTimeLeft, type TokenRange } from './noun-phrases.ts';
import { findParentheticals } from './parentheticals.ts';
import type { ParsedSentence } from './parse.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Finds the subject that ends right before the token at `verb`, its appositions and relative clauses included. */
export function findSubject(parsed: ParsedSentence, verb: number): TokenRange | undefined {
  const skipped = skipTimeLeft(parsed.tokens, verb - 1);
  const end = skipped < 0 ? verb - 1 : skipped;
  const last = skipParticiple(parsed, end);
  // “a poll released Monday”: the day belongs to the participle, and both to the subject.
  const to = last < end ? skipAdverbs(parsed, verb) : end + 1;
  return addName(parsed, findSubjectEnding(parsed, last, { to, depth: 0 }));
}

/** “Park, | the mayor, one of the founders, | said”: a second apposition, and the name stands before the first. */
function addName(
  { tokens }: ParsedSentence,
  subject: TokenRange | undefined,
): TokenRange | undefined {
  if (!subject || !isComma(tokens[subject.to - 1]) || !isComma(tokens[subject.from - 1]))
    return subject;
  const isRole = isWord(tokens[subject.from], 'the', 'a', 'an', 'one');
  if (!isRole || tokens[subject.from - 2]?.tag !== 'PROPN') return subject;
  const from = findPhraseStart(tokens, subject.from - 2);
  const isFirst = from === 0 || tokens[(from ?? 0) - 1]?.tag === 'PUNCT';
  return from !== undefined && isFirst ? { from, to: subject.to } : subject;
}

function skipAdverbs({ tokens }: ParsedSentence, verb: number): number {
  let to = verb;
  while (tokens[to - 1]?.tag === 'ADV') to -= 1;
  return to;
}

/** “those surveyed | said”: a bare participle behind its noun. */
function skipParticiple({ tokens, verbs, verbAt }: ParsedSentence, last: number): number {
  const group = verbs[verbAt[last] ?? -1];
  const isBare = group && group.from === last && /(?:ed|wn)$/u.test(tokens[last]?.lower ?? '');
  return isBare && (isNoun(tokens[last - 1]) || isPronoun(tokens[last - 1])) ? last - 1 : last;
}

const DEEPEST = 3;

/** A subject ends at `last`, or with a parenthetical that closes there; `to` is how far it reaches then. */
function findSubjectEnding(
  parsed: ParsedSentence,
  last: number,
  { to, depth }: { readonly to: number; readonly depth: number },
): TokenRange | undefined {
  if (last < 0) return undefined;
  if (depth < DEEPEST) {
    for (const { from, isAside } of findParentheticals(parsed, last)) {
      const before = skipTimeLeft(parsed.tokens, from - 1);
      // “Park, however, said”: what is no apposition is left out of the speaker.
      const reach = isAside && to === last + 1 ? before + 1 : to;
      const subject = findSubjectEnding(parsed, before, { to: reach, depth: depth + 1 });
      if (subject) return subject;
    }
  }
  const from = findStart(parsed, last);
  return from === undefined || isComma(parsed.tokens[last]) ? undefined : { from, to };
}

const CLIMBS = 8;

/** Climbs from the last noun to the head of the whole phrase: “one of the aides | of the governor”. */
function findStart(parsed: ParsedSentence, last: number): number | undefined {
  const { tokens } = parsed;
  const isAlone =
    isRelative(tokens[last]) ||
    isPronoun(tokens[last]) ||
    isWord(tokens[last], 'them', 'us', 'you');
  if (isAlone && !isObject(tokens, last)) return isPartitive(parsed, last);
  let from = isObject(tokens, last) ? last : findPhraseStart(tokens, last);
  for (let climb = 0; from !== undefined && climb < CLIMBS; climb += 1) {
    const host = findHost(parsed, from - 1);
    if (host === undefined) break;
    if (host < 0) return splitAdverbial(parsed, from, last);
    const start = isRelative(tokens[host]) ? host : findPhraseStart(tokens, host);
    if (start === undefined) return splitAdverbial(parsed, from, last);
    from = start;
  }
  return from === undefined ? undefined : extendList(parsed, from);
}

/** “the groups who wrote to her | said”: a pronoun that a preposition governs. */
function isObject(tokens: ParsedSentence['tokens'], last: number): boolean {
  return (
    isWord(tokens[last], 'him', 'her', 'them', 'us', 'me') &&
    tokens[last - 1]?.tag === 'ADP' &&
    !isWord(tokens[last - 1], 'of')
  );
}

function isPartitive({ tokens }: ParsedSentence, last: number): number {
  const isOf =
    isWord(tokens[last - 1], 'of') && isWord(tokens[last], 'whom', 'which', 'them', 'us');
  return isOf ? Math.max(0, last - 2) : last;
}

/** Taken for prepositions by the tagger; before a subject they open a clause. */
const CONJUNCTION = /^(?:after|before|since|until|as|than|though|although|while|because|that)$/u;

/** The last token of the phrase that the token at `at` hangs on; -1 where it hangs on no noun; undefined at the top. */
function findHost(parsed: ParsedSentence, at: number): number | undefined {
  const { tokens, verbs, verbAt } = parsed;
  const token = tokens[at];
  if (!token || token.quotation >= 0) return undefined;
  if (CONJUNCTION.test(token.lower)) return undefined;
  if (token.tag === 'ADP' || (token.tag === 'SCONJ' && token.lower === 'like'))
    return findPrepositionHost(parsed, at);
  if (isWord(token, 'and', 'or', 'nor', '&')) return findCoordinateHost(parsed, at);
  const group = verbs[verbAt[at] ?? -1];
  return group && !takesBareClause(group) ? findAntecedent(parsed, group) : undefined;
}

/** “who said Park would come”: what follows such a verb is the subject of a clause of its own. */
function takesBareClause({ cue }: VerbGroup): boolean {
  if (!cue) return false;
  return cue.verb.frames.has('clause') && !NEEDS_THAT.has(cue.verb.lemma);
}

/** A relative clause ends here: “the aide who wrote the speech | said”. */
function findAntecedent({ tokens }: ParsedSentence, group: VerbGroup): number | undefined {
  if (!isRelative(tokens[group.from - 1])) return undefined;
  const antecedent = isComma(tokens[group.from - 2]) ? group.from - 3 : group.from - 2;
  return isNoun(tokens[antecedent]) || isPronoun(tokens[antecedent]) ? antecedent : undefined;
}

function findPrepositionHost(parsed: ParsedSentence, at: number): number {
  const { tokens, verbs, verbAt } = parsed;
  const before = skipTimeLeft(tokens, at - 1);
  const token = tokens[before];
  if (!token || token.quotation >= 0) return -1;
  if (isNoun(token) || isPronoun(token)) return before;
  const isBehindNoun = isNoun(tokens[before - 1]);
  if (token.tag === 'ADP' || (token.tag === 'ADJ' && isBehindNoun)) return before - 1;
  const group = verbs[verbAt[before] ?? -1];
  const isParticiple =
    group && group.from === group.head && /(?:ed|ing|en|wn|ght|ld)$/u.test(token.lower);
  if (isParticiple && isNoun(tokens[group.from - 1])) return group.from - 1;
  return (group && findAntecedent(parsed, group)) ?? -1;
}

/** “Park and Lee said”: the phrase goes on to the left, unless a verb governs what is there. */
function findCoordinateHost(parsed: ParsedSentence, at: number): number | undefined {
  const { tokens, verbAt } = parsed;
  const before = tokens[at - 1];
  if (!isNoun(before) && !isPronoun(before)) return undefined;
  const start = findPhraseStart(tokens, at - 1);
  if (start === undefined || (verbAt[start - 1] ?? -1) >= 0) return undefined;
  const left = tokens[start - 1];
  return left?.tag === 'ADP' && (verbAt[start - 2] ?? -1) >= 0 ? undefined : at - 1;
}

const ROLE =
  /^(?:president|chairman|chairwoman|chair|director|founder|ceo|head|author|editor|professor|spokesman|spokeswoman|spokesperson|secretary|vice|chief|executive|deputy)$/u;

/** “Rubio, Cruz and Bush”: members of a list before the last two. */
function extendList({ tokens }: ParsedSentence, from: number): number {
  // “Park, an analyst at the Institute | writes”: an apposition that no comma closes.
  const isAged = tokens[from - 2]?.tag === 'NUM' && isComma(tokens[from - 3]);
  const name = isAged ? from - 4 : from - 2;
  const isRole = isWord(tokens[from], 'a', 'an') || ROLE.test(tokens[from]?.lower ?? '');
  const isOpen = isRole && isComma(tokens[from - 1]) && tokens[name]?.tag === 'PROPN';
  const named = isOpen ? findPhraseStart(tokens, name) : undefined;
  if (named !== undefined && (named === 0 || tokens[named - 1]?.tag === 'PUNCT')) return named;
  // “at least half”, “more than 40 percent”.
  const isCompared =
    isWord(tokens[from - 1], 'least', 'most', 'than') &&
    isWord(tokens[from - 2], 'at', 'more', 'fewer', 'less');
  if (isCompared) return from - 2;
  return isWord(tokens[from - 1], 'both', 'neither', 'either') ? from - 1 : from;
}

/** “In March Park said”, “In a statement Park said”: the phrase after an opening preposition falls in two. */
function splitAdverbial(
  { tokens }: ParsedSentence,
  from: number,
  last: number,
): number | undefined {
  for (let at = from; at < last; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    const isTime = isTimeWord(token) || (token?.tag === 'NUM' && /^\d{4}$/u.test(token.word));
    if (isTime && !isTimeWord(next) && next?.tag !== 'NUM') return at + 1;
    if (token?.tag === 'NOUN' && next?.tag === 'PROPN') return at + 1;
  }
  return undefined;
}
