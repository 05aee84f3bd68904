import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeItem } from './compose-item.ts';
import type { CslItem } from './csl-item.ts';
import { writeBibtex } from './write-bibtex.ts';

const ports: CslItem = {
  id: 'ports',
  type: 'article-newspaper',
  title: 'Ports to {reopen}, 50% & $1_000 #1 \\ ~^',
  author: [{ family: 'Park', given: 'Ada' }, { literal: 'River and Sons' }],
  'container-title': 'River Post',
  issued: { 'date-parts': [[2026, 3, 2]] },
  URL: 'https://river.example/a_b?x={1}',
};

describe('writeBibtex', () => {
  it('writes an entry', () => {
    expect(writeBibtex([ports])).toBe(
      [
        '@article{park2026ports,',
        '  title = {{Ports to \\textbraceleft{}reopen\\textbraceright{}, 50\\% \\& \\$1\\_000 \\#1 \\textbackslash{} \\textasciitilde{}\\textasciicircum{}}},',
        '  author = {Park, Ada and {River and Sons}},',
        '  journal = {River Post},',
        '  year = {2026},',
        '  month = {3},',
        '  date = {2026-03-02},',
        '  url = {https://river.example/a_b?x=%7B1%7D},',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    [
      'https://ru.example/%D0%BC%D0%B8%D1%80?q=a%20b',
      'https://ru.example/%D0%BC%D0%B8%D1%80?q=a%20b',
    ],
    ['https://ru.example/50%?q={a b}', 'https://ru.example/50%25?q=%7Ba%20b%7D'],
  ])('leaves what is encoded in the address %s as it is', (url, written) => {
    expect(writeBibtex([{ ...ports, URL: url }])).toContain(`  url = {${written}},`);
  });

  it.each(['A { b', 'A } b', '\\{', '}}'])('closes every brace that it opens: %s', (title) => {
    const braces = Array.from(
      writeBibtex([{ ...ports, title }]).matchAll(/[{}]/g),
      ([brace]) => brace,
    );
    let depth = 0;
    const depths = braces.map((brace) => (depth += brace === '{' ? 1 : -1));
    expect(Math.min(...depths.slice(0, -1))).toBe(1);
    expect(depths.at(-1)).toBe(0);
  });

  it('gives each entry a key of its own, also where nothing is known', () => {
    const bare: CslItem = { id: 'b', type: 'article-newspaper', title: '北京' };
    expect(writeBibtex([bare, bare]).match(/@article\{.*/g)).toEqual([
      '@article{unsignednd,',
      '@article{unsignednd-2,',
    ]);
  });

  it('writes what a parser reads as one entry again, whatever an article is called', () => {
    const text = fc.string({
      unit: fc.constantFrom('{', '}', '\\', '@', ',', '=', '"', '%', '\n', 'a', 'ж', ' ', '#'),
    });
    fc.assert(
      fc.property(text, text, (headline, name) => {
        const article = {
          id: 'x',
          kind: 'article',
          headline,
          authors: [name],
          outlet: name,
          text: '',
          passages: [],
        } as const;
        const { entries, errors } = parse(writeBibtex([composeItem(article)]));
        expect(errors).toEqual([]);
        expect(entries).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
