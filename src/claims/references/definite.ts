import type { Sentence } from '../sentences/sentences.ts';
import { locateTokens } from './locate.ts';
import { isOfKind, listDistinct, type Reference, type ReferencePlace } from './reference.ts';
import { COUNTRY_NOUNS, KINDS_OF_COUNTRY, REGIONS } from './reference-words.ts';

type Passes = (id: string) => boolean;

/** Reads “the country”, “the Central Asian nation”, “the kingdom”, “the bloc”, “the ministry”: the only one that fits, of those named before. */
export function findDefinite(place: ReferencePlace): Reference | undefined {
  const { at, sentence, before, earlier } = place;
  const { tokens } = sentence.parsed;
  if (!/^(?:the|this|that)$/u.test(tokens[at]?.lower ?? '')) return undefined;
  const to = findNoun(tokens, at);
  if (to === undefined) return undefined;
  const passes = readNoun(
    place,
    tokens.slice(at + 1, to).map(({ lower }) => lower),
  );
  if (!passes) return undefined;
  const mentions = [...earlier.toReversed().flatMap((one) => one.mentions), ...before];
  const ids = listDistinct(mentions, passes);
  return { span: locateTokens(tokens, at, to), actorIds: ids.length === 1 ? ids : [] };
}

const MOST_WORDS = 4;

/** One behind the noun; nothing where another noun or an “of” follows, which make it another thing. */
function findNoun(tokens: Sentence, at: number): number | undefined {
  let to = at + 1;
  while (to < at + MOST_WORDS && /^(?:ADJ|PROPN|NOUN)$/u.test(tokens[to]?.tag ?? '')) to += 1;
  const next = tokens[to];
  const isOther =
    /^(?:NOUN|PROPN|ADJ)$/u.test(next?.tag ?? '') ||
    /^(?:of|-|which|that)$/u.test(next?.lower ?? '');
  return to === at + 1 || isOther ? undefined : to;
}

function readNoun({ gazetteer }: ReferencePlace, words: readonly string[]): Passes | undefined {
  const noun = words.at(-1) ?? '';
  const adjectives = words.slice(0, -1).join(' ');
  const isCountry = isOfKind(gazetteer, 'country');
  const region = Object.hasOwn(REGIONS, adjectives) ? REGIONS[adjectives] : undefined;
  if (region) {
    const isNoun = COUNTRY_NOUNS.has(noun) || /^(?:state|kingdom|emirate)$/u.test(noun);
    return isNoun ? (id) => region.has(id) : undefined;
  }
  if (adjectives !== '') return undefined;
  if (COUNTRY_NOUNS.has(noun)) return isCountry;
  const kind = Object.hasOwn(KINDS_OF_COUNTRY, noun) ? KINDS_OF_COUNTRY[noun] : undefined;
  if (kind) return (id) => kind.has(id);
  if (/^(?:bloc|alliance|grouping)$/u.test(noun)) return isOfKind(gazetteer, 'bloc');
  if (/^(?:treaty|pact|accord)$/u.test(noun)) return isOfKind(gazetteer, 'treaty');
  if (/^(?:organi[sz]ation)$/u.test(noun)) return isOfKind(gazetteer, 'bloc', 'organisation');
  return BODIES.test(noun) ? (id) => isNamedSo(gazetteer.get(id)?.name, noun) : undefined;
}

const BODIES =
  /^(?:ministry|commission|council|agency|party|court|parliament|senate|congress|initiative|railway|bank|university|union|institute|committee|corporation)$/u;

/** “the ministry” is the Foreign Ministry. */
function isNamedSo(name: string | undefined, noun: string): boolean {
  return name?.toLowerCase().split(' ').includes(noun) === true;
}
