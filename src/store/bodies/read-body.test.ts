import { describe, expect, it } from 'vitest';
import { either, flag, listOf, number, oneOf, optional, shape, text } from './check.ts';
import { readBody } from './read-body.ts';

interface Berth {
  readonly name: string;
  readonly metres: number;
  readonly isFree: boolean;
  readonly side: 'north' | 'south';
  readonly ships: readonly { readonly flag: string }[];
  readonly open?: 'always' | readonly string[];
}

const BERTH = shape<Berth>({
  name: text,
  metres: number,
  isFree: flag,
  side: oneOf('north', 'south'),
  ships: listOf(shape<Berth['ships'][number]>({ flag: text })),
  open: optional(either(oneOf('always'), listOf(text))),
});
const berth: Berth = {
  name: 'A1',
  metres: 90,
  isFree: true,
  side: 'north',
  ships: [{ flag: 'x' }, { flag: 'y' }],
};
const read = (body: unknown): Berth =>
  readBody(JSON.stringify(body), BERTH, { table: 'berth', key: 'quay 7' });

describe('readBody', () => {
  it.each([
    ['all that has to be there', berth],
    ['what may be there', { ...berth, open: ['monday'] }],
    ['the other of what may be there', { ...berth, open: 'always' }],
    ['what a later release wrote beside it', { ...berth, crane: { tons: 40 } }],
  ])('gives %s', (_case, body) => {
    expect(read(body)).toEqual(body);
  });

  it.each([
    ['is no object', [berth], 'body.'],
    ['is nothing', null, 'body.'],
    ['lacks a text', { ...berth, name: undefined }, 'body.name.'],
    ['has a number for a text', { ...berth, name: 1 }, 'body.name.'],
    ['has a text for a number', { ...berth, metres: '90' }, 'body.metres.'],
    ['has a number for a yes or no', { ...berth, isFree: 1 }, 'body.isFree.'],
    ['has a word that is not known', { ...berth, side: 'east' }, 'body.side.'],
    ['has no list', { ...berth, ships: {} }, 'body.ships.'],
    [
      'has an item that lacks something',
      { ...berth, ships: [{ flag: 'x' }, {}] },
      'body.ships[1].flag.',
    ],
    ['has neither of two', { ...berth, open: 5 }, 'body.open.'],
    ['has nothing where it may be absent alone', { ...berth, open: null }, 'body.open.'],
    ['has an item of another kind in either', { ...berth, open: ['x', 2] }, 'body.open[1].'],
  ])('says which row it is and where, if it %s', (_case, body, where) => {
    expect(() => read(body)).toThrow(
      expect.objectContaining({
        message: `The row quay 7 of the table berth does not hold what Readout writes there: see ${where}`,
      }),
    );
  });

  it('says so of what is no JSON, too', () => {
    const name = { table: 'berth', column: 'plan', key: 'quay 7' };
    expect(() => readBody('{', BERTH, name)).toThrow(
      expect.objectContaining({
        code: 'store_failed',
        message: expect.stringMatching(/ quay 7 .* see plan\.$/u),
      }),
    );
  });
});
