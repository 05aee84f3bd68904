import { readSpan, type TextSpan } from '../../domain/article.ts';
import { TITLE_WORDS } from './titles.ts';
import type { Attribution } from '../reading.ts';
import { isPerson, type NameBook } from './name-book.ts';
import type { NameMention } from './names.ts';

/** Names the speaker of one attribution after another, in the order of the text. */
export type NameSpeaker = (attribution: Attribution) => string | undefined;

interface Phrase extends TextSpan {
  readonly words: string;
}

/** Creates a reader of speakers' names; what somebody is called in full elsewhere in the article is his name. */
export function createNameSpeaker(text: string, book: NameBook): NameSpeaker {
  let previous: string | undefined;
  return ({ speaker }) => {
    const [first] = speaker;
    const last = speaker[speaker.length - 1];
    if (!first || !last) return undefined;
    const span = { start: first.start, end: last.end };
    const phrase = { ...span, words: readSpan(text, span).replace(/\s+/gu, ' ').trim() };
    const person = findPerson(phrase, { text, book, previous });
    previous = person ?? previous;
    return person ?? tidy(phrase.words);
  };
}

interface Context {
  readonly text: string;
  readonly book: NameBook;
  /** Who spoke last, of those with a name. */
  readonly previous: string | undefined;
}

function findPerson(phrase: Phrase, context: Context): string | undefined {
  const { book, text } = context;
  if (/^(?:he|him|his)$/iu.test(phrase.words)) return findAntecedent(phrase, 'he', context);
  if (/^(?:she|her)$/iu.test(phrase.words)) return findAntecedent(phrase, 'she', context);
  if (/^(?:who|whom|that|which)$/iu.test(phrase.words)) return findBefore(phrase, context);
  const titled = findTitled(phrase, book);
  if (titled !== undefined) return titled;
  const leading = book
    .findInside(phrase)
    .find((name) => isPerson(name) && leads(name, phrase, text));
  return leading && book.findFullName(leading);
}

/** The name is the head of the phrase: “Park, an aide to Lee”, not “an aide to Park” or “Park and Lee”. */
function leads({ start, end }: NameMention, phrase: Phrase, text: string): boolean {
  const before = text.slice(phrase.start, start).trimEnd();
  const after = text.slice(end, phrase.end);
  if (/(?:^|\s)(?:of|to|for|from|at|in|with|by|like|the|and|or)$|['’]s$/u.test(before))
    return false;
  return /^$|^\s*[,(—–]|^\s+(?:who|of|from|himself|herself)\b/u.test(after);
}

const NEAREST = 12;

/** “she”: the last person named who may be she and began a clause or spoke; no guess beyond a dozen names. */
function findAntecedent(
  { start }: Phrase,
  pronoun: 'he' | 'she',
  { book, previous }: Context,
): string | undefined {
  for (const mention of book.listBefore(start, NEAREST)) {
    const name = book.findFullName(mention);
    if (!isPerson(mention) || !name.includes(' ')) continue;
    const known = book.findPronoun(name);
    const agrees = known === undefined || known === pronoun;
    if (agrees && (mention.leads || name === previous)) return name;
  }
  return undefined;
}

const FARTHEST_ANTECEDENT = 120;

/** “who”: the name right before it, in the same sentence. */
function findBefore({ start }: Phrase, { text, book }: Context): string | undefined {
  const [mention] = book.listBefore(start, 1);
  if (!mention || !isPerson(mention) || start - mention.end > FARTHEST_ANTECEDENT) return undefined;
  return /[.!?]\s/u.test(text.slice(mention.end, start)) ? undefined : book.findFullName(mention);
}

const LONGEST_TITLE = 4;

/** “the foreign minister”: the one person in the article so called before. */
function findTitled({ start, words }: Phrase, book: NameBook): string | undefined {
  if (!/^the\s/iu.test(words)) return undefined;
  const title = words
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => !/^(?:the|former|of)$/u.test(word));
  const isTitle = title.length <= LONGEST_TITLE && title.some((word) => TITLE_WORDS.has(word));
  return isTitle ? book.findTitled(title, start) : undefined;
}

const MARKS = ',;:—– ';

/** Without marks at either end; counted rather than matched, so that a long row of marks costs nothing. */
function tidy(words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && MARKS.includes(words.charAt(start))) start += 1;
  while (end > start && MARKS.includes(words.charAt(end - 1))) end -= 1;
  return start < end ? words.slice(start, end) : words;
}
