import { describe, expect, it } from 'vitest';
import { haveOtherFigures, readFigures } from './figures.ts';

describe('readFigures', () => {
  it.each([
    ['160 people left', [{ unit: 'people', least: 160, most: 160 }]],
    [
      'over 1,600 armed civilians left',
      [{ unit: 'people', least: 1600, most: Number.POSITIVE_INFINITY }],
    ],
    ['up to 20 ships left', [{ unit: 'ships', least: 0, most: 20 }]],
    ['less than 20 ships left', [{ unit: 'ships', least: 0, most: 20 }]],
    ['2.5 million dollars', [{ unit: 'dollar', least: 2_500_000, most: 2_500_000 }]],
    ['40% of oil', [{ unit: '%', least: 40, most: 40 }]],
    ['in 2014 ships left', []],
    ['on 24 February', []],
    ['for 12 years', []],
  ])('reads “%s”', (text, figures) => {
    expect(readFigures(text)).toEqual(figures);
  });

  it('gives room to what is about a number', () => {
    expect(haveOtherFigures(readFigures('about 100 ships'), readFigures('95 ships'))).toBe(false);
    expect(haveOtherFigures(readFigures('about 100 ships'), readFigures('80 ships'))).toBe(true);
  });
});
