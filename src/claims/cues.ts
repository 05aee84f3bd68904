import type { CueForm, CueVerb } from './cue-forms.ts';
import { CARRIER_VERBS, TEXT_NOUNS } from './cue-lexicon.ts';
import { skipTimeLeft, type TokenRange } from './noun-phrases.ts';
import type { ParsedSentence } from './parse.ts';
import { findSubject } from './subjects.ts';
import type { VerbGroup } from './verb-groups.ts';
import {
  closesQuotation,
  endsWithComma,
  isComma,
  isRelative,
  isSubordinator,
  isWord,
} from './words.ts';

/** A verb that attributes, with the one who speaks where the sentence says so to its left. */
export interface Cue extends TokenRange, CueForm {
  readonly group: VerbGroup;
  readonly speaker: TokenRange | undefined;
  /** The speaker is the subject of another verb: “paused, then said”, “left, saying”. */
  readonly isShared: boolean;
  readonly negated: boolean;
}

/** Finds the verbs of a sentence that may attribute, each with its speaker. */
export function findCues(parsed: ParsedSentence): readonly Cue[] {
  return parsed.verbs.flatMap((group, index) => {
    if (!group.cue) return [];
    const carrier = findCarrier(parsed, index);
    const first = carrier ?? group;
    const isPhrasal = endsParticle(parsed, group);
    const to = isPhrasal ? group.to + 1 : group.to;
    const own =
      first.form === 'finite' && !first.passive ? findSubject(parsed, first.from) : undefined;
    const shared = own ? undefined : findSharedSubject(parsed, first, index);
    if (first.passive && !carrier) return [];
    if (first.form === 'to' || (!own && !shared && !mayInvert(parsed, group))) return [];
    return {
      form: group.cue.form,
      verb: isPhrasal ? POINT_OUT : group.cue.verb,
      group,
      from: first.from,
      to,
      speaker: own ?? shared,
      isShared: !own && shared !== undefined,
      negated: first.negated || group.negated,
    };
  });
}

const POINT_OUT: CueVerb = {
  lemma: 'point out',
  class: 'say',
  classes: new Set(['say']),
  frames: new Set(['clause', 'thing']),
};

const KEEPS = /^(?:keep|keeps|kept|begin|begins|began|start|starts|started|stop|stops|stopped)$/u;

function endsParticle({ tokens }: ParsedSentence, group: VerbGroup): boolean {
  return group.cue?.verb.lemma === 'point' && isWord(tokens[group.to], 'out');
}

/** “Park declined to say”, “issued a statement saying”: the verb that carries the cue, where there is one. */
function findCarrier(parsed: ParsedSentence, index: number): VerbGroup | undefined {
  const { tokens, verbs } = parsed;
  const group = verbs[index];
  const before = verbs[index - 1];
  if (!group || !before) return undefined;
  const between = tokens.slice(before.to, group.from).map(({ lower }) => lower);
  const head = tokens[before.head]?.lower ?? '';
  if (group.form === 'to') {
    const carries = CARRIER_VERBS.has(head)
      ? between
      : CARRIER_VERBS.has(between[0] ?? '')
        ? between.slice(1)
        : [];
    return /^(?:on )?to$/u.test(carries.join(' ')) ? before : undefined;
  }
  if (group.form === 'ing' && between.length === 0)
    return CARRIER_VERBS.has(head) && KEEPS.test(head) ? before : undefined;
  if (group.form !== 'ing' || between.length === 0 || between.length > 6) return undefined;
  return TEXT_NOUNS.has(between[between.length - 1] ?? '') && before.form === 'finite'
    ? before
    : undefined;
}

/** “…,” said Park: the speaker stands behind a verb that nothing stands before. */
function mayInvert({ tokens }: ParsedSentence, group: VerbGroup): boolean {
  const before = tokens[group.from - 1];
  if (group.form !== 'finite') return false;
  return before === undefined || isComma(before) || closesQuotation(tokens, group.from - 1);
}

/** The subject of an earlier verb that this one shares. */
function findSharedSubject(
  parsed: ParsedSentence,
  group: VerbGroup,
  index: number,
): TokenRange | undefined {
  const { tokens, verbs } = parsed;
  const before = tokens[skipTimeLeft(tokens, group.from - 1)];
  const isCoordinate = isWord(before, 'and', 'but', 'or', 'then', 'also');
  if (group.form === 'finite' && !isCoordinate && !isComma(before)) return undefined;
  if (group.form === 'ing' && !mayLeadParticiple(parsed, group)) return undefined;
  let relative: TokenRange | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const earlier = verbs[at];
    if (earlier?.form !== 'finite') continue;
    const subject = findSubject(parsed, earlier.from);
    if (!subject) continue;
    if (isRelative(tokens[subject.from])) relative ??= subject;
    else if (!isEmbedded(parsed, subject)) return subject;
  }
  return relative;
}

function mayLeadParticiple({ tokens }: ParsedSentence, group: VerbGroup): boolean {
  const before = tokens[group.from - 1];
  return (
    endsWithComma(tokens, group.from - 1) ||
    isWord(before, 'by', 'while', 'and', 'but', 'before', 'after', 'in', '—', '–')
  );
}

/** A subject inside a clause that a conjunction or an earlier cue opens. */
function isEmbedded({ tokens, verbs }: ParsedSentence, subject: TokenRange): boolean {
  const before = tokens[subject.from - 1];
  if (isSubordinator(before) || isRelative(before)) return true;
  return verbs.some(({ cue, head, to }) => {
    if (!cue || head >= subject.from || subject.from - to > FARTHEST_HEARER) return false;
    if (!cue.verb.frames.has('clause') && !cue.verb.frames.has('hearer')) return false;
    return !tokens
      .slice(to, subject.from)
      .some((token) => token.tag === 'PUNCT' || token.tag === 'CCONJ');
  });
}

const FARTHEST_HEARER = 6;
