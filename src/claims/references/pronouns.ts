import type { ActorMention } from '../gazetteer/gazetteer.ts';
import type { SentenceToken } from '../sentences/sentences.ts';
import { isBe } from '../sentences/words.ts';
import {
  isOfKind,
  listDistinct,
  type NamedSentence,
  type Reference,
  type ReferencePlace,
} from './reference.ts';
import { NO_ANTECEDENTS } from './reference-words.ts';
import { findSubjectMention } from './subject-mention.ts';

/** Reads “it” and “its”, “they” and “their” where their clause, or the subject of the sentence before, leaves one reading. */
export function findActorPronoun(place: ReferencePlace): Reference | undefined {
  const token = place.sentence.parsed.tokens[place.at];
  if (!token) return undefined;
  const span = { start: token.start, end: token.end };
  if (/^(?:it|its|itself)$/u.test(token.lower)) {
    if (token.lower === 'it' && isDummy(place)) return undefined;
    const id = findOne(place, token);
    return id === undefined ? undefined : { span, actorIds: [id] };
  }
  if (!/^(?:they|their)$/u.test(token.lower) || place.at > LATEST_OPENING) return undefined;
  const [previous] = place.earlier;
  const actorIds = previous && place.before.length === 0 ? findBoth(previous, place) : [];
  return actorIds.length > 0 ? { span, actorIds } : undefined;
}

/** “They …”, “But they …”: nearer the beginning than any noun of its own. */
const LATEST_OPENING = 2;

/** “It is clear that”, “it seems”: it means nothing. */
function isDummy({ at, sentence }: ReferencePlace): boolean {
  const { tokens } = sentence.parsed;
  const [next, second, third] = tokens.slice(at + 1, at + 4);
  if (
    /^(?:seems?|seemed|appears?|appeared|takes?|took|looks|turns|turned|happens|follows|rains|snows)$/u.test(
      next?.lower ?? '',
    )
  )
    return true;
  const be = isBe(next) ? second : isBe(second) ? third : undefined;
  return be !== undefined && be.tag !== 'VERB';
}

function findOne(place: ReferencePlace, token: SentenceToken): string | undefined {
  const { at, sentence, before, earlier, gazetteer } = place;
  const acts = isOfKind(gazetteer, 'country', 'bloc', 'government', 'organisation');
  const clause = cutToClause(sentence, at, before);
  const subject = token.quotation < 0 ? findSubjectMention(sentence, at) : undefined;
  if (subject === 'other') return undefined;
  if (subject) return acts(subject.actorId) ? subject.actorId : undefined;
  const own = listDistinct(clause, acts);
  if (own.length > 0) return own.length === 1 ? own[0] : undefined;
  const opens = at <= LATEST_OPENING && before.length === 0;
  const main = opens && earlier[0] ? findSubjectMention(earlier[0], FIRST_CLAUSE) : undefined;
  return main && main !== 'other' && acts(main.actorId) ? main.actorId : undefined;
}

const FIRST_CLAUSE = 'first';

/** A quotation of several sentences is one: what stands before its last full stop does not count. */
function cutToClause(
  { parsed: { tokens } }: NamedSentence,
  at: number,
  before: readonly ActorMention[],
): readonly ActorMention[] {
  const stop = tokens.slice(0, at).findLast(({ word }) => /^[.?!;]$/u.test(word));
  return stop ? before.filter(({ start }) => start > stop.start) : before;
}

/** The two countries that the sentence before is about, where no other plural was in it. */
function findBoth(
  { parsed, mentions }: NamedSentence,
  { gazetteer }: ReferencePlace,
): readonly string[] {
  const ids = listDistinct(mentions, isOfKind(gazetteer, 'country'));
  const isPlural = ({ tag, lower }: SentenceToken): boolean =>
    tag === 'NOUN' && /[^s]s$/u.test(lower) && !NO_ANTECEDENTS.has(lower);
  const hasOther = parsed.tokens.some(
    (token) => isPlural(token) || /^(?:people|men|women|they|both)$/u.test(token.lower),
  );
  return ids.length === 2 && !hasOther ? ids : [];
}
