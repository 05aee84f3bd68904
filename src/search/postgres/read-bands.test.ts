import { describe, expect, it } from 'vitest';
import type { Band } from './lexeme-counts.ts';
import type { Picked } from './pick-entries.ts';
import { type BandTools, readBands, sumClaims } from './read-bands.ts';

const BANDS = Array.from({ length: 60 }, (_, at) => ({ lexeme: `n${at}`, claims: 1000 }));

/** Reads bands of which each holds so many of the rows that are wanted, and notes how many claims were passed. */
async function read({ held, ...tools }: Partial<BandTools> & { readonly held: number }) {
  const passed: number[] = [];
  const { rows, more } = await readBands(BANDS, {
    most: 100,
    share: 0.5,
    looked: 1,
    isGuess: false,
    few: 0,
    readFew: async () => undefined,
    async readBands(part: readonly Band[]): Promise<Picked> {
      passed.push(sumClaims(part));
      const ids = part.flatMap(({ lexeme }) =>
        Array.from({ length: held }, (_, at) => [lexeme, at]),
      );
      return { rows: ids.map((id) => ({ body: `["${id.join('/')}"]`, length: 1 })), more: false };
    },
    ...tools,
  });
  return { rows: rows.length, more, passed, sum: passed.reduce((sum, each) => sum + each, 0) };
}

describe('readBands', () => {
  it('reads no further than it needs', async () => {
    const { rows, more, sum } = await read({ held: 500 });
    expect({ rows, more, sum }).toEqual({ rows: 500, more: true, sum: 1000 });
  });

  it('reads all where there are not enough, and says so', async () => {
    expect(await read({ held: 1, looked: 0.1 })).toMatchObject({
      rows: 60,
      more: false,
      sum: 60_000,
    });
  });

  it('looks at no more than 40,000 rows, of which 20,000 in one go, and says that there may be more', async () => {
    const { rows, more, sum, passed } = await read({ held: 0 });
    expect({ rows, more }).toEqual({ rows: 0, more: true });
    expect(Math.max(...passed)).toBeLessThanOrEqual(20_000);
    expect(sum).toBe(41_000);
  });

  it('begins with a sample where it has to guess', async () => {
    const { passed } = await read({ held: 10, share: 0.01, isGuess: true });
    expect(passed[0]).toBe(3000);
    expect((await read({ held: 10, share: 0.01 })).passed[0]).toBe(13_000);
  });

  it('takes all at once where there are few, even twice as many as it thought', async () => {
    const few = { rows: [{ body: '["few"]', length: 1 }], more: false };
    const asked: number[] = [];
    const readFew = async (most: number) => {
      asked.push(most);
      return few;
    };
    const expected = { held: 10, share: 0.01, few: 600 };
    expect(await read({ ...expected, readFew })).toMatchObject({ rows: 1, passed: [] });
    expect(asked).toEqual([1200]);
    expect((await read({ ...expected, few: 599, readFew })).rows).toBeGreaterThan(1);
  });

  it('knows that there are more than it thought where they were not few', async () => {
    const { passed } = await read({ held: 10, share: 0.01, few: 1500 });
    expect(passed[0]).toBe(3000);
  });
});
