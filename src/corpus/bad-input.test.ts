import { describe, expect, it } from 'vitest';
import { composePdf, setColumn } from './pdf/compose-pdf.contract.ts';
import { readDocument } from './read-document.ts';

const PROSE =
  'The basin froze in the winter of the strike, and the pilots of the harbour stayed ashore until March.';
const wrap = (body: string, title = 'Quay') =>
  `<html><head><title>${title}</title></head><body>${body}</body></html>`;
const COOKIES =
  'We use cookies to improve your experience. By clicking “Accept all” you consent to the use of all cookies. Manage your privacy settings or reject all cookies.';
const LINES = [PROSE.slice(0, 50), PROSE.slice(50)];

/** What each is told, so that nobody has to guess what to do next. */
const BAD: readonly (readonly [string, string, string | Uint8Array, string])[] = [
  ['an empty file', 'ice.txt', '', 'The file is empty.'],
  ['a binary', 'ice.txt', Buffer.alloc(900), 'The file is binary and not a text.'],
  [
    'a program',
    'ice.txt',
    Buffer.from('7f454c4602010100', 'hex'),
    'The file is a program and no article.',
  ],
  [
    'a PDF with a password',
    'ice.pdf',
    composePdf({ pages: [setColumn(LINES)], isLocked: true }),
    'The PDF is locked with a password; add a copy that opens without one.',
  ],
  [
    'a scanned PDF',
    'ice.pdf',
    composePdf({ pages: [[], []] }),
    'The PDF holds pictures of its pages and no text; run text recognition (OCR) over it and add the result.',
  ],
  [
    'a page that is only a question about cookies',
    'ice.html',
    wrap(`<div><p>${COOKIES}</p><button>Accept all</button></div>`),
    'The page shows only its question about cookies, and no article.',
  ],
  [
    'a friendly page about nothing',
    'ice.html',
    wrap('<h1>Page not found</h1><p>Sorry! Try the search, or go home.</p>', '404'),
    'The page says that there is nothing at this address: the article was moved or removed.',
  ],
];

describe('readDocument on bad input', () => {
  it.each(BAD)('tells of %s what it is', async (_case, name, content, problem) => {
    expect(await readDocument(Buffer.from(content), { name })).toEqual({ problem });
  });

  it('has a sentence of its own for each', () => {
    const sentences = BAD.map(([, , , problem]) => problem);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('takes nothing from a file name that leads out', async () => {
    const reading = await readDocument(Buffer.from(PROSE), { name: '../../etc/passwd\u202Etxt.' });
    expect(JSON.stringify(reading)).not.toMatch(/passwd|\.\.\//u);
    expect(reading).toMatchObject({ article: { text: PROSE } });
  });

  it('stores a text with turned and hidden characters as it came, and says so', async () => {
    const text = `Ice \u202Eno the\u202C Quay\n\n${PROSE} So\u200B it was.`;
    expect(await readDocument(Buffer.from(text), { name: 'ice.txt' })).toMatchObject({
      article: { text, headline: 'Ice no the Quay' },
      warnings: expect.arrayContaining([
        'The text holds 3 characters that nobody sees or that turn the direction of writing; it is stored as it came, so look at it with care.',
      ]),
    });
  });

  it('reads a document of one line, and says so', async () => {
    const pdf = composePdf({ pages: [setColumn(['Ice on the Quay'])] });
    expect(await readDocument(pdf, { name: 'ice.pdf' })).toMatchObject({
      article: { text: 'Ice on the Quay', passages: [{ role: 'body' }] },
      warnings: expect.arrayContaining([
        'The document holds a single line; it is read as the text of the article.',
      ]),
    });
  });
});
