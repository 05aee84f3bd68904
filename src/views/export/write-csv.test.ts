import { describe, expect, it } from 'vitest';
import { sampleQuotation } from '../../testing/sample-cards.ts';
import { writeCsv } from './write-csv.ts';

const HEAD =
  '\uFEFFquotation,speaker,voice,headline,outlet,published,kind,url,permalink,article,start,end';

describe('writeCsv', () => {
  it('writes a row a quotation', () => {
    expect(writeCsv([sampleQuotation]).split('\r\n')).toEqual([
      HEAD,
      'Ports along the river will reopen in spring,Ada Park,quoted,Ports to reopen,River Post,2026-03-02,article,https://river.example/ports,http://127.0.0.1:8080/articles/river-post/2026-03-02-ports?start=120&end=163,river-post/2026-03-02-ports,120,163',
      '',
    ]);
  });

  it.each([
    ['a comma and a quotation mark', 'He said "no", twice', '"He said ""no"", twice"'],
    ['a line', 'one\ntwo', '"one\ntwo"'],
    ['what looks like a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['what looks like a command', '@SUM(1)', "'@SUM(1)"],
    ['a number below zero', '-3', "'-3"],
  ])('keeps %s in its field', (_case, text, field) => {
    expect(writeCsv([{ ...sampleQuotation, text }])).toContain(`\r\n${field},Ada Park`);
  });
});
