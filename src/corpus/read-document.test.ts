import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeAs } from './charset/encode-as.contract.ts';
import { composeBook } from './office/sample-book.contract.ts';
import { composePdf, setColumn } from './pdf/compose-pdf.contract.ts';
import { type DocumentReading, readDocument } from './read-document.ts';

const PROSE =
  'The basin froze in the winter of the strike, and the pilots of the harbour stayed ashore until the first days of March, the mayor, Ida Holm, told reporters.';
const RUSSIAN =
  'Бассейн замёрз в зиму забастовки, и лоцманы порта оставались на берегу до первых дней марта, сказала журналистам мэр города Ида Холм.';
const PDF = composePdf({ pages: [setColumn(['The basin froze in the winter.', 'Nobody left.'])] });
const EPUB = composeBook({ chapters: [`<p>${PROSE}</p>`] });
const PAGE = `<!doctype html><html><head><title>Ice on the Quay</title></head><body><article><h1>Ice on the Quay</h1>${`<p>${PROSE}</p>`.repeat(4)}</article></body></html>`;
const FRONT = `---\nheadline: Ice\nauthors: [Ada Park]\n---\n${PROSE}`;

function read(
  content: string | Uint8Array,
  name: string,
  contentType = '',
): Promise<DocumentReading> {
  return readDocument(Buffer.from(content), { name, ...(contentType && { contentType }) });
}

