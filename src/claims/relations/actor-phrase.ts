import { isComma, isNominal, isNoun, isPossessive, isWord } from '../sentences/words.ts';
import type { ActorWords } from './actor-words.ts';
import { EVENTS, STRANGERS } from './noun-lexicon.ts';

/** A noun phrase, `[from, to)` in tokens, with the actors that it stands for. */
export interface ActorPhrase {
  readonly from: number;
  readonly to: number;
  /** The last noun of its (last) part. */
  readonly head: number;
  readonly actors: readonly string[];
}

const MOST_PARTS = 4;

/** Reads the noun phrase that begins with a token, its coordinated parts included: “the Norland government and Southland”. */
export function readActorPhrase(
  words: ActorWords,
  at: number,
  end = words.tokens.length,
): ActorPhrase | undefined {
  const first = readPart(words, at, end);
  if (!first) return undefined;
  const actors = new Set(first.actors);
  let { to, head } = first;
  for (let part = 1; part < MOST_PARTS; part += 1) {
    const next = findNextPart(words, to);
    const more = next === undefined || next >= end ? undefined : readPart(words, next, end);
    // A part without an actor may be the subject of another clause; so may one before a verb, but for “between A and B | rose”.
    if (!more || more.actors.length === 0) break;
    if (more.to < end && startsClause(words, more.to) && !isWord(words.tokens[at - 1], 'between'))
      break;
    for (const id of more.actors) actors.add(id);
    ({ to, head } = more);
  }
  return { from: at, to, head, actors: [...actors] };
}

/** Where the next part of a list begins: behind “and”, or behind a comma that “and” follows later. */
function findNextPart({ tokens, actorsAt }: ActorWords, to: number): number | undefined {
  if (isWord(tokens[to], 'and', 'or', '&')) return to + 1;
  if (!isComma(tokens[to])) return undefined;
  if (isWord(tokens[to + 1], 'and')) return to + 2;
  const isListed = tokens.slice(to + 1, to + 6).some((token) => isWord(token, 'and'));
  return isListed && (actorsAt[to + 1]?.length ?? 0) > 0 ? to + 1 : undefined;
}

function startsClause({ tokens, verbs, verbAt }: ActorWords, at: number): boolean {
  const verb = verbs[verbAt[at] ?? -1];
  return verb?.form === 'finite' && verb.from === at && tokens[at]?.lower.endsWith('ed') === false;
}

function readPart(words: ActorWords, from: number, limit: number): ActorPhrase | undefined {
  const { tokens } = words;
  let to = from;
  let head = -1;
  while (to < limit && isPart(words, to, from)) {
    if (isNoun(tokens[to]) || (words.actorsAt[to]?.length ?? 0) > 0) head = to;
    to += 1;
  }
  if (head < 0) return undefined;
  const end = head + 1;
  const apposed = findApposed(words, end);
  if (apposed) return { from, ...apposed };
  return { from, to: end, head, actors: findActors(words, from, head) };
}

function isPart({ tokens, actorsAt, verbAt }: ActorWords, at: number, from: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if ((actorsAt[at]?.length ?? 0) > 0 || isNominal(token) || isPossessive(token)) return true;
  if (/^[-–/]$/u.test(token.word)) return at > from;
  if (isWord(token, 'both', 'none', 'other', 'than', 'not', 'only'))
    return at === from || isWord(tokens[at - 1], 'none', 'other');
  const next = tokens[at + 1];
  // “the ruling party”, “a more than willing ally”: participles and adverbs before a noun.
  const isModifier = token.tag === 'ADV' || (verbAt[at] ?? -1) >= 0;
  return (
    isModifier && at > from && next !== undefined && isNominal(next) && !isNoun(tokens[at - 1])
  );
}

/** “Moscow’s best frenemy, China”: the name behind the comma says who is meant. */
function findApposed(
  { tokens, actorsAt }: ActorWords,
  end: number,
): Pick<ActorPhrase, 'to' | 'head' | 'actors'> | undefined {
  const actors = actorsAt[end + 1] ?? [];
  if (!isComma(tokens[end]) || actors.length === 0 || (actorsAt[end - 1]?.length ?? 0) > 0)
    return undefined;
  let to = end + 1;
  while (sharesActor(actors, actorsAt[to + 1])) to += 1;
  const closes = tokens[to + 1]?.tag === 'PUNCT' || to + 1 >= tokens.length;
  return closes ? { to: to + 1, head: to, actors } : undefined;
}

function sharesActor(actors: readonly string[], others: readonly string[] | undefined): boolean {
  return others?.some((id) => actors.includes(id)) ?? false;
}

/** The actor that is the head, else the one that owns it or that it is of: “China”, “Chinese interests”, “the army of China”. */
function findActors(words: ActorWords, from: number, head: number): readonly string[] {
  const { tokens, actorsAt } = words;
  const own = actorsAt[head] ?? [];
  if (own.length > 0) return isJoinedByHyphen(words, head) ? [] : own;
  const noun = tokens[head]?.lower ?? '';
  if (STRANGERS.test(noun)) return [];
  for (let at = head - 1; at >= from; at -= 1) {
    const actors = actorsAt[at] ?? [];
    if (actors.length === 0) continue;
    const isOwner = isPossessive(tokens[at + 1]) || isPossessive(tokens[at]);
    if ((EVENTS.test(noun) && !isOwner) || isJoinedByHyphen(words, at)) return [];
    return actors;
  }
  const owner = isWord(tokens[head + 1], 'of') && OWNED.test(noun) ? head + 2 : -1;
  return owner > 0 ? (readPart(words, owner, tokens.length)?.actors ?? []) : [];
}

/** “Norland-Southland trade”, “Norland-led”: neither is meant by itself. */
function isJoinedByHyphen({ tokens }: ActorWords, at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((token) => /^[-–/]$/u.test(token?.word ?? ''));
}

/** What acts or suffers for the one it is of. */
const OWNED =
  /^(?:government|people|leader|leaders|president|premier|chancellor|minister|king|army|forces|military|troops|interests?|economy|sovereignty|ambitions|security|authorities|parliament|independence|republic|kingdom|state|rulers?|regime)$/u;
