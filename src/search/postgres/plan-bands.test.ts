import { describe, expect, it } from 'vitest';
import { divideClauses } from './divide-clauses.ts';
import type { LexemeCounts } from './lexeme-counts.ts';
import type { LexemeClause } from './lexeme-query.ts';
import { planByLength, planByMonth } from './plan-bands.ts';

const CLAIMS = 1_000_000;
const names = Array.from({ length: 110 }, (_, at) => [`s31${at}`]);
const counted: Readonly<Record<string, number>> = {
  tport: 20_000,
  train: 30_000,
  p1: 10_000,
  p2: 100_000,
  p3: 900_000,
};
const count = (lexeme = ''): number => counted[lexeme] ?? 900;
const counts: LexemeCounts = {
  claims: CLAIMS,
  isWhole: true,
  averageTerms: 24,
  lengths: [],
  months: [],
  countClause: (clause) => clause.reduce((sum, all) => sum + Math.min(...all.map(count)), 0),
  shareAll: (clauses) =>
    clauses.reduce((share, clause) => (share * counts.countClause(clause)) / CLAIMS, 1),
  weigh: () => 1,
};
const one = (lexeme: string): LexemeClause => [[lexeme]];
const bands = (...lexemes: string[]) => lexemes.map((lexeme) => ({ lexeme, claims: 1000 }));
const tools = (beginnings: readonly LexemeClause[] = []) => ({
  counts,
  filter: { clauses: [], begun: [], beginnings: new Map(beginnings.map((each) => [each, 's31'])) },
});

describe('planByMonth', () => {
  const months = bands('m202512', 'm202511');

  it('looks for every fact within the month, and asks the rows for what nearly all of them meet', () => {
    const others = [one('p2'), one('p3'), [['xa'], ['xb']]];
    const plan = planByMonth({ rarest: one('p1'), others, bands: months }, tools());
    expect(plan.narrow(months)).toEqual([
      [one('m202512p1'), one('m202512p2')],
      [one('m202511p1'), one('m202511p2')],
    ]);
    expect(plan.beside.checked).toEqual([one('p3')]);
    expect(plan.beside.clauses).toEqual([[['xa'], ['xb']]]);
  });

  it('looks for the words of a name within the month, and for others beside them', () => {
    const plan = planByMonth({ rarest: names, others: [one('p2')], bands: months }, tools());
    expect(plan.narrow(months).map((part) => part.length)).toEqual([1, 1]);
    expect(plan.narrow(months)[0]?.[0]?.[7]).toEqual(['m202512s317']);
    expect(plan.beside.clauses).toEqual([one('p2')]);
  });
});

describe('planByLength', () => {
  const lengths = bands('n0', 'n1', 'n2', 'n3', 'n4', 'n5');

  it('goes through one length after the other where nothing else is asked for', () => {
    const plan = planByLength({ rarest: one('tport'), others: [], bands: lengths }, tools());
    expect(plan.narrow(lengths)).toHaveLength(6);
    // 20,000 of a million claims hold it, and short ones are not all that is looked at.
    expect(plan.looked).toBeCloseTo(0.06);
  });

  it('reads a list beside them once for several', () => {
    const { narrow, beside } = planByLength(
      { rarest: one('tport'), others: [one('train')], bands: lengths },
      tools(),
    );
    expect(narrow(lengths)).toEqual([
      [one('n0tport')],
      [[['n1tport'], ['n2tport'], ['n3tport'], ['n4tport']]],
      [one('n5tport')],
    ]);
    expect(beside.clauses).toEqual([one('train')]);
  });

  it('puts no more than forty alternatives into a query', () => {
    const pairs = Array.from({ length: 20 }, (_, at) => [`t${at}`, 'train']);
    const plan = planByLength({ rarest: pairs, others: [], bands: lengths }, tools());
    expect(plan.narrow(lengths).map((part) => part[0]?.length)).toEqual([20, 40, 40, 20]);
  });
});

describe('divideClauses', () => {
  it('asks the rows what a hundred words of names begin with, where they are as quick', () => {
    const asked = [names, one('tport')];
    expect(divideClauses(asked, 2000, tools([names])).checked).toEqual([names]);
  });

  it('asks the index for all of them, or gathers what begins so where it is asked of many', () => {
    const few = names.slice(0, 60);
    const asked = [few, one('tport')];
    expect(divideClauses(asked, 6000, tools([few]))).toEqual({
      clauses: [one('tport'), few],
      checked: [],
    });
    expect(divideClauses(asked, 20_000, tools([few]))).toEqual({
      clauses: [one('tport'), one('s31:*')],
      checked: [],
    });
  });

  it('puts first what the index goes through soonest', () => {
    // Fewer claims, but a hundred lists.
    const few: LexemeClause = names.slice(0, 10);
    expect(counts.countClause(few)).toBeLessThan(counts.countClause(one('tport')));
    const { clauses } = divideClauses([few, one('tport')], 20_000, tools());
    expect(clauses).toEqual([one('tport'), few]);
  });
});
