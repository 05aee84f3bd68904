import type { ActorMention } from '../gazetteer/gazetteer.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { locateTokens } from './locate.ts';
import { isOfKind, listDistinct, type Reference, type ReferencePlace } from './reference.ts';
import { PLURAL_COUNTRY_NOUNS, PLURAL_LEADER_NOUNS } from './reference-words.ts';

/** Reads “both countries”, “the two leaders”, “between the two”: the only two of the kind that were named lately. */
export function findPair(place: ReferencePlace): Reference | undefined {
  const phrase = readPhrase(place);
  if (!phrase) return undefined;
  const { at, sentence, gazetteer } = place;
  const span = locateTokens(sentence.parsed.tokens, at, phrase.to);
  const passes = isOfKind(gazetteer, phrase.kind);
  const isNamed = sentence.parsed.tokens[phrase.to]?.word === ',' && namesPair(place, phrase.to);
  return { span, actorIds: isNamed ? [] : findTwo(place, passes) };
}

const MOST_ADJECTIVES = 2;

function readPhrase({
  at,
  sentence,
}: ReferencePlace): { readonly to: number; readonly kind: 'country' | 'person' } | undefined {
  const { tokens } = sentence.parsed;
  const word = (index: number): string => tokens[index]?.lower ?? '';
  let to = at;
  if (/^(?:both|either|neither)$/u.test(word(at))) to = at + 1;
  else if (/^(?:the|these|those)$/u.test(word(at)) && word(at + 1) === 'two') to = at + 2;
  else return undefined;
  const isBare = word(at - 1) === 'between' && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[to]?.tag ?? '');
  if (isBare && word(at + 1) === 'two') return { to, kind: 'country' };
  for (let noun = to; noun <= to + MOST_ADJECTIVES; noun += 1) {
    if (PLURAL_COUNTRY_NOUNS.has(word(noun)) || isSingular(word(at), word(noun)))
      return { to: noun + 1, kind: 'country' };
    if (PLURAL_LEADER_NOUNS.has(word(noun))) return { to: noun + 1, kind: 'person' };
    if (tokens[noun]?.tag !== 'ADJ' && tokens[noun]?.tag !== 'NOUN') break;
  }
  return undefined;
}

/** “neither side”. */
function isSingular(determiner: string, noun: string): boolean {
  return /^(?:either|neither)$/u.test(determiner) && /^(?:side|country|nation|power)$/u.test(noun);
}

/** “both countries, China and Russia,”: they are named right behind. */
function namesPair({ sentence }: ReferencePlace, comma: number): boolean {
  const next = sentence.parsed.tokens[comma + 1];
  return sentence.mentions.some(({ start }) => start === next?.start);
}

/** The two of this sentence, else of the one before, else of both; of more, the last two that “and” or a hyphen joins. */
function findTwo(
  { sentence, before, earlier }: ReferencePlace,
  passes: (id: string) => boolean,
): readonly string[] {
  const { tokens } = sentence.parsed;
  let gathered: readonly ActorMention[] = before;
  let ids = listDistinct(gathered, passes);
  if (ids.length > 2) return findJoined(before, tokens, passes);
  for (const one of earlier.slice(0, FARTHEST)) {
    if (ids.length === 2) break;
    const own = listDistinct(one.mentions, passes);
    if (own.length > 2) return findJoined(one.mentions, one.parsed.tokens, passes);
    gathered = [...one.mentions, ...gathered];
    ids = own.length === 2 ? own : listDistinct(gathered, passes);
  }
  return ids.length === 2 ? ids : [];
}

/** So many sentences back: “Norland … It … The two countries …”. */
const FARTHEST = 2;

function findJoined(
  mentions: readonly ActorMention[],
  tokens: Sentence,
  passes: (id: string) => boolean,
): readonly string[] {
  const named = mentions.filter(({ actorId }) => passes(actorId));
  for (let at = named.length - 1; at > 0; at -= 1) {
    const [one, other] = [named[at - 1], named[at]];
    if (!one || !other || one.actorId === other.actorId) continue;
    const joint = readBetween(tokens, one, other);
    if (!/^(?:and|-|–)$/u.test(joint)) continue;
    // “China, Russia and Iran” are three.
    const isList = joint === 'and' && readBetween(tokens, named[at - 2], one) === ',';
    return isList ? [] : [one.actorId, other.actorId];
  }
  return [];
}

function readBetween(tokens: Sentence, one: ActorMention | undefined, other: ActorMention): string {
  const between = tokens.filter(({ start, end }) => one && start >= one.end && end <= other.start);
  return between.map(({ lower }) => lower).join(' ');
}
