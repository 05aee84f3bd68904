import { measureLikeness, type Signature } from './signature.ts';

/** A text that was read before, by its signature. */
export interface Signed {
  readonly id: string;
  readonly signature: Signature;
}

/** The text that another one nearly is, and how much of their wording they share, from 0 to 1. */
export interface NearDuplicate {
  readonly id: string;
  readonly likeness: number;
}

/** Shared wording of two texts above which one is a copy of the other; articles on one event stay far below. */
const LEAST_LIKENESS = 0.3;

/** Shared wording that two texts at one address have when they are states of one article: unrelated ones have none. */
const LEAST_COMMON = 0.03;

/** Finds the text that shares most of its wording with this one; undefined where none is a copy. */
export function findNearDuplicate(
  signature: Signature,
  known: Iterable<Signed>,
): NearDuplicate | undefined {
  return listNearDuplicates(signature, known)[0];
}

/** Lists the texts that share so much of their wording with this one that they may be copies, the nearest first. */
export function listNearDuplicates(
  signature: Signature,
  known: Iterable<Signed>,
): readonly NearDuplicate[] {
  const near = Array.from(known, ({ id, signature: other }) => ({
    id,
    likeness: measureLikeness(signature, other),
  }));
  return near
    .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** Says whether two texts have so much in common that one may be the other reworked. */
export function hasCommonWording(one: Signature, other: Signature): boolean {
  return measureLikeness(one, other) >= LEAST_COMMON;
}
