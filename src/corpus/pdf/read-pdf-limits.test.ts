import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composePdf, type PdfWords, setColumn } from './compose-pdf.contract.ts';
import { readPdf } from './read-pdf.ts';

const LINES = [
  'The crane stood still on the quay, and the',
  'ferries waited in the bay until the wind turned.',
];
const PACKED = deflateSync(Buffer.alloc(40_000_000));
const BOMB = composePacked(PACKED);
const BOMB_IN_BOMB = composePacked(deflateSync(PACKED));
const CROWD = Array.from({ length: 21_000 }, (_, at): PdfWords => {
  return { text: 'Ice.', x: (at * 37) % 560, y: (at * 91) % 800, size: 1 };
});
/** All pages of it take several times as long. */
const MOST_SAMPLED_MS = 3_000;
const NOTHING = { text: '', passages: [] };

/** The part of a PDF that holds a packed stream; nothing else of it is looked at. */
function composePacked(packed: Uint8Array): Buffer {
  const start = '%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n';
  return Buffer.concat([Buffer.from(start), packed, Buffer.from('\nendstream endobj')]);
}

describe('readPdf', () => {
  it('warns of pages without text', async () => {
    expect(await readPdf(composePdf({ pages: [setColumn(LINES), []] }))).toMatchObject({
      warnings: ['1 of 2 pages hold no text; they may be scanned or blank.'],
    });
  });

  it('looks at pages all over a thick one before it reads them all', async () => {
    const page = setColumn(Array.from({ length: 65 }, () => `${LINES[1]} `.repeat(5)));
    const thick = composePdf({ pages: Array.from({ length: 520 }, () => page) });
    const before = process.cpuUsage();
    expect(await readPdf(thick)).toEqual({
      problem: 'The PDF has more than 3,000,000 characters; an article is shorter.',
    });
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(MOST_SAMPLED_MS);
  });

  const sound = composePdf({ pages: [setColumn(LINES)] });
  it.each([
    [
      'a locked one',
      composePdf({ pages: [setColumn(LINES)], isLocked: true }),
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
    expect(await readPdf(broken)).toMatchObject({ article: { text: LINES.join(' ') } });
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
