import { type Asking, divideClauses } from './divide-clauses.ts';
import type { ServerFilter } from './filter-query.ts';
import type { Band, LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { isFact, writeBand } from './lexemes.ts';

/** So many lengths are gone through together where something else is asked for with each: its list is read once for all of them. */
const AT_A_TIME = 4;
/** A query of more alternatives is slower than the lists that it saves. */
const MOST_ALTERNATIVES = 40;

/** Among short claims stand long ones, too, that hold a word several times: three times as many rows are looked at as lengths tell. */
const SEVERAL_TIMES = 3;

/** What is looked for in bands: the rarest clause there, all others beside it. */
interface Banded {
  readonly rarest: LexemeClause;
  readonly others: readonly LexemeClause[];
  readonly bands: readonly Band[];
}

interface PlanTools {
  readonly counts: LexemeCounts;
  readonly filter: ServerFilter;
}

/** How bands are looked through. */
export interface BandPlan {
  /** What is asked for within some bands, one part after the other. */
  readonly narrow: (bands: readonly Band[]) => readonly (readonly LexemeClause[])[];
  /** What is asked for in every part. */
  readonly beside: Asking;
  /** Of which share of the claims the rows are looked at. */
  readonly looked: number;
}

/** By months: every fact is known for each month, and so the lists of all of them are short. */
export function planByMonth({ rarest, others, bands }: Banded, tools: PlanTools): BandPlan {
  const { counts } = tools;
  const held = counts.countClause(rarest);
  const facts = rarest.length > 1 ? [] : others.filter(isOneFact);
  const { clauses: banded } = divideClauses(facts, held, tools);
  const rest = others.filter((clause) => !banded.includes(clause));
  const beside = divideClauses(rest, held / bands.length, tools);
  return {
    narrow: (part) =>
      part.map((band) => [rarest, ...banded].map((clause) => narrowClause(clause, band))),
    beside,
    looked: shareLooked(rarest, [...banded, ...withoutChecked(rest, beside)], counts),
  };
}

/** By lengths, several at a time where that saves lists. */
export function planByLength({ rarest, others, bands }: Banded, tools: PlanTools): BandPlan {
  const { counts } = tools;
  const looked = (AT_A_TIME * counts.countClause(rarest)) / bands.length;
  const beside = divideClauses(others, looked, tools);
  const isAlone = beside.clauses.length === 0 && rarest.every(({ length }) => length === 1);
  const size = isAlone ? 1 : Math.min(AT_A_TIME, Math.ceil(MOST_ALTERNATIVES / rarest.length));
  return {
    narrow: (part) =>
      divideBands(part, size).map((some) => [some.flatMap((band) => narrowClause(rarest, band))]),
    beside,
    looked: SEVERAL_TIMES * shareLooked(rarest, withoutChecked(others, beside), counts),
  };
}

/** The first band by itself: in it stands all that weighs more, too. */
function divideBands([first, ...others]: readonly Band[], size: number): readonly Band[][] {
  if (first === undefined) return [];
  const parts = Array.from({ length: Math.ceil(others.length / size) }, (_, at) =>
    others.slice(at * size, (at + 1) * size),
  );
  return [[first], ...parts];
}

function withoutChecked(
  clauses: readonly LexemeClause[],
  { checked }: Asking,
): readonly LexemeClause[] {
  return clauses.filter((clause) => !checked.includes(clause));
}

function shareLooked(
  rarest: LexemeClause,
  asked: readonly LexemeClause[],
  { claims, countClause, shareAll }: LexemeCounts,
): number {
  return (countClause(rarest) / claims) * Math.max(0.1, shareAll(asked));
}

function isOneFact(clause: LexemeClause): boolean {
  return clause.length === 1 && holdsFactsAlone(clause);
}

/** Whether a clause is made of facts, which are known for each month. */
export function holdsFactsAlone(clause: LexemeClause): boolean {
  return clause.flat().every(isFact);
}

/** A clause among the claims of a band: one lexeme of each alternative is looked for there alone. */
function narrowClause(clause: LexemeClause, band: Band): LexemeClause {
  return clause.map(([first = '', ...rest]) => [writeBand(first, band.lexeme), ...rest]);
}
