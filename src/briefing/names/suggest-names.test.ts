import { describe, expect, it } from 'vitest';
import { suggestNames } from './suggest-names.ts';

const NAMES = ['Ida Holm', 'Bo Lund', 'Mia Ek', 'Holger Vale', 'Ada Park', 'Parker Reed'];

describe('suggestNames', () => {
  it.each<[string, string, readonly string[]]>([
    ['what begins with it, before a word that does', 'ho', ['Holger Vale', 'Ida Holm']],
    ['in the order they were in where they fit as well', 'pa', ['Parker Reed', 'Ada Park']],
    ['what is spelt like it, last', 'lond', ['Bo Lund']],
    ['a name with a slip in it', 'ida hulm', ['Ida Holm']],
    ['all, where nothing is typed', '', NAMES],
    ['nothing where nothing is near', 'zzyzx', []],
  ])('gives %s', (_case, typed, names) => {
    expect(suggestNames(typed, NAMES, 25)).toEqual(names);
  });

  it('gives no more than it may', () => {
    expect(suggestNames('', NAMES, 2)).toEqual(NAMES.slice(0, 2));
    expect(suggestNames('ho', NAMES, 1)).toEqual(['Holger Vale']);
  });

  it.each([
    'holg',
    'vale',
    'holgre',
  ])('finds whom %s is meant for among twenty thousand', (typed) => {
    const many = Array.from({ length: 20_000 }, (_, at) => `Speaker ${at} of the river`);
    expect(suggestNames(typed, [...many, 'Holger Vale'], 25)).toContain('Holger Vale');
  });
});
