import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { composePdf, type PdfWords, type SamplePdf, setColumn } from './compose-pdf.contract.ts';
import { readPdf } from './read-pdf.ts';

const TITLE: PdfWords = { text: 'Ice on the Quay', x: 60, y: 90, size: 22 };

async function read(pdf: SamplePdf): Promise<Article> {
  const reading = await readPdf(composePdf(pdf));
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

function listRoles({ text, passages }: Article): readonly (readonly [string, string])[] {
  return passages.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

async function readRoles(
  ...pages: SamplePdf['pages']
): Promise<readonly (readonly [string, string])[]> {
  return listRoles(await read({ pages }));
}

const LEFT = [
  'The basin froze in the winter of the strike,',
  'and the pilots of the harbour stayed ashore',
  'until the first days of March. The mayor told',
  'reporters that nobody had seen such ice since',
];
const RIGHT = [
  'the year of the fire. The crane stood still on',
  'the quay, and the ferries of the northern line',
  'waited in the bay until the wind had turned to',
  'the south and the current took the ice away.',
];
const WHOLE = [...LEFT, ...RIGHT].join(' ');

describe('readPdf', () => {
  it('reads two columns one after the other, below what stands above both', async () => {
    expect(await readRoles([TITLE, ...setColumn(RIGHT, { x: 310 }), ...setColumn(LEFT)])).toEqual([
      ['title', 'Ice on the Quay'],
      ['body', WHOLE],
    ]);
  });

  it('leaves a headline in large letters to its column, however near to the other one it ends', async () => {
    const page = [
      { text: 'The Ice Held on the', x: 60, y: 118, size: 24 },
      { text: 'Quay in March', x: 60, y: 144, size: 24 },
      ...setColumn(LEFT, { y: 174 }),
      ...setColumn([...RIGHT, ...LEFT.slice(0, 3), 'reporters so.'], { x: 274, y: 114 }),
    ];
    expect(await readRoles(page)).toEqual([
      ['title', 'The Ice Held on the Quay in March'],
      ['body', [WHOLE, ...LEFT.slice(0, 3), 'reporters so.'].join(' ')],
    ]);
  });

  it('ends a paragraph with its column where the number of a note stands behind its last sentence', async () => {
    const left = LEFT.with(3, 'reporters that nobody had seen such ice before.12');
    const right = RIGHT.with(0, 'The year of the fire was worse. The crane stood on');
    const page = [TITLE, ...setColumn(left), ...setColumn(right, { x: 310 })];
    expect(await readRoles(page)).toEqual([
      ['title', 'Ice on the Quay'],
      ['body', left.join(' ')],
      ['body', right.join(' ')],
    ]);
  });

  it('reads columns that what runs across them parts', async () => {
    const across =
      'A year later the town counted its losses, and they were larger than anybody had thought in March.';
    const page = [
      ...setColumn(LEFT),
      ...setColumn(RIGHT, { x: 310 }),
      ...setColumn([across], { y: 200 }),
      ...setColumn(RIGHT, { y: 240 }),
      ...setColumn(LEFT, { x: 310, y: 240 }),
    ];
    expect(await readRoles([TITLE, ...page])).toEqual([
      ['title', 'Ice on the Quay'],
      ['body', WHOLE],
      ['body', across],
      ['body', RIGHT.join(' ')],
      ['body', LEFT.join(' ')],
    ]);
  });

  it.each([
    ['a line across', 0],
    ['the page before', 1],
  ])('keeps the columns of %s where only a few lines are left', async (_case, page) => {
    const more = [LEFT.slice(0, 2), RIGHT.slice(0, 2)] as const;
    const rest = [...setColumn(more[0], { y: 300 }), ...setColumn(more[1], { x: 310, y: 303 })];
    const full = [TITLE, ...setColumn(LEFT), ...setColumn(RIGHT, { x: 310 })];
    const across = {
      text: 'All the ships that lay in the ice, drawn by a pilot who saw them there in March',
      x: 60,
      y: 260,
    };
    const pages = page === 0 ? [[...full, across, ...rest]] : [full, rest];
    const roles = await readRoles(...pages);
    expect(roles.map(([, text]) => text).join('\n')).toContain(more.flat().join(' '));
  });

  it('labels a last column of nothing but notes', async () => {
    const notes = ['1 Interview with a pilot, 1912.', '2 Minutes of the council, p. 14.'];
    const roles = await readRoles(
      [TITLE, ...setColumn(LEFT), ...setColumn(RIGHT, { x: 310 })],
      [...setColumn(LEFT), ...setColumn(notes, { x: 310, y: 123, size: 8, leading: 18 })],
    );
    expect(roles.filter(([role]) => role === 'footer').map(([, text]) => text)).toEqual(notes);
  });

  it('reads a table row by row', async () => {
    const rows = ['1911', '1912', '1913', '1914'].flatMap((year, at) => [
      { text: year, x: 60, y: 240 + at * 12 },
      { text: `${at} ships in the ice`, x: 200, y: 240 + at * 12 },
    ]);
    const roles = await readRoles([
      ...setColumn([...LEFT, ...RIGHT]),
      ...rows,
      ...setColumn(LEFT, { y: 400 }),
    ]);
    expect(roles[1]?.[1]).toBe(
      '1911 0 ships in the ice 1912 1 ships in the ice 1913 2 ships in the ice 1914 3 ships in the ice',
    );
  });

  it.each([
    ['a gap', [...setColumn(LEFT.with(3, 'reporters so.')), ...setColumn(RIGHT, { y: 190 })]],
    [
      'an indent',
      setColumn([
        ...LEFT.with(3, 'reporters that nobody had seen such ice before.'),
        ` ${RIGHT[0]}`,
        ...RIGHT.slice(1),
      ]),
    ],
    ['the room that a last line leaves', setColumn([...LEFT.with(3, 'reporters so.'), ...RIGHT])],
  ])('parts paragraphs by %s', async (_case, page) => {
    const roles = await readRoles([TITLE, ...page]);
    expect(roles.map(([role]) => role)).toEqual(['title', 'body', 'body']);
    expect(roles[2]?.[1]).toBe(RIGHT.join(' '));
  });

  it('joins what a page cuts, and labels what stands on every page behind it', async () => {
    const number = (at: number): PdfWords[] => [
      { text: 'Harbour Review', x: 60, y: 40 },
      { text: `Page ${at} of 3`, x: 480, y: 40 },
      { text: 'harbour-review.example/1911', x: 60, y: 810, size: 8 },
    ];
    const furniture = (at: number) => [
      ['footer', 'Harbour Review'],
      ['footer', `Page ${at} of 3`],
      ['footer', 'harbour-review.example/1911'],
    ];
    const closing = [...LEFT.with(3, 'reporters so.'), ...RIGHT];
    expect(
      await readRoles(
        [...number(1), TITLE, ...setColumn(LEFT)],
        [...number(2), ...setColumn(RIGHT)],
        [...number(3), ...setColumn(closing)],
      ),
    ).toEqual([
      ['title', 'Ice on the Quay'],
      ['body', WHOLE],
      ...furniture(1),
      ...furniture(2),
      ['body', LEFT.with(3, 'reporters so.').join(' ')],
      ['body', RIGHT.join(' ')],
      ...furniture(3),
    ]);
  });

  it('labels headings, captions, notes and what stands aslant', async () => {
    const page = [
      TITLE,
      { text: 'By Ada Park', x: 60, y: 110, isBold: true },
      ...setColumn(RIGHT, { y: 140 }),
      { text: 'The strike', x: 60, y: 200, isBold: true },
      ...setColumn(RIGHT, { y: 220 }),
      { text: 'Figure 2. Pilots at the gate.', x: 60, y: 290 },
      ...setColumn(RIGHT, { y: 330 }),
      ...setColumn(['1 See the letters of the pilots.'], { y: 700, size: 8 }),
      { text: 'Quay Press 1911', x: 20, y: 400, isAslant: true },
    ];
    expect(await readRoles(page)).toEqual([
      ['title', 'Ice on the Quay'],
      ['byline', 'By Ada Park'],
      ['body', RIGHT.join(' ')],
      ['section', 'The strike'],
      ['body', RIGHT.join(' ')],
      ['caption', 'Figure 2. Pilots at the gate.'],
      ['body', RIGHT.join(' ')],
      ['footer', '1 See the letters of the pilots.'],
      ['footer', 'Quay Press 1911'],
    ]);
  });

  it('labels the head of one chapter by the page number beside it', async () => {
    const head = (chapter: string, at: number): PdfWords[] => [
      { text: chapter, x: 60, y: 50 },
      { text: `${at}`, x: 520, y: 50 },
    ];
    const pages = ['Chapter 1: Ice', 'Chapter 2: Thaw', 'Chapter 3: Fire'];
    const roles = await readRoles(
      ...pages.map((chapter, at) => [...head(chapter, at + 1), ...setColumn(RIGHT)]),
    );
    expect(roles.filter(([role]) => role === 'footer').map(([, words]) => words)).toEqual(
      pages.flatMap((chapter, at) => [chapter, `${at + 1}`]),
    );
  });

  it('parts the items of a list, whose lines hang, and keeps a table of contents out of the text', async () => {
    const dots = { text: `The strike ${'. '.repeat(30)}7`, x: 60, y: 600 };
    const items = [
      '• Nobody counted the ships that lay in',
      ' the ice.',
      '• The pilots stayed ashore.',
    ];
    expect(await readRoles([...setColumn(RIGHT), ...setColumn(items, { y: 300 }), dots])).toEqual([
      ['body', RIGHT.join(' ')],
      ['body', '• Nobody counted the ships that lay in the ice.'],
      ['body', '• The pilots stayed ashore.'],
      ['footer', expect.stringMatching(/^The strike [. ]+7$/u)],
    ]);
  });

  const dated = [...RIGHT, 'So Ada Park wrote on 3 March 2024.'];
  it.each([
    [
      'a title, where no words are large',
      '/Title (The Ice of the Year)',
      dated,
      { headline: 'The Ice of the Year' },
    ],
    ['an author whom the text names', '/Author (Ada Park)', dated, { authors: ['Ada Park'] }],
    [
      'a day that the text names',
      '/CreationDate (D:20240303090000Z)',
      dated,
      { publishedOn: '2024-03-03' },
    ],
    [
      'no name of a file',
      '/Title (ice_FINAL.docx)',
      LEFT.with(3, 'so.'),
      { headline: expect.stringMatching(/^The basin froze/u) },
    ],
    ['no author whom the text does not name', '/Author (Bo Lund)', dated, { authors: [] }],
  ])('trusts of what a file tells of itself %s', async (_case, info, lines, known) => {
    expect(await read({ pages: [setColumn(lines)], info })).toMatchObject(known);
  });

  it('does not take the day the file was made for the day of publication', async () => {
    const article = await read({
      pages: [setColumn(RIGHT)],
      info: '/CreationDate (D:20240303090000Z)',
    });
    expect(article).not.toHaveProperty('publishedOn');
  });
});
