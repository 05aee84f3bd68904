import { locateTokens } from './locate.ts';
import { isOfKind, listDistinct, type Reference, type ReferencePlace } from './reference.ts';
import { COUNTRY_NOUNS } from './reference-words.ts';

/** Reads “the latter”, “the latter country”, “the former”: the last or the one before it of those named lately. */
export function findLatter({
  at,
  sentence,
  before,
  earlier,
  gazetteer,
}: ReferencePlace): Reference | undefined {
  const { tokens } = sentence.parsed;
  const which = tokens[at + 1]?.lower;
  if (tokens[at]?.lower !== 'the' || (which !== 'latter' && which !== 'former')) return undefined;
  const noun = tokens[at + 2];
  const isCountry =
    COUNTRY_NOUNS.has(noun?.lower ?? '') || /^(?:state|power)$/u.test(noun?.lower ?? '');
  // “the latter situation”, “the former president”.
  if (!isCountry && /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(noun?.tag ?? '')) return undefined;
  const passes = isCountry
    ? isOfKind(gazetteer, 'country')
    : isOfKind(gazetteer, 'country', 'bloc', 'organisation', 'government', 'person');
  const own = listDistinct(before, passes);
  const ids =
    own.length > 1 ? own : listDistinct([...(earlier[0]?.mentions ?? []), ...before], passes);
  const id = ids.at(which === 'latter' ? -1 : -2);
  const isSure = id !== undefined && (which === 'latter' || ids.length === 2);
  const span = locateTokens(tokens, at, isCountry ? at + 3 : at + 2);
  return { span, actorIds: isSure && (ids.length > 1 || isCountry) ? [id] : [] };
}
