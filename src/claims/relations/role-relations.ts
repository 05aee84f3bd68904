import type { Direction } from '../../domain/relation.ts';
import { findSubject } from '../grammar/subjects.ts';
import { isBe, isComma, isNoun, isPossessive, isWord } from '../sentences/words.ts';
import { readActorPhrase } from './actor-phrase.ts';
import type { ActorWords } from './actor-words.ts';
import type { FoundRelation } from './found-relation.ts';
import { ROLES } from './noun-lexicon.ts';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  ROLES.flatMap(({ direction, nouns }) => nouns.split(' ').map((noun) => [noun, direction])),
);

/** Finds what one actor is to another: “A is an ally of B”, “A, B’s rival”, “A, an ally of B”. */
export function findRoleRelations(words: ActorWords): readonly FoundRelation[] {
  return words.tokens.flatMap(({ lower }, at) => {
    const direction = DIRECTIONS.get(lower);
    if (direction === undefined || isNoun(words.tokens[at + 1])) return [];
    const to = findCounterpart(words, at);
    const from = to && findHolder(words, at);
    if (from === undefined || to === undefined || from === to) return [];
    return [
      {
        direction,
        kind: 'stance' as const,
        from,
        to,
        head: at,
        evidence: [{ from: at, to: at + 1 }],
      },
    ];
  });
}

const FARTHEST = 8;

/** To whom: “an ally of B”, “B’s ally”. */
function findCounterpart(words: ActorWords, at: number): string | undefined {
  const { tokens, actorsAt } = words;
  for (let next = at + 1; next < at + FARTHEST; next += 1) {
    // “a partner, if not an ally, to B”
    if (isWord(tokens[next], 'of', 'to', 'for')) return readActorPhrase(words, next + 1)?.actors[0];
    const isAside =
      isComma(tokens[next]) ||
      isWord(tokens[next], 'if', 'not', 'an', 'a', 'or', 'and') ||
      DIRECTIONS.has(tokens[next]?.lower ?? '');
    if (!isAside) break;
  }
  for (let left = at - 1; left >= 0 && at - left < FARTHEST; left -= 1) {
    const [owner] = actorsAt[left] ?? [];
    const isOwner = isPossessive(tokens[left]) || isPossessive(tokens[left + 1]);
    if (owner !== undefined) return isOwner ? owner : undefined;
    if (!/^(?:ADJ|ADV|PART|NOUN)$/u.test(tokens[left]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** Who is it: the subject of the “is” before it, or the name before its comma. */
function findHolder(words: ActorWords, at: number): string | undefined {
  const { tokens, verbs, actorsAt } = words;
  const verb = verbs.findLast(({ to }) => to <= at);
  const start = findPhraseStart(words, at);
  if (
    verb &&
    verb.to === start &&
    (isBe(tokens[verb.head]) ||
      isWord(tokens[verb.head], 'remains', 'remain', 'became', 'remained', 'become'))
  ) {
    const subject = findSubject(words, verb.from);
    return subject && readActorPhrase(words, subject.from)?.actors[0];
  }
  return isComma(tokens[start - 1]) ? actorsAt[start - 2]?.[0] : undefined;
}

/** Where the phrase begins that ends with the noun: at its article, or at the name that owns it. */
function findPhraseStart({ tokens, actorsAt }: ActorWords, at: number): number {
  let start = at;
  while (start > 0 && at - start < FARTHEST) {
    const before = tokens[start - 1];
    const isInside =
      /^(?:ADJ|DET|NOUN|PART|NUM|PROPN)$/u.test(before?.tag ?? '') ||
      isPossessive(before) ||
      (actorsAt[start - 1]?.length ?? 0) > 0;
    if (!isInside) break;
    start -= 1;
  }
  return start;
}
