import { describe, expect, it } from 'vitest';
import { composeConditions, type Demand } from './conditions.ts';
import type { LexemeClause } from './lexeme-query.ts';

const one = (lexeme: string): LexemeClause => [[lexeme]];
const either: LexemeClause = [['ta', 'tb'], ['tc']];

function compose(demand: Partial<Demand>) {
  const values: unknown[] = [];
  const filter = { clauses: [], begun: [], beginnings: new Map<LexemeClause, string>() };
  const conditions = composeConditions(
    { filter, search: {}, ...demand },
    (value) => `$${values.push(value)}`,
  );
  return { conditions: conditions.split(' and '), values };
}

describe('composeConditions', () => {
  it('asks the index for alternatives by a query of their own, in the order that is given', () => {
    const clauses = [one('tx'), either, one('ty')];
    expect(compose({ clauses })).toEqual({
      conditions: ['owner = any($3)', 'lexemes @@ $1::tsquery', 'lexemes @@ $2::tsquery'],
      values: ['((tx)) & ((ty))', '((ta & tb) | (tc))', ['']],
    });
    const beside = compose({ clauses: [either, one('tx')], query: 'part.query' });
    expect(beside.conditions.slice(1)).toEqual([
      'lexemes @@ part.query',
      'lexemes @@ $1::tsquery',
      'lexemes @@ $2::tsquery',
    ]);
    expect(beside.values.slice(0, 2)).toEqual(['((ta & tb) | (tc))', '((tx))']);
  });

  it('asks a row once for all that it must hold, and for a beginning in the place of its words', () => {
    const words: LexemeClause = [['s31'], ['s3131']];
    const filter = { clauses: [words], begun: ['u32'], beginnings: new Map([[words, 's31']]) };
    expect(compose({ clauses: [], checked: [one('tx'), words], filter })).toEqual({
      conditions: ['owner = any($1)', '(lexemes @@ $2::tsquery) is true'],
      values: [[''], '((tx)) & ((s31:*)) & ((u32:*))'],
    });
  });
});
