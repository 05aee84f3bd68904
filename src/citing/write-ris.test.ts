import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeRis } from './write-ris.ts';

describe('writeRis', () => {
  it('writes a record', () => {
    const record = writeRis([
      {
        id: 'ports',
        type: 'article-newspaper',
        title: 'Ports to\nER  - reopen',
        author: [{ family: 'Park', given: 'Ada' }, { literal: 'Reuters' }],
        'container-title': 'River Post',
        issued: { 'date-parts': [[2026, 3, 2]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://river.example/a',
        language: 'en',
        genre: 'Abstract',
      },
    ]);
    expect(record.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Ports to ER - reopen',
      'AU  - Park, Ada',
      'AU  - Reuters',
      'T2  - River Post',
      'PY  - 2026',
      'DA  - 2026/03/02/',
      'Y2  - 2026/11/22/',
      'UR  - https://river.example/a',
      'LA  - en',
      'M3  - Abstract',
      'ER  - ',
      '',
    ]);
  });

  it('begins no field with what an article is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const record = writeRis([{ id: 'x', type: 'article-newspaper', title }]);
        expect(record.split(/[\r\n\u2028\u2029]+/u)).toHaveLength(4);
      }),
    );
  });
});
