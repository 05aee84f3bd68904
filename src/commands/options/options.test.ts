import { describe, expect, it } from 'vitest';
import { choice, day, integer, words } from './options.ts';

describe('options', () => {
  it.each([
    ['2022-03-04', '2022-03-04', '2022-03-04'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022', '2022-01-01', '2022-12-31'],
  ])('read %s as a day, the first or the last of it', (raw, first, last) => {
    expect(day('Day', 'first').parse(raw)).toEqual({ value: first });
    expect(day('Day', 'last').parse(raw)).toEqual({ value: last });
  });

  it.each([
    '2022-13',
    '2022-00',
    '2022-02-30',
    '22',
    'yesterday',
    '',
    '2022-1-1',
    '0x7e6',
  ])('refuse %j as a day', (raw) => {
    expect(day('Day', 'first').parse(raw)).toHaveProperty('problem');
  });

  it.each([
    '0',
    '10',
    '-1',
    '1.5',
    '1e1',
    'one',
    '',
  ])('refuse %j as a number from 1 to 9', (raw) => {
    expect(integer('Page', 1, 9).parse(raw)).toHaveProperty('problem');
  });

  it('take a choice in any case and say the others', () => {
    expect(choice('Voice', ['quoted', 'denied']).parse(' Denied ')).toEqual({ value: 'denied' });
    expect(choice('Voice', ['quoted', 'denied']).parse('loud')).toEqual({
      problem: '“loud” is none of its values: quoted, denied.',
    });
  });

  it('make blanks of what nobody types, and refuse what is then empty or too long', () => {
    expect(words('Words').parse('a\u0000b\uD800c\n d')).toEqual({ value: 'a b c d' });
    expect(words('Words').parse('\u0007 \uDFFF')).toHaveProperty('problem');
    expect(words('Words').parse('x'.repeat(10_000))).toEqual({
      problem: 'It has 10,000 characters; at most 500 fit.',
    });
  });
});
