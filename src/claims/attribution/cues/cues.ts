import { findCarrier } from '../../grammar/carriers.ts';
import type { TokenRange } from '../../grammar/noun-phrases.ts';
import type { ParsedSentence } from '../../grammar/parse.ts';
import { findQuotedPerson, type QuotedPerson } from '../../grammar/quoted-persons.ts';
import { findSharedSubject } from '../../grammar/shared-subjects.ts';
import { findSubject } from '../../grammar/subjects.ts';
import type { VerbGroup } from '../../grammar/verb-groups.ts';
import { closesQuotation, isComma, isWord } from '../../sentences/words.ts';
import { goesOnWithModal, isWanted } from './bare-forms.ts';
import type { CueForm } from './cue-forms.ts';
import { findPhrase } from './cue-phrases.ts';

/** A verb that attributes, with the one who speaks where the sentence says so. */
export interface Cue extends TokenRange, CueForm {
  readonly group: VerbGroup;
  readonly speaker: TokenRange | undefined;
  /** The speaker is the subject of another verb: “paused, then said”, “left, saying”. */
  readonly isShared: boolean;
  /** A finite verb carries it: “was quoted as saying”. */
  readonly isCarried: boolean;
  /** Where the words begin that pass it on: “the Courier quoted Park as saying”. */
  readonly opensAt?: number;
  readonly negated: boolean;
}

/** Finds the verbs of a sentence that may attribute, each with its speaker. */
export function findCues(parsed: ParsedSentence): readonly Cue[] {
  const carriers = parsed.verbs.map((group, index) =>
    group.cue ? findCarrier(parsed, index) : undefined,
  );
  const quoted = parsed.verbs.map((group, index) =>
    group.cue ? findQuotedPerson(parsed, index) : undefined,
  );
  return parsed.verbs.flatMap((group, index) => {
    // “declined to say” is one cue, not two.
    if (!group.cue || carriers[index + 1] === group) return [];
    if (quoted.some((one) => one?.by === group)) return [];
    const person = quoted[index];
    return (
      (person ? readQuoted(parsed, group, person) : readCue(parsed, group, carriers[index])) ?? []
    );
  });
}

/** “quoted | Park | as saying”: Park speaks, whoever passes it on. */
function readQuoted(
  parsed: ParsedSentence,
  group: VerbGroup,
  { speaker, by, as }: QuotedPerson,
): Cue | undefined {
  if (!group.cue) return undefined;
  const reporter = findSubject(parsed, by.from) ?? findSharedSubject(parsed, by);
  return {
    form: group.cue.form,
    verb: group.cue.verb,
    group,
    from: as,
    to: group.to,
    speaker,
    isShared: false,
    isCarried: true,
    opensAt: reporter?.from ?? by.from,
    negated: by.negated || group.negated,
  };
}

function readCue(
  parsed: ParsedSentence,
  group: VerbGroup,
  carrier: VerbGroup | undefined,
): Cue | undefined {
  const first = carrier ?? group;
  if (!group.cue || isReduced(parsed, group) || first.form === 'to' || (first.passive && !carrier))
    return undefined;
  const own =
    first.form === 'finite' && (!first.passive || carrier)
      ? findSubject(parsed, first.from)
      : undefined;
  const speaker = own ?? findSharedSubject(parsed, first);
  if (!speaker && !mayInvert(parsed, group)) return undefined;
  if (speaker && (isIdiom(parsed, speaker, group) || isWanted(parsed, group, speaker)))
    return undefined;
  const phrase = findPhrase(parsed, group);
  return {
    form: group.cue.form,
    verb: phrase?.verb ?? group.cue.verb,
    group,
    from: first.from,
    to: phrase?.to ?? group.to,
    speaker,
    isShared: !own && speaker !== undefined,
    isCarried: carrier?.form === 'finite',
    negated:
      isCueNegated(parsed, group, carrier) ||
      (speaker !== undefined && goesOnWithModal(parsed, group, speaker)),
  };
}

const REFUSES = /^(?:declin|refus|fail)(?:e?s|e?d|ing|e)?$/u;
const STOPS = /^stop(?:s|ped)?$/u;

/** “did not say”, “declined to say”; “did not fail to say” denies twice. */
function isCueNegated(
  { tokens }: ParsedSentence,
  group: VerbGroup,
  carrier: VerbGroup | undefined,
): boolean {
  const word = tokens[carrier?.head ?? -1]?.lower ?? '';
  const isRefused = REFUSES.test(word) || (group.form === 'ing' && STOPS.test(word));
  const denials = [group.negated, carrier?.negated === true, isRefused].filter(Boolean);
  return denials.length % 2 === 1;
}

/** “That said, …”; “who asked not to be named”. */
function isIdiom({ tokens }: ParsedSentence, speaker: TokenRange, { to }: VerbGroup): boolean {
  if (isWord(tokens[to], 'not') && isWord(tokens[to + 2], 'be'))
    return isWord(tokens[to + 3], 'named', 'identified', 'quoted');
  return speaker.from === 0 && isWord(tokens[0], 'that') && to === 2 && isComma(tokens[2]);
}

/** “a group known to …”, “showed up”, “ruled out”: no cue. */
function isReduced({ tokens }: ParsedSentence, { cue, from, head, to }: VerbGroup): boolean {
  return (
    (cue?.form === 'participle' && !tokens.slice(from, head).some(({ tag }) => tag === 'AUX')) ||
    isWord(tokens[to], 'up', 'off') ||
    (cue?.verb.lemma === 'rule' && isWord(tokens[to], 'out'))
  );
}

/** “…,” said Park: the speaker stands behind a verb that nothing stands before. */
function mayInvert({ tokens }: ParsedSentence, { form, from }: VerbGroup): boolean {
  const before = tokens[from - 1];
  if (form !== 'finite') return false;
  return before === undefined || isComma(before) || closesQuotation(tokens, from - 1);
}
