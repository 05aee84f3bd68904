import type { TextSpan } from '../../domain/article.ts';
import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { type Description, describeName } from './describe-name.ts';
import { findHyphenatedEnd } from './hyphenated-names.ts';
import { CALLINGS } from './person-words.ts';
import { INSTITUTION_WORDS, TITLE_WORDS } from './titles.ts';

/** A name as a sentence gives it, with what it says of its bearer. */
export interface NameMention extends TextSpan, Description {
  /** Without titles: “Kate Mallinson”. */
  readonly name: string;
  /** Its last word, in lower case. */
  readonly surname: string;
  /** How likely a pronoun means it: the most for a subject, the least inside a quotation. */
  readonly weight: number;
}

const PARTICLE = /^(?:al|bin|ibn|de|del|der|den|van|von|da|di|el|la|le|-)$/u;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/u;

const NOBODY: ReadonlySet<string> = new Set();

/** Finds the names in a sentence: runs of proper nouns, split from the titles before them. Surnames that are known count as names, whatever else they mean. */
export function findNames(sentence: Sentence, surnames = NOBODY): readonly NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    if (!isNamePart(sentence[at]) && !isSurname(sentence[at], surnames)) continue;
    const to = findRunEnd(sentence, at);
    const mention = readName(sentence, at, to);
    if (mention) names.push(mention);
    at = to - 1;
  }
  return names;
}

function isNamePart(token: SentenceToken | undefined): boolean {
  return token?.tag === 'PROPN' && /^\p{Lu}/u.test(token.word);
}

/** Whether a capitalised common noun is a known surname: “Park”. */
export function isSurname(
  token: SentenceToken | undefined,
  surnames: ReadonlySet<string>,
): boolean {
  return token?.tag === 'NOUN' && surnames.has(token.lower) && /^\p{Lu}/u.test(token.word);
}

function findRunEnd(sentence: Sentence, from: number): number {
  let to = from + 1;
  while (to < sentence.length) {
    if (isNamePart(sentence[to]) || isNounOfName(sentence[to])) to += 1;
    else if (PARTICLE.test(sentence[to]?.lower ?? '') && isNamePart(sentence[to + 1])) to += 2;
    else {
      const end = findHyphenatedEnd(sentence, { from, to });
      if (end === undefined) break;
      to = end;
    }
  }
  return to;
}

/** “Ada Park”: capitalised behind a name, and no title. */
function isNounOfName(token: SentenceToken | undefined): boolean {
  if (token?.tag !== 'NOUN' || token.opens) return false;
  return /^\p{Lu}\p{Ll}/u.test(token.word) && !TITLE_WORDS.has(token.lower);
}

function readName(sentence: Sentence, from: number, to: number): NameMention | undefined {
  const start = findNameStart(sentence, from, to);
  const parts = sentence.slice(start, to);
  const core = SUFFIX.test(parts[parts.length - 1]?.lower ?? '') ? parts.slice(0, -1) : parts;
  const [first, last] = [core[0], core[core.length - 1]];
  if (!first || !last) return undefined;
  return {
    ...describeName(sentence, { from: start, to }),
    start: first.start,
    end: last.end,
    name: core
      .map(({ word }, index) => (index > 0 && touches(core, index) ? word : ` ${word}`))
      .join('')
      .trim(),
    surname: last.lower,
    weight: weigh(sentence, from, to),
  };
}

const NATIONAL =
  /^(?:u\.s\.?|us|russian|chinese|american|kazakh|ukrainian|british|french|german|european|republican|democratic)$/u;

const OF_INSTITUTION =
  /^(?:general|foreign|defen[cs]e|interior|finance|state|treasury|house|senate|justice)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** Titles that are surnames too, behind a given name: “Coretta King”. */
const TITLE_OR_SURNAME = /^(?:king|pope|judge|major|prince|lord|bishop|host|leader|chair|chief)$/u;

/** Behind the last title of the run: “U.S. Rep. | Hal Dorn”, “Historian | Ada Park”. */
function findNameStart(sentence: Sentence, from: number, to: number): number {
  const lower = (at: number): string => sentence[at]?.lower ?? '';
  // “U.S. Northern Command”: what stands before the name of an institution is part of it.
  if (to - from > 1 && INSTITUTION_WORDS.has(lower(to - 1)) && NATIONAL.test(lower(from)))
    return from;
  // “On Friday | Ada Park said”.
  if (to - from > 2 && WEEKDAY.test(lower(from))) return findNameStart(sentence, from + 1, to);
  // “the General Staff”, “the Foreign Ministry”
  if (INSTITUTION_WORDS.has(lower(to - 1)) && OF_INSTITUTION.test(lower(to - 2)) && to - 2 >= from)
    return to - 2;
  let start = to;
  const isSurnameToo = to - from > 1 && TITLE_OR_SURNAME.test(lower(to - 1));
  if (isSurnameToo && !TITLE_WORDS.has(lower(to - 2))) start -= 1;
  // “Yat-sen”: half of a name is no senator.
  const isTitle = (at: number): boolean =>
    TITLE_WORDS.has(lower(at)) && !(lower(at - 1) === '-' && sentence[at]?.word === lower(at));
  while (start > from && !isTitle(start - 1)) start -= 1;
  const isCalling = start === from && to - from > 2 && CALLINGS.has(lower(from));
  return isCalling ? start + 1 : start;
}

function touches(core: readonly SentenceToken[], index: number): boolean {
  return core[index - 1]?.end === core[index]?.start;
}

/** The places of a name, by how likely the next sentence goes on about its bearer. */
const WEIGHT = { subject: 10, inverted: 9, led: 8, object: 6, oblique: 4, quoted: 2 } as const;

function weigh(sentence: Sentence, from: number, to: number): number {
  const [before, after] = [sentence[from - 1], sentence[to]];
  if ((sentence[from]?.quotation ?? -1) >= 0) return WEIGHT.quoted;
  if (after?.lower === "'s" || after?.lower === "'") return WEIGHT.oblique;
  if (before?.tag === 'ADP') return WEIGHT.oblique;
  if (/^(?:VERB|AUX)$/u.test(after?.tag ?? '') || from === 0) return WEIGHT.subject;
  if (before?.tag === 'VERB' && (after === undefined || after.tag === 'PUNCT'))
    return WEIGHT.inverted;
  return before?.tag === 'PUNCT' || before?.tag === 'CCONJ' ? WEIGHT.led : WEIGHT.object;
}