describe('readDocument', () => {
  it.each([
    ['text', PROSE, 'ice.txt', { text: PROSE }],
    ['text without an ending', PROSE, 'ice', { text: PROSE }],
    ['text that is called Markdown', PROSE, 'ice.md', { text: PROSE }],
    [
      'Markdown with front matter',
      FRONT,
      'ice.md',
      { headline: 'Ice', authors: ['Ada Park'], text: PROSE },
    ],
    ['a page', PAGE, 'ice.html', { headline: 'Ice on the Quay' }],
    ['a page that is called text', PAGE, 'ice.txt', { headline: 'Ice on the Quay' }],
    ['a PDF', PDF, 'ice.pdf', { text: 'The basin froze in the winter. Nobody left.' }],
    [
      'a PDF under another name',
      PDF,
      'ice.txt',
      { text: 'The basin froze in the winter. Nobody left.' },
    ],
    ['a book', EPUB, 'ice.epub', { headline: 'Harbours of the North', text: PROSE }],
    ['a book under another name', EPUB, 'ice.zip', { headline: 'Harbours of the North' }],
    ['a name that leads out', PROSE, '../../etc/passwd', { text: PROSE }],
    ['a name with control characters', PROSE, 'a\u0000\u001b[2J\u202e.txt', { text: PROSE }],
  ])('reads %s', async (_case, content, name, article) => {
    expect(await read(content, name)).toMatchObject({ article });
  });

  it.each([
    ['ice.txt', RUSSIAN],
    ['ice.md', `---\nheadline: Лёд\n---\n${RUSSIAN}`],
  ])('reads %s in an encoding that it does not name, and says so', async (name, content) => {
    expect(await read(encodeAs('windows-1251', content), name)).toMatchObject({
      article: { text: RUSSIAN, language: 'ru' },
      warnings: expect.arrayContaining([
        'The file is not UTF-8 and does not say what it is; it was read as windows-1251. Look whether its letters are right.',
      ]),
    });
  });

  it('reads by the encoding that the sender names, and has nothing to say of it', async () => {
    const bytes = encodeAs('windows-1251', RUSSIAN);
    const reading = await read(bytes, 'ice.txt', 'text/plain; charset=windows-1251');
    expect(reading).toMatchObject({ article: { text: RUSSIAN } });
    expect(JSON.stringify(reading)).not.toContain('windows-1251');
  });

  it('goes by the type before the ending', async () => {
    expect(await read(FRONT, 'ice.txt', 'text/markdown; charset=utf-8')).toMatchObject({
      article: { headline: 'Ice' },
    });
    expect(await read(PROSE, 'ice.csv', 'text/plain')).toMatchObject({ article: { text: PROSE } });
  });

  it('gives the same id to the same text, whatever its name', async () => {
    const [one, other] = await Promise.all([read(FRONT, 'a.md'), read(FRONT, 'b.markdown')]);
    expect(one).toMatchObject({
      article: { id: expect.stringMatching(/^added\/ice-[0-9a-f]{8}$/u) },
    });
    expect(one).toEqual(other);
  });

  it('tells where it was read, and what is not known', async () => {
    const url = 'https://quay.example/ice.txt';
    expect(await readDocument(Buffer.from(PROSE), { url })).toMatchObject({
      article: { url },
      warnings: ['The outlet is not known.', 'The date is not known.'],
    });
  });

  it.each([
    ['English', `${PROSE} The mayor said so.`, 'en'],
    ['a few words', 'The crane stays.', undefined],
    [
      'Dutch',
      'De haven van de stad is weer open, zei de burgemeester op maandag. '.repeat(6),
      'nl',
    ],
    ['German', 'Der Hafen der Stadt ist wieder offen, sagte die Rätin am Montag. '.repeat(6), 'de'],
    ['front matter', `---\nheadline: Ice\nlanguage: nb\n---\n${PROSE}`, 'nb'],
  ])('knows the language of %s', async (_case, text, language) => {
    const reading = await read(text, 'ice.md');
    expect('article' in reading && reading.article.language).toBe(language);
  });

  it('goes by the text of a page for its language, and not by its frame', async () => {
    const page = PAGE.replace('<html>', '<html lang="de-AT">');
    expect(await read(page, 'ice.html')).toMatchObject({ article: { language: 'en' } });
  });

  it('names the outlet by the address of a page that does not name it', async () => {
    const nameOutlet = (address: string) =>
      address.includes('quay') ? 'The Quay Post' : undefined;
    const fetched = (url: string) => readDocument(Buffer.from(PAGE), { url, nameOutlet });
    expect(await fetched('https://quay.example/ice')).toMatchObject({
      article: { outlet: 'The Quay Post' },
      warnings: ['The date is not known.'],
    });
    expect(await fetched('https://basin.example/ice')).not.toHaveProperty('article.outlet');
  });

  it.each([
    ['a long text', `${PROSE}\n\n`.repeat(900), 'ice.txt', 'ice'],
    ['long Markdown', `${FRONT}\n\n${PROSE}`.repeat(900), 'ice.md', 'Ice'],
  ])('reads %s on another thread', async (_case, content, name, _headline) => {
    expect(content.length).toBeGreaterThan(100_000);
    expect(await read(content, name)).toMatchObject({ article: { text: expect.any(String) } });
  });

  it.each([
    [
      'a site',
      `title: "Ice: a Story"\nauthor: Ada Park\ndate: 2024-03-05T18:02:00+01:00\ntags: [ports]\ndraft: false`,
      { headline: 'Ice: a Story', authors: ['Ada Park'], publishedOn: '2024-03-05' },
    ],
    [
      'a notebook',
      'created: 2024-03-05\nauthors:\n  - name: Ada Park\n    site: x\n  - name: Bo Lund\npublication: The Pier',
      { authors: ['Ada Park', 'Bo Lund'], outlet: 'The Pier', publishedOn: '2024-03-05' },
    ],
    ['one who tells nothing', 'layout: post\ndate: soon', { authors: [] }],
  ])('reads Markdown below the front matter of %s', async (_case, front, article) => {
    const reading = await read(`---\n${front}\n---\n\n${PROSE}\n\n${PROSE}\n`, 'ice.md');
    expect(reading).toMatchObject({ article });
    expect(reading).toMatchObject({ article: { text: expect.not.stringContaining('---') } });
  });

  it.each([
    [
      'is no YAML',
      'title: [Ice',
      'Line 3: The front matter should be YAML, one “key: value” a line.',
    ],
    [
      'is Readout’s, and wrong',
      'headline: 5',
      'Line 2: “headline” should be the headline as text.',
    ],
  ])('says what is wrong with front matter that %s', async (_case, front, problem) => {
    expect(await read(`---\n${front}\n---\n${PROSE}`, 'ice.md')).toEqual({ problem });
  });

  it('reads a long text in the encoding that its sender names', async () => {
    const content = encodeAs(
      'iso-8859-2',
      `The mayor, Zdena Škodová, said so.\n\n${`${PROSE}\n\n`.repeat(900)}`,
    );
    const reading = await read(content, 'ice.txt', 'text/plain; charset=iso-8859-2');
    expect(reading).toMatchObject({ article: { text: expect.stringContaining('Zdena Škodová') } });
  });

  it.each([
    ['keeps', false, 3_000_000],
    ['hands over', true, 0],
  ])('%s large bytes that are given or not', async (_case, isGiven, left) => {
    const bytes = new Uint8Array(3_000_000);
    bytes.set(PDF);
    expect(await readDocument(bytes, { name: 'ice.pdf', isGiven })).toHaveProperty('article');
    expect(bytes.length).toBe(left);
  });

  it.each([
    ['nothing', '', 'a.txt', 'The file is empty.'],
    ['zeros', Buffer.alloc(500), 'a.txt', 'The file is binary and not a text.'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'a.txt',
      'The file is a picture; run text recognition (OCR) over it and add the text.',
    ],
    [
      'front matter that is broken',
      '---\nheadline: Ice\npublished: soon\n---\nIce.',
      'a.md',
      'Line 3: “published” should be a day of the calendar, such as 2024-05-06.',
    ],
    [
      'a page with nothing but a headline',
      '<html><body><h1>Ice</h1></body></html>',
      'a.html',
      expect.stringMatching(/^The page .*[.]$/u),
    ],
    [
      'a file that is too large',
      Buffer.alloc(50_000_001, 'a'),
      'a.txt',
      'The file has more than 50 MB.',
    ],
  ])('refuses %s', async (_case, content, name, problem) => {
    expect(await read(content, name)).toEqual({ problem });
  });

  it('answers meanwhile, while a heavy document is read', async () => {
    const heavy = composePdf({
      pages: Array.from({ length: 300 }, (_, at) =>
        setColumn(Array.from({ length: 50 }, () => `${PROSE.slice(0, 60)} ${at}.`)),
      ),
    });
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const reading = await read(heavy, 'heavy.pdf');
    clearInterval(clock);
    expect(reading).toHaveProperty('article');
    // Read on this thread it would leave it not a single turn.
    expect(turns).toBeGreaterThan(20);
  }, 60_000);

  it('gives true spans or a sentence, whatever the bytes and the name', async () => {
    const starts = [
      '',
      '%PDF-1.7\n',
      'PK\u0003\u0004word/document.xml',
      'PK\u0003\u0004application/epub+zip',
      '<html>',
      '---\n',
      '{\\rtf',
      '\ufeff',
    ];
    const content = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }));
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('a.pdf', 'a.md', 'a.html', '../a.epub', 'a.docx'),
    );
    await fc.assert(
      fc.asyncProperty(content, name, async ([start, rest], called) => {
        const reading = await read(Buffer.concat([Buffer.from(start), rest]), called);
        if ('problem' in reading) expect(reading.problem).toMatch(/^[A-Z].*[.]$/su);
        const { text, passages } =
          'article' in reading ? reading.article : { text: '', passages: [] };
        for (const { start: from, end } of passages) {
          expect(0 <= from && from < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});
