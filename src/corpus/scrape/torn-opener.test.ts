import { describe, expect, it } from 'vitest';
import { measureTornOpener } from './torn-opener.ts';

describe('measureTornOpener', () => {
  it.each([
    ['a bracket', '( '],
    ['a wide bracket', '（'],
    ['the end of a bracket', ') — '],
    ['an agency whose bracket is gone', 'Quay News) - '],
    ['a year and an agency', ', 2022 (Quay News) — '],
    ['a day and an agency', '24 (Quay News) -- '],
    ['a day', '24 — '],
    ['a year', ', 2022 – '],
    ['a dash', '— '],
  ])('measures %s', (_case, opener) => {
    expect(measureTornOpener(`${opener}Officials met on the quay.`)).toBe(opener.length);
  });

  it.each([
    ['a whole dateline', 'ASTANA, Jan. 24 (Quay News) — Officials met.'],
    ['a place', 'ALMATY, Kazakhstan — Officials met.'],
    ['an agency alone', '(QN) — Officials met.'],
    ['a bracket that closes', '( Officials ) met.'],
    ['a remark behind the first words', 'Officials (two of them) — Ada and Bo — met.'],
    ['a number of people', '24 officials — Ada among them — met.'],
    ['a dash within a sentence', 'Ada came) - and Bo left.'],
    ['a word with a hyphen', 'Vice-President Holm met them.'],
    ['a list', '1. Officials — Ada Park met them.'],
  ])('leaves %s', (_case, paragraph) => {
    expect(measureTornOpener(paragraph)).toBe(0);
  });
});
