import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
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
const PACKED = deflateSync(Buffer.alloc(40_000_000));
const BOMB = composePacked(PACKED);
const BOMB_IN_BOMB = composePacked(deflateSync(PACKED));
const CROWD = Array.from({ length: 21_000 }, (_, at): PdfWords => {
  return { text: 'Ice.', x: (at * 37) % 560, y: (at * 91) % 800, size: 1 };
});
const NOTHING = { text: '', passages: [] };
const WHOLE = [...LEFT, ...RIGHT].join(' ');

/** The part of a PDF that holds a packed stream; nothing else of it is looked at. */
function composePacked(packed: Uint8Array): Buffer {
  const start = '%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n';
  return Buffer.concat([Buffer.from(start), packed, Buffer.from('\nendstream endobj')]);
}

describe('readPdf', () => {
  it('reads two columns one after the other, below what stands above both', async () => {
    expect(await readRoles([TITLE, ...setColumn(RIGHT, { x: 310 }), ...setColumn(LEFT)])).toEqual([
      ['title', 'Ice on the Quay'],
      ['body', WHOLE],
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

  it.each([
    ['a word', 'The harbour coun-', 'cil met on Monday.', 'The harbour council met on Monday.'],
    [
      'a word that the text writes with a hyphen',
      'A long-term plan. The mayor’s long-',
      'term plan failed.',
      'A long-term plan. The mayor’s long-term plan failed.',
    ],
    ['two names', 'The Sino-', 'Russian talks ended.', 'The Sino-Russian talks ended.'],
    [
      'two numbers',
      'The winter of 1911-',
      '12 was the longest.',
      'The winter of 1911-12 was the longest.',
    ],
    [
      'a half of a pair',
      'All short-',
      'and long-term plans failed.',
      'All short- and long-term plans failed.',
    ],
    ['a first half', 'A well-', 'known pilot left.', 'A well-known pilot left.'],
    ['a dash', 'The mayor—', 'so they say—left.', 'The mayor—so they say—left.'],
  ])('joins %s at the end of a line', async (_case, above, below, words) => {
    const text = setColumn(
      [...LEFT, ...RIGHT, above, below].map((line) =>
        line.replace('—', '\u0097').replace('—', '\u0097').replace('’', '\u0092'),
      ),
    );
    const [[, first = ''] = []] = await readRoles(text);
    expect(first.endsWith(words)).toBe(true);
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

  it('warns of pages without text', async () => {
    expect(await readPdf(composePdf({ pages: [setColumn(RIGHT), []] }))).toMatchObject({
      warnings: ['1 of 2 pages hold no text; they may be scanned or blank.'],
    });
  });

  const sound = composePdf({ pages: [setColumn(RIGHT)] });
  it.each([
    [
      'a locked one',
      composePdf({ pages: [setColumn(LEFT)], isLocked: true }),
      'The PDF is locked with a password; add a copy that opens without one.',
    ],
    [
      'a scanned one',
      composePdf({ pages: [[], []] }),
      'The PDF holds pictures of its pages and no text; run text recognition (OCR) over it and add the result.',
    ],
    ['one without a page', composePdf({ pages: [] }), 'The PDF holds no paragraph of an article.'],
    [
      'half a one',
      sound.subarray(0, 60),
      'The PDF is damaged and cannot be read; try to open it and to save it again.',
    ],
    [
      'one with a number alone',
      composePdf({ pages: [[{ text: '7', x: 300, y: 800 }]] }),
      'The PDF holds no paragraph of an article.',
    ],
    ['a bomb', BOMB, 'The PDF unpacks to far more than it should; it is not opened.'],
    [
      'a bomb in a bomb',
      BOMB_IN_BOMB,
      'The PDF unpacks to far more than it should; it is not opened.',
    ],
    [
      'a page that nobody could read',
      composePdf({ pages: [CROWD] }),
      'The PDF has a page with more words than a page can show; it is not read.',
    ],
    [
      '2,000 pages',
      composePdf({ pages: Array.from({ length: 2_000 }, () => setColumn(['Ice.'])) }),
      'The PDF has 2000 pages; up to 1000 are read. Add the part that matters.',
    ],
  ])('refuses %s', async (_case, bytes, problem) => {
    expect(await readPdf(bytes)).toEqual({ problem });
  });

  it('reads a file whose table of objects is broken', async () => {
    const broken = Buffer.from(
      sound.toString('latin1').replace(/startxref\n\d+/u, 'startxref\n7'),
      'latin1',
    );
    expect(await readPdf(broken)).toMatchObject({ article: { text: RIGHT.join(' ') } });
  });

  it('gives true spans or a sentence, wherever words stand and whatever breaks', async () => {
    const words = fc.record({
      text: fc.string({ maxLength: 30 }),
      x: fc.integer({ min: -50, max: 700 }),
      y: fc.integer({ min: -50, max: 900 }),
      size: fc.integer({ min: 0, max: 40 }),
      isAslant: fc.boolean(),
    });
    const cut = fc.record({
      pages: fc.array(fc.array(words, { maxLength: 12 }), { maxLength: 3 }),
      at: fc.nat(4_000),
    });
    await fc.assert(
      fc.asyncProperty(cut, async ({ pages, at }) => {
        const bytes = composePdf({ pages });
        bytes[at % bytes.length] = 0x20;
        const reading = await readPdf(bytes);
        const { text, passages } = 'article' in reading ? reading.article : NOTHING;
        if ('problem' in reading) expect(reading.problem).toMatch(/^The PDF .*[.]$/u);
        let end = 0;
        for (const passage of passages) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(passage.end).toBeGreaterThan(passage.start);
          end = passage.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 60 },
    );
  });
});
