import { haveOtherFigures } from './figures.ts';
import type { Judgement } from './judgement.ts';
import type { LinkSide } from './link-side.ts';
import { arePublishedWithin, maySpeakOfSameTime } from './same-time.ts';
import { countShared, measureOverlap } from './terms.ts';

const SAME_WORDS = 0.6;
const SAME_STATEMENT = 0.5;
const SAME_EVENT = 0.5;
const LEAST_TERMS = 3;
/** A toll grows, a price falls: figures of another month are no contradiction. */
const FIGURE_DAYS = 31;

/** Judges two claims by their words: said again, denied, or with another figure. */
export function judgeStatements(a: LinkSide, b: LinkSide): Judgement | undefined {
  if (!maySpeakOfSameTime(a, b) || countShared(a.terms, b.terms) < LEAST_TERMS) return undefined;
  if (!nameTheSame(a, b)) return undefined;
  const overlap = measureOverlap(a.terms, b.terms);
  const isOther = haveOtherFigures(a.figures, b.figures);
  if (isOther) {
    const isOneEvent = overlap >= SAME_EVENT && a.isDenied === b.isDenied;
    return isOneEvent && isSure(a, b) && arePublishedWithin(a, b, FIGURE_DAYS)
      ? { kind: 'contradicts', reason: 'same event, different figure' }
      : undefined;
  }
  if (a.isDenied !== b.isDenied) {
    return overlap >= SAME_STATEMENT && arePredictedAlike(a, b)
      ? { kind: 'contradicts', reason: 'one affirms, the other denies the same statement' }
      : undefined;
  }
  const isSaidAgain = overlap >= SAME_WORDS && a.claim.form === b.claim.form;
  return isSaidAgain && a.isSure === b.isSure
    ? { kind: 'restates', reason: 'the same statement in nearly the same words' }
    : undefined;
}

/** “Oil prices rose in A” and “in B” are two statements: all that one names, the other names too. */
function nameTheSame(
  { claim: { actorIds: a } }: LinkSide,
  { claim: { actorIds: b } }: LinkSide,
): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((id) => many.includes(id));
}

/** “It would lower prices” is opposed by “it would not”, and no more by “it has not”. */
function arePredictedAlike(a: LinkSide, b: LinkSide): boolean {
  const isAlike = (a.claim.prediction === undefined) === (b.claim.prediction === undefined);
  return isAlike && a.isFirm && b.isFirm;
}

function isSure(a: LinkSide, b: LinkSide): boolean {
  return a.isSure && b.isSure;
}
