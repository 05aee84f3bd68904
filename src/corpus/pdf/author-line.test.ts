import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { isAffiliation, readAuthorLine } from './author-line.ts';
import { composePdf, setColumn } from './compose-pdf.contract.ts';
import { readPdf } from './read-pdf.ts';

describe('readAuthorLine', () => {
  it.each([
    ['one name', 'Ada Park', ['Ada Park']],
    ['two', 'Ada Park and Bo Lund', ['Ada Park', 'Bo Lund']],
    ['names with figures', 'Ada Park1,2, Bo Lund* & Cem Oz¹', ['Ada Park', 'Bo Lund', 'Cem Oz']],
    [
      'names with where they work',
      'Ada Park (Coast University), J. de la Cruz (Quay News)',
      ['Ada Park', 'J. de la Cruz'],
    ],
  ])('reads %s', (_case, line, names) => {
    expect(readAuthorLine(line)).toEqual(names);
  });

  it.each([
    'By Ada Park',
    'Coast University, Institute of Quays',
    'Ada Park said so',
    'Ada Park.',
    'Ada, Bo and Cem',
    'The talks about the harbour ended',
  ])('reads nobody in “%s”', (line) => {
    expect(readAuthorLine(line)).toBeUndefined();
  });
});

describe('isAffiliation', () => {
  it.each([
    ['Institute of Quays, Coast University', true],
    ['1Institute of Quays 2Coast University', true],
    ['Ada Park studied at the Coast University', false],
    ['She went to the university', false],
  ])('tells of “%s”', (line, isOne) => {
    expect(isAffiliation(line)).toBe(isOne);
  });
});

const TEXT = [
  'The basin froze in the winter of the strike, and the pilots of the harbour stayed ashore',
  'until the first days of March. The mayor told reporters that nobody had seen such ice since',
  'the year of the fire.',
];
const MORE = TEXT.map((line) => line.replace('basin', 'channel'));

async function read(...head: readonly string[]): Promise<Article> {
  const title = { text: 'Ice on the Quay', x: 60, y: 90, size: 22 };
  const page = [title, ...setColumn([...head, ...TEXT]), ...setColumn(MORE, { y: 300 })];
  const reading = await readPdf(composePdf({ pages: [page] }));
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

describe('readPdf of a paper', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['names', ['Ada Park and Bo Lund'], ['byline'], ['Ada Park', 'Bo Lund']],
    [
      'names, where they work, and a heading',
      ['Ada Park1, Bo Lund2', '1Institute of Quays 2Coast University', 'Abstract'],
      ['byline', 'bio', 'section'],
      ['Ada Park', 'Bo Lund'],
    ],
    ['a name and a month', ['Ada Park', 'May 2024'], ['byline', 'date'], ['Ada Park']],
    ['a byline', ['By Ada Park'], ['byline'], ['Ada Park']],
  ])('keeps %s apart from the text right below', async (_case, head, roles, authors) => {
    const article = await read(...head);
    expect(article.authors).toEqual(authors);
    expect(article.passages.map(({ role }) => role)).toEqual(['title', ...roles, 'body', 'body']);
    expect(article.text).toContain(`\n\n${TEXT.join(' ')}\n\n`);
  });

  it('begins the abstract anew where its word opens the line', async () => {
    const article = await read('Ada Park', 'May 2024', 'Abstract. Ice is dear.');
    expect(article.text).toContain('\n\nAbstract. Ice is dear.');
  });

  it('leaves a name within the text', async () => {
    const article = await read('Nobody knew who had been first to', 'Ada Park', 'of all');
    expect(article.authors).toEqual([]);
  });
});
