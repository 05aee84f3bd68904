import type { TextSpan } from '../../domain/article.ts';
import { TITLE_WORDS } from './titles.ts';
import type { Sentence, SentenceToken } from '../sentences/sentences.ts';
import { isComma } from '../sentences/words.ts';

/** A name as a sentence gives it, with what it says of its bearer. */
export interface NameMention extends TextSpan {
  /** Without titles: “Kate Mallinson”. */
  readonly name: string;
  readonly surname: string;
  /** “foreign”, “minister”: lower case, from before the name and from the apposition behind it. */
  readonly titles: readonly string[];
  /** “he” or “she” where a title tells. */
  readonly pronoun?: 'he' | 'she';
  /** Whether a sentence or clause begins with it: a likely antecedent. */
  readonly leads: boolean;
}

const PARTICLE = /^(?:al|bin|ibn|de|del|der|den|van|von|da|di|el|la|le|-)$/u;
const MASCULINE = /^(?:mr\.?|sir|lord|king|prince|congressman|chairman|spokesman|father|brother)$/u;
const FEMININE =
  /^(?:mrs\.?|ms\.?|miss|lady|queen|princess|congresswoman|chairwoman|spokeswoman|mother|sister)$/u;
const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/u;

/** Finds the names in a sentence: runs of proper nouns, split from the titles before them. */
export function findNames(sentence: Sentence): readonly NameMention[] {
  const names: NameMention[] = [];
  for (let at = 0; at < sentence.length; at += 1) {
    if (!isNamePart(sentence[at])) continue;
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

function findRunEnd(sentence: Sentence, from: number): number {
  let to = from + 1;
  while (to < sentence.length) {
    if (isNamePart(sentence[to])) to += 1;
    else if (PARTICLE.test(sentence[to]?.lower ?? '') && isNamePart(sentence[to + 1])) to += 2;
    else break;
  }
  return to;
}

function readName(sentence: Sentence, from: number, to: number): NameMention | undefined {
  let start = to;
  while (start > from && !TITLE_WORDS.has(sentence[start - 1]?.lower ?? '')) start -= 1;
  const parts = sentence.slice(start, to);
  const core = SUFFIX.test(parts[parts.length - 1]?.lower ?? '') ? parts.slice(0, -1) : parts;
  const [first, last] = [core[0], core[core.length - 1]];
  if (!first || !last) return undefined;
  const before = sentence.slice(Math.max(0, findTitleStart(sentence, start)), start);
  const titles = [...before, ...readApposition(sentence, to)].map(({ lower }) => lower);
  const pronoun = readPronoun(before.map(({ lower }) => lower));
  return {
    start: first.start,
    end: last.end,
    name: core
      .map(({ word }, index) => (index > 0 && touches(core, index) ? word : ` ${word}`))
      .join('')
      .trim(),
    surname: last.lower,
    titles,
    leads: from === 0 || sentence[from - 1]?.tag === 'PUNCT' || sentence[from - 1]?.tag === 'CCONJ',
    ...(pronoun ? { pronoun } : {}),
  };
}

function touches(core: readonly SentenceToken[], index: number): boolean {
  return core[index - 1]?.end === core[index]?.start;
}

function findTitleStart(sentence: Sentence, start: number): number {
  let from = start;
  while (
    from > 0 &&
    start - from < 6 &&
    /^(?:PROPN|NOUN|ADJ)$/u.test(sentence[from - 1]?.tag ?? '')
  )
    from -= 1;
  return from;
}

/** “Park, the mayor of Tulsa,”: the words between the commas. */
function readApposition(sentence: Sentence, to: number): readonly SentenceToken[] {
  if (!isComma(sentence[to])) return [];
  const end = sentence.findIndex((token, at) => at > to && isComma(token));
  if (end < 0 || end - to > LONGEST_APPOSITION) return [];
  const words = sentence.slice(to + 1, end);
  const opens = /^(?:a|an|the|one)$/u.test(words[0]?.lower ?? '') || words[0]?.tag === 'NOUN';
  return opens ? words : [];
}

const LONGEST_APPOSITION = 14;

function readPronoun(titles: readonly string[]): 'he' | 'she' | undefined {
  if (titles.some((word) => MASCULINE.test(word))) return 'he';
  return titles.some((word) => FEMININE.test(word)) ? 'she' : undefined;
}
