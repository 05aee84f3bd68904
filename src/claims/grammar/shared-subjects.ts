import { DOCUMENT_NOUNS } from '../attribution/cues/cue-lexicon.ts';
import {
  endsWithComma,
  isComma,
  isDash,
  isNoun,
  isPronoun,
  isRelative,
  isSubordinator,
  isWord,
} from '../sentences/words.ts';
import { opensQuotation } from './clause-marks.ts';
import { findPhraseStart, skipTimeLeft, type TokenRange } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import { findSubject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Finds the subject of another verb that this one shares: Park | paused, then said …; Park | left, saying … */
export function findSharedSubject(
  parsed: ParsedSentence,
  group: VerbGroup,
): TokenRange | undefined {
  if (group.form === 'ing') return findOfParticiple(parsed, group);
  if (group.form !== 'finite') return undefined;
  const before = parsed.tokens[skipTimeLeft(parsed.tokens, group.from - 1)];
  const isCoordinate = isWord(before, 'and', 'but', 'or', 'then', 'also');
  const isListed = isComma(before) && !isAside(parsed, group);
  return isCoordinate || isListed ? findEarlier(parsed, group) : undefined;
}

/** “the treaty, | often cited as a model, | took five years”: a participle between commas, with the verb behind it. */
function isAside(
  { tokens, verbs, verbAt }: ParsedSentence,
  { cue, from, head, to }: VerbGroup,
): boolean {
  if (!/^(?:past|participle)$/u.test(cue?.form ?? '') || tokens[head - 1]?.tag === 'AUX')
    return false;
  if (!isNoun(tokens[skipAdverbsLeft(tokens, from) - 1])) return false;
  const close = tokens.findIndex((token, at) => at >= to && isComma(token));
  return close > 0 && verbs[verbAt[close + 1] ?? -1]?.form === 'finite';
}

function skipAdverbsLeft(tokens: ParsedSentence['tokens'], from: number): number {
  return isComma(tokens[from - 1]) ? from - 1 : from;
}

function findOfParticiple(parsed: ParsedSentence, group: VerbGroup): TokenRange | undefined {
  const { tokens } = parsed;
  const before = tokens[group.from - 1];
  // “evidence suggesting that …”
  const isReduced = opensWords(parsed, group.to) || DOCUMENT_NOUNS.has(before?.lower ?? '');
  if (isNoun(before) && isReduced) {
    const from = findPhraseStart(tokens, group.from - 1);
    return (
      findSubject(parsed, group.from) ?? (from === undefined ? undefined : { from, to: group.from })
    );
  }
  const isLed =
    endsWithComma(tokens, group.from - 1) ||
    isDash(before) ||
    isWord(before, 'by', 'while', 'and', 'but', 'before', 'after', 'in');
  if (!isLed && before) return undefined;
  return findEarlier(parsed, group) ?? findLater(parsed, group);
}

/** “a sign | saying that …”, “a voice | asking: “…””: words follow, so the noun before speaks. */
function opensWords(parsed: ParsedSentence, at: number): boolean {
  return (
    isWord(parsed.tokens[at], 'that', 'how', 'whether') ||
    parsed.tokens[at]?.word === ':' ||
    opensQuotation(parsed, at)
  );
}

/** The nearest subject of a main clause to the left; else that of a relative clause. */
function findEarlier(parsed: ParsedSentence, group: VerbGroup): TokenRange | undefined {
  const { tokens, verbs } = parsed;
  let relative: TokenRange | undefined;
  let adverbial: Clause | undefined;
  for (let at = verbs.indexOf(group) - 1; at >= 0; at -= 1) {
    const earlier = verbs[at];
    if (earlier?.form !== 'finite') continue;
    const subject = findSubject(parsed, earlier.from);
    if (!subject) continue;
    if (isRelative(tokens[subject.from])) relative ??= subject;
    else if (!isEmbedded(parsed, subject))
      return adverbial &&
        joinsNearer(parsed, group, { adverbial, main: { subject, verb: earlier } })
        ? adverbial.subject
        : subject;
    else if (ADVERBIAL.test(tokens[subject.from - 1]?.lower ?? ''))
      adverbial ??= { subject, verb: earlier };
  }
  return relative;
}

/** A subject with its verb. */
interface Clause {
  readonly subject: TokenRange;
  readonly verb: VerbGroup;
}

const ADVERBIAL = /^(?:after|before|when|as|because|since|once|until|while)$/u;
/** What becomes of prices, talks and fires, and hardly of who speaks. */
const HAPPENS =
  /^(?:c[ao]mes?|f[ae]lls?|rises?|rose|drop(?:s|ped)?|slip(?:s|ped)?|tumbled?|plunged?|surged?|jump(?:s|ed)?|soar(?:s|ed)|slump(?:s|ed)|climb(?:s|ed)|br[eo]aks?|broke|collapsed?|follow(?:s|ed)|begins?|began|erupt(?:s|ed)|end(?:s|ed)|stall(?:s|ed)|emerged?|happen(?:s|ed))$/u;

/**
 * “Shares fell after Park cut his forecast, | blaming the rain”, “it came as Lee urged calm | and warned that …”: the nearer subject, where
 * the main clause tells of no speaker, or the nearer one speaks already.
 */
function joinsNearer(
  { tokens }: ParsedSentence,
  group: VerbGroup,
  { adverbial, main }: { readonly adverbial: Clause; readonly main: Clause },
): boolean {
  const first = tokens[main.subject.from];
  const words = tokens.slice(main.subject.from, main.subject.to);
  // The first word of a sentence is taken for a name too often.
  const isNamed =
    words.every(({ tag }) => tag === 'PROPN') && (words.length > 1 || first?.first === false);
  const mayHappen =
    HAPPENS.test(tokens[main.verb.head]?.lower ?? '') ||
    (main.verb.passive && main.verb.cue === undefined);
  const isMute = isWord(first, 'it') || (!isPronoun(first) && !isNamed);
  if (!isMute || !mayHappen) return false;
  return group.form === 'ing' || adverbial.verb.cue !== undefined;
}

/** “After saying that …, | Park | left”: the participle opens the sentence and its subject follows. */
function findLater(parsed: ParsedSentence, group: VerbGroup): TokenRange | undefined {
  const { tokens, verbs } = parsed;
  if (group.from > 2) return undefined;
  for (const later of verbs) {
    if (later.form !== 'finite' || later.from < group.to) continue;
    const subject = findSubject(parsed, later.from);
    if (subject && endsWithComma(tokens, subject.from - 1)) return subject;
  }
  return undefined;
}

const FARTHEST_CLAUSE = 40;

/** A subject inside a clause that a conjunction or an earlier cue opens. */
function isEmbedded({ tokens, verbs }: ParsedSentence, subject: TokenRange): boolean {
  const before = tokens[subject.from - 1];
  if (isSubordinator(before) || isRelative(before)) return true;
  return verbs.some(({ cue, head, to }) => {
    if (!cue || head >= subject.from || subject.from - to > FARTHEST_CLAUSE) return false;
    if (!cue.verb.frames.has('clause') && !cue.verb.frames.has('hearer')) return false;
    return !tokens.slice(to, subject.from).some(({ tag }) => tag === 'PUNCT' || tag === 'CCONJ');
  });
}
