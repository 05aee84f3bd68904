import type { Clause, RussianFinding } from './finding.ts';
import { findAfterColon, findDashed, findInserted, findPhrase } from './quoted-speech.ts';
import { findAccording, findAsSaid, findClause, findTrailing } from './reported-speech.ts';

/** The surest first: what one rule has found, no later one finds again. */
const RULES = [
  findInserted,
  findDashed,
  findAfterColon,
  findClause,
  findAccording,
  findAsSaid,
  findPhrase,
  findTrailing,
] as const;

/** Finds who says what in a sentence. */
export function findAttributions(clause: Clause): readonly RussianFinding[] {
  const found: RussianFinding[] = [];
  for (const rule of RULES) {
    for (const finding of rule(clause)) {
      if (!found.some((other) => clashes(finding, other))) found.push(finding);
    }
  }
  return found;
}

function clashes(one: RussianFinding, other: RussianFinding): boolean {
  const [mine, theirs] = [one, other].map(({ cue, content }) => [cue, ...content]);
  return (mine ?? []).some((a) => (theirs ?? []).some((b) => a.from < b.to && b.from < a.to));
}
