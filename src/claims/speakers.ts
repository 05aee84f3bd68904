import { readSpan, type TextSpan } from '../domain/article.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameMention } from './names.ts';
import type { Attribution } from './reading.ts';
import { INSTITUTION_WORDS, TITLE_WORDS } from './titles.ts';

/** What an article tells of who bears which name, and who has spoken so far. */
export interface SpeakerContext {
  readonly text: string;
  /** In the order of the text. */
  readonly names: readonly NameMention[];
  readonly gazetteer: Gazetteer;
}

export type NameSpeaker = (attribution: Attribution) => string | undefined;

/** Creates a reader that names the speaker of one attribution after another, in the order of the text. */
export function createNameSpeaker(context: SpeakerContext): NameSpeaker {
  let previous: { readonly name: string; readonly at: number } | undefined;
  return ({ speaker }) => {
    const [first] = speaker;
    const last = speaker[speaker.length - 1];
    if (!first || !last) return undefined;
    const span = { start: first.start, end: last.end };
    const name = resolve(context, span, previous?.name);
    if (context.names.some((mention) => mention.name === name)) previous = { name, at: span.start };
    return name;
  };
}

const PRONOUN = /^(?:he|she|him|her|his)$/iu;
const RELATIVE = /^(?:who|whom|that|which)$/iu;

function resolve(context: SpeakerContext, span: TextSpan, previous: string | undefined): string {
  const words = readSpan(context.text, span).replace(/\s+/gu, ' ').trim();
  if (PRONOUN.test(words)) return resolvePronoun(context, span, previous) ?? words;
  if (RELATIVE.test(words)) return resolveRelative(context, span) ?? words;
  const titled = resolveTitle(context, span, words);
  if (titled !== undefined) return titled;
  const inside = context.names.filter(({ start, end }) => start >= span.start && end <= span.end);
  const [name] = inside;
  if (name && isPerson(name) && leadsPhrase(context, span, name))
    return findFullName(context, name);
  if (inside.length === 0) return resolveTitle(context, span, words) ?? tidy(words);
  return tidy(words);
}

/** The name is the head of the phrase: “Park, an aide to Lee”, not “an aide to Park” or “Park and Lee”. */
function leadsPhrase(
  { text }: SpeakerContext,
  span: TextSpan,
  { start, end }: NameMention,
): boolean {
  const before = text.slice(span.start, start).trimEnd();
  const after = text.slice(end, span.end);
  if (/(?:^|\s)(?:of|to|for|from|at|in|with|by|like|the|and|or)$|['’]s$/u.test(before))
    return false;
  return (
    after === '' ||
    /^\s*[,(—–]/u.test(after) ||
    /^\s+(?:who|of|from|himself|herself)\b/u.test(after)
  );
}

function isPerson({ name }: NameMention): boolean {
  return !name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => INSTITUTION_WORDS.has(word));
}

function findFullName(
  { names, gazetteer }: SpeakerContext,
  { name, surname, pronoun }: NameMention,
): string {
  if (name.includes(' ')) return name;
  const longer = names.filter(
    (other) =>
      other.surname === surname &&
      other.name.includes(' ') &&
      isPerson(other) &&
      agree(other.pronoun, pronoun),
  );
  const distinct = new Set(longer.map((other) => other.name));
  const [full] = distinct;
  // Two people of one surname: which of them is meant is not safe to say.
  if (full !== undefined && distinct.size === 1) return full;
  const [mention] = gazetteer.findMentions(name);
  const actor =
    mention && mention.start === 0 && mention.end === name.length
      ? gazetteer.get(mention.actorId)
      : undefined;
  return actor?.kind === 'person' && distinct.size === 0 ? actor.name : name;
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

/** “he”: the last speaker who may be he, unless somebody else was named in between and leads his sentence. */
function resolvePronoun(
  context: SpeakerContext,
  span: TextSpan,
  previous: string | undefined,
): string | undefined {
  const pronoun = /^(?:he|him|his)$/iu.test(readSpan(context.text, span).trim()) ? 'he' : 'she';
  const before = context.names.filter(({ end }) => end <= span.start);
  for (let at = before.length - 1; at >= Math.max(0, before.length - 12); at -= 1) {
    const mention = before[at];
    if (!mention || !isPerson(mention)) continue;
    const full = findFullName(context, mention);
    const known = findPronoun(context, full);
    if (!full.includes(' ') || !agree(known, pronoun)) continue;
    if (mention.leads || full === previous) return full;
  }
  return undefined;
}

function findPronoun({ names }: SpeakerContext, full: string): string | undefined {
  const surname = full.split(' ').pop()?.toLowerCase();
  return names.find((mention) => mention.surname === surname && mention.pronoun)?.pronoun;
}

function resolveRelative(context: SpeakerContext, { start }: TextSpan): string | undefined {
  const before = context.names.filter(({ end }) => end <= start && start - end < 120);
  const mention = before[before.length - 1];
  const between = mention ? context.text.slice(mention.end, start) : '';
  return mention && isPerson(mention) && !/[.!?]\s/u.test(between)
    ? findFullName(context, mention)
    : undefined;
}

/** “the foreign minister”: the one name in the article that bears all these words as its title. */
function resolveTitle(
  context: SpeakerContext,
  { start }: TextSpan,
  words: string,
): string | undefined {
  if (!/^the\s/iu.test(words)) return undefined;
  const wanted = words
    .toLowerCase()
    .split(/[\s-]+/u)
    .slice(1)
    .filter((word) => !/^(?:former|of|the)$/u.test(word));
  if (wanted.length > 4 || !wanted.some((word) => TITLE_WORDS.has(word))) return undefined;
  const bears = ({ titles }: NameMention): boolean =>
    wanted.every((word) => titles.some((title) => title === word || isDemonym(title, word)));
  const found = new Set(
    context.names
      .filter((mention) => mention.start < start && isPerson(mention) && bears(mention))
      .map((mention) => findFullName(context, mention)),
  );
  const [name] = found;
  return found.size === 1 ? name : undefined;
}

/** “Russia” and “Russian” say the same of a minister. */
function isDemonym(title: string, word: string): boolean {
  const length = Math.min(title.length, word.length, 5);
  return length >= 5 && title.slice(0, length) === word.slice(0, length);
}

function tidy(words: string): string {
  return words.replace(/^[,;:—–\s]+|[,;:—–\s]+$/gu, '');
}
