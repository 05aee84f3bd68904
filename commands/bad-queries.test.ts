import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Card } from '../src/card/card.ts';
import { writePlainText } from '../src/card/plain-text.ts';
import { buildSampleHouse, type SampleHouse } from './sample-house.contract.ts';

/** Questions that nobody means well, or that mean something elsewhere. */
const QUERIES: [string, string][] = [
  ['10,000 characters of words', 'ports and rivers '.repeat(588)],
  ['10,000 characters without a blank', 'x'.repeat(10_000)],
  ['10,000 opening quotation marks', '"“'.repeat(5000)],
  ['stop words alone', 'the of and a to in is'],
  ['Russian stop words alone', 'и в на не'],
  ['punctuation alone', '?! … ;:, — ()[]{}'],
  ['a quotation mark that is not closed', '"river ports'],
  ['one that closes nothing', 'river ports”'],
  ['a filter with half a quotation', 'ports by:"Ada'],
  ['SQL', "'; drop table claim; -- ' or 1=1 /*"],
  ['SQL in a filter', `ports by:"' or '1'='1" outlet:"%_%"`],
  ['operators of tsquery', 'ports & !rivers | (spring <-> <2> ) :* \\'],
  ['operators of FTS5', 'NEAR(ports rivers, 5) ^port* AND NOT "x" OR'],
  ['a NUL', 'ports\u0000rivers'],
  ['half a character', 'ports \ud83d rivers'],
  ['a regular expression that explodes', '(a+)+$ (.*)*\\1 [z-a] ports'],
  ['a language nobody indexed', 'λιμάνια ποταμός'],
  ['a script nobody indexed', 'नदी के बंदरगाह खुलेंगे'],
  ['a script from right to left', 'موانئ النهر \u202Eports'],
  ['a language filter nobody indexed', 'ports lang:xh'],
  ['what is no language', 'ports lang:"<b>"'],
  ['minus signs', '- -- ---ports -"" -by:x'],
  ['OR alone', 'OR OR |'],
  ['filters without a value', 'by: outlet: since: until: voice: lang: in:'],
  ['days that are none', 'ports since:2022-02-31 until:yesterday'],
  ['names of an object’s own', '__proto__ constructor toString'],
];

describe('/claims', () => {
  let house: SampleHouse;
  beforeAll(async () => {
    house = await buildSampleHouse('invented');
  });
  afterAll(() => house.close());

  it.each(QUERIES)('answers %s with claims or a hint', async (_case, about) => {
    const card = await house.run('claims', { about });
    expect(['answer', 'empty', 'problem']).toContain(card.kind);
    expect(writePlainText(card).length).toBeGreaterThan(card.title.length);
    await checkQuotations(card);
  });

  it('looks for a paragraph that was pasted, and does not repeat all of it', async () => {
    const about = `Ports along the rivers will reopen. ${'Nobody wrote this before. '.repeat(60)}`;
    const card = await house.run('claims', { about });
    expect(card.kind).toBe('answer');
    expect(card.title.length).toBeLessThan(300);
    await checkQuotations(card);
  });

  it.each([
    ['by', '"; --'],
    ['outlet', 'x'.repeat(10_000)],
    ['by', '\u0000'],
    ['since', "2022' or 1=1"],
    ['until', '9'.repeat(1000)],
    ['voice', '(a+)+$'],
  ])('answers an option %s of %j likewise', async (option, value) => {
    const card = await house.run('claims', { about: 'ports', [option]: value });
    expect(['answer', 'empty', 'problem']).toContain(card.kind);
  });

  it('takes nothing for an order: everything is there afterwards', async () => {
    const before = await house.run('claims', {});
    for (const [, about] of QUERIES) await house.run('claims', { about });
    expect(await house.run('claims', {})).toEqual(before);
  });

  async function checkQuotations(card: Card): Promise<void> {
    for (const block of card.blocks) {
      if (block.type !== 'quotation') continue;
      const article = await house.findArticle(block.citation.articleId);
      expect(article?.text.slice(block.citation.start, block.citation.end)).toBe(block.text);
    }
  }
});
