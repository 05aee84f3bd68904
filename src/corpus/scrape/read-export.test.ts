import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { readText } from './read-text.ts';

const HEAD = 'Two Towns Repair Their Bridge';
const STORY = [
  'Two towns that share a bridge and little else agreed on Tuesday to repair it together, after a winter without it.',
  '“A bridge has two ends,” said Petra Lind, the mayor of the eastern town. “We own one of them.”',
  'Not everybody was pleased.',
  'Ferrymen, who had three good months while the bridge was closed, asked the councils to pay for their boats.',
];
const [ONE = '', TWO = '', ...REST] = STORY;
const COPYRIGHT = 'Copyright 2024 Pass Post. All Rights Reserved.';

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'with codes',
    [
      ...['SE Politics', `HD ${HEAD}`, 'BY By Mira Solberg', 'WC 512 words', 'PD 5 March 2024'],
      ...['ET 18:02', 'SN Pass Post', 'SC PASSP', 'PG A1', 'LA English', `CY ${COPYRIGHT}`],
      ...[`LP ${ONE}`, TWO, 'TD', ...REST, 'NS gpol : Domestic Politics', 'RE norl : Northland'],
      ...['PUB Pass Post Ltd.', 'AN Document PASSP00020240305ek350001a'],
    ],
  ],
  [
    'with lines in an order of their own',
    [
      ...['Politics', HEAD, 'By Mira Solberg', '512 words', '5 March 2024', 'Pass Post', 'PASSP'],
      ...['A1', 'English', COPYRIGHT, ...STORY, 'Pass Post Ltd.'],
      'Document PASSP00020240305ek350001a',
    ],
  ],
  [
    'with fields around the text',
    [
      ...[HEAD, 'Pass Post (Northland)', 'March 5, 2024 Tuesday', 'Final Edition', COPYRIGHT],
      ...['Section: NEWS; Pg. A1', 'Length: 512 words', 'Byline: Mira Solberg', 'Body', ...STORY],
      ...['Graphic', 'The bridge in January.', 'Classification', 'Language: ENGLISH'],
      ...['Load-Date: March 6, 2024', 'End of Document'],
    ],
  ],
  [
    'with the paper above the headline',
    [
      ...['1 of 12 DOCUMENTS', 'Pass Post', 'March 5, 2024 Tuesday', HEAD, 'BYLINE: Mira Solberg'],
      ...['SECTION: NEWS; Pg. 1', 'LENGTH: 512 words', ...STORY, 'LOAD-DATE: March 6, 2024'],
      ...['LANGUAGE: ENGLISH', 'PUBLICATION-TYPE: Newspaper'],
    ],
  ],
  [
    'with the text in a field',
    [
      ...[HEAD, 'Author: Solberg, Mira', 'ProQuest document link: https://db.example/1'],
      ...['Abstract: Two towns agreed.', `Full text: ${ONE}`, TWO, ...REST, 'Subject: Bridges'],
      ...['Publication title: Pass Post', 'Publication date: Mar 5, 2024', 'Database: Newsstream'],
    ],
  ],
];

describe('readText on what a database of papers hands out', () => {
  it.each(TEXTS)('%s: knows the text, whose it is and when it was printed', (_case, lines) => {
    const reading = readText(Buffer.from(lines.join('\n\n')));
    if ('problem' in reading) throw new Error(reading.problem);
    const { article } = reading;
    const body = article.passages.filter(({ role }) => role === 'body');
    expect(body.map((passage) => readSpan(article.text, passage))).toEqual(STORY);
    expect(article).toMatchObject({
      headline: HEAD,
      authors: ['Mira Solberg'],
      outlet: 'Pass Post',
      publishedOn: '2024-03-05',
    });
  });

  it.each([
    ['one line like theirs', [HEAD, 'By Mira Solberg', '512 words', ...STORY]],
    ['fields of a form', [HEAD, 'Subject: bridges', 'Location: the pass', ...STORY]],
  ])('leaves an article with %s as it is', (_case, lines) => {
    const reading = readText(Buffer.from(lines.join('\n\n')));
    expect(reading).toMatchObject({ article: { headline: HEAD } });
    const roles = 'article' in reading ? reading.article.passages.map(({ role }) => role) : [];
    expect(roles.slice(-STORY.length)).toEqual(STORY.map(() => 'body'));
  });
});
