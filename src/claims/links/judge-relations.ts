import type { Judgement } from './judgement.ts';
import type { LinkRelation, LinkSide } from './link-side.ts';
import { arePublishedWithin, maySpeakOfSameTime } from './same-time.ts';
import { countShared } from './terms.ts';

/** Stances change with the years. */
const MOST_DAYS = 366;
const LEAST_SHARED_WORDS = 2;

/**
 * Judges two claims by what they say of the same two actors. Deeds and words are many: that one praised and criticised another is no
 * contradiction; effects and stances say how things stand.
 */
export function judgeRelations(a: LinkSide, b: LinkSide): Judgement | undefined {
  if (!isStatement(a) || !isStatement(b)) return undefined;
  if (!maySpeakOfSameTime(a, b) || !arePublishedWithin(a, b, MOST_DAYS)) return undefined;
  const judgements = a.relations.flatMap((first) =>
    b.relations.flatMap((second) => judgePair(first, second, [a, b]) ?? []),
  );
  return judgements.find(({ kind }) => kind === 'contradicts') ?? judgements[0];
}

function isStatement({ claim }: LinkSide): boolean {
  return claim.form === 'statement';
}

function judgePair(
  first: LinkRelation,
  second: LinkRelation,
  [a, b]: readonly [LinkSide, LinkSide],
): Judgement | undefined {
  if (first.hedged || second.hedged || first.kind !== second.kind) return undefined;
  if (!isSamePair(first, second) || !shareSubject(first, [a, b])) return undefined;
  if (first.kind === 'deed' || first.kind === 'word') return undefined;
  return first.sign === second.sign
    ? { kind: 'supports', reason: 'same pair, same direction' }
    : { kind: 'contradicts', reason: 'same pair, opposite direction' };
}

/** An effect goes one way; a stance is shared by both. */
function isSamePair(first: LinkRelation, second: LinkRelation): boolean {
  const isSame = first.from === second.from && first.to === second.to;
  const isTurned = first.from === second.to && first.to === second.from;
  return isSame || (first.kind === 'stance' && isTurned);
}

/** Two may be partners in trade and rivals at sea: both claims must speak of some third thing or place. */
function shareSubject(
  { from, to, kind }: LinkRelation,
  [a, b]: readonly [LinkSide, LinkSide],
): boolean {
  const isThird = (id: string): boolean => id !== from && id !== to;
  const near = [...a.actors].some((id) => isThird(id) && b.actors.has(id));
  if (near || countShared(a.terms, b.terms) >= LEAST_SHARED_WORDS + 2) return true;
  return (
    kind === 'effect' && [...a.articleActors].some((id) => isThird(id) && b.articleActors.has(id))
  );
}
