import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { composeZip } from './compose-zip.contract.ts';
import { readEpub } from './read-epub.ts';
import { composeBook, type SampleBook } from './sample-book.contract.ts';

const PROSE =
  'The basin froze in the winter of the strike, and the pilots stayed ashore until March.';

/** Numbers keep it from being packed like a bomb. */
const LONG = Array.from({ length: 60_000 }, (_, at) => `<p>${PROSE} ${Math.sin(at)}</p>`).join('');

async function read(book: SampleBook): Promise<Article> {
  const reading = await readEpub(composeBook(book));
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

function listRoles({ text, passages }: Article): readonly (readonly [string, string])[] {
  return passages.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

describe('readEpub', () => {
  it('reads a book as one article, chapter by chapter, and what it tells of itself', async () => {
    const article = await read({
      chapters: [
        `<section epub:type="chapter"><h1>The<br/>Ice</h1><p>${PROSE}</p></section>`,
        `<h2>Thaw</h2><p>${PROSE} It was “a&nbsp;<em>long</em> year”.<sup><a href="#n">3</a></sup></p>`,
      ],
    });
    expect(article).toMatchObject({
      id: expect.stringMatching(/^added\/harbours-of-the-north-[0-9a-f]{8}$/u),
      headline: 'Harbours of the North',
      authors: ['Ada Park'],
      outlet: 'Quay Press',
      publishedOn: '2021-05-06',
      language: 'en-GB',
    });
    expect(listRoles(article)).toEqual([
      ['section', 'The Ice'],
      ['body', PROSE],
      ['section', 'Thaw'],
      ['body', `${PROSE} It was “a long year”.[3]`],
    ]);
  });

  it.each([
    [
      'a table of contents',
      '<nav epub:type="toc"><ol><li><a href="#a">The Ice</a></li></ol></nav>',
      'The Ice',
    ],
    [
      'a page of rights',
      '<section epub:type="copyright-page"><p>Quay Press keeps all rights.</p></section>',
      'Quay Press keeps all rights.',
    ],
    [
      'a note',
      '<aside epub:type="footnote" role="doc-footnote"><p>See the letters of 1911.</p></aside>',
      'See the letters of 1911.',
    ],
  ])('keeps %s as a footer', async (_case, markup, words) => {
    expect(listRoles(await read({ chapters: [`<p>${PROSE}</p>${markup}`] }))).toEqual([
      ['body', PROSE],
      ['footer', words],
    ]);
  });

  it.each([
    [
      'scripts and pictures',
      '<script>var a = 1 &lt; 2;</script><img src="a.png" alt="a"/><svg><text>b</text></svg>',
    ],
    ['blank paragraphs', '<p>&#160;</p><p/><div></div>'],
  ])('leaves out %s', async (_case, markup) => {
    expect(listRoles(await read({ chapters: [`<p>${PROSE}</p>${markup}`] }))).toEqual([
      ['body', PROSE],
    ]);
  });

  it('reads a row of figures and names as one paragraph, and one of paragraphs as several', async () => {
    const long = `${PROSE} ${PROSE}`;
    const article = await read({
      chapters: [
        `<p>${PROSE}</p><table><tr><th><p>Year</p></th><th>Ships</th></tr><tr><td>1911</td><td><p>14</p></td></tr><tr><td><p>${long}</p></td><td><p>${long}</p></td></tr></table>`,
      ],
    });
    expect(listRoles(article).map(([, text]) => text)).toEqual([
      PROSE,
      'Year | Ships',
      '1911 | 14',
      long,
      long,
    ]);
  });

  it('reads rows, lists and text outside of paragraphs', async () => {
    const article = await read({
      chapters: [`${PROSE}<ul><li>${PROSE}</li></ul><div>${PROSE}<p>${PROSE}</p>${PROSE}</div>`],
    });
    expect(listRoles(article)).toEqual(Array.from({ length: 5 }, () => ['body', PROSE]));
  });

  it('invents nothing where the book tells nothing', async () => {
    const metadata =
      '<dc:title/><dc:date>1999</dc:date><dc:language>und</dc:language><dc:language>no tag</dc:language>';
    const article = await read({ chapters: [`<h1>Ice</h1><p>${PROSE}</p>`], metadata });
    expect(article.headline).toMatch(/^The basin froze/u);
    expect(article.authors).toEqual([]);
    expect(article.language).not.toBe('und');
    for (const key of ['outlet', 'publishedOn']) expect(article).not.toHaveProperty(key);
  });

  it('reads the chapters that are there and warns of the others', async () => {
    const deep = `${'<div>'.repeat(600)}${PROSE}${'</div>'.repeat(600)}`;
    const reading = await readEpub(composeBook({ chapters: [`<p>${PROSE}</p>`, deep] }));
    expect(reading).toMatchObject({
      article: { text: PROSE },
      warnings: ['1 of 2 chapters are missing or cannot be read.'],
    });
  });

  const LOCK = (uri: string) => ({
    path: 'META-INF/encryption.xml',
    content: `<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:CipherData><enc:CipherReference URI="${uri}"/></enc:CipherData></enc:EncryptedData></encryption>`,
  });
  const book = { chapters: [`<p>${PROSE}</p>`] };

  it('opens a book whose fonts alone are obscured', async () => {
    const article = await read({ ...book, others: [LOCK('OEBPS/a.otf')] });
    expect(article.text).toBe(PROSE);
  });

  it.each([
    [
      'a lock',
      composeBook({ ...book, others: [LOCK('OEBPS/text/chapter%200.xhtml')] }),
      'The book is locked by its seller (DRM); only books without a lock can be read.',
    ],
    [
      'a password',
      composeBook({ ...book, others: [{ path: 'a.html', content: 'a', isEncrypted: true }] }),
      'The book is locked with a password; add a copy that opens without one.',
    ],
    [
      'a path that leads out',
      composeBook({ ...book, others: [{ path: '../../etc/a.html', content: 'a' }] }),
      'The book names a file outside of itself, such as “../name”; it is not opened.',
    ],
    [
      'a path from the root',
      composeBook({ ...book, others: [{ path: '/etc/a.html', content: 'a' }] }),
      'The book names a file outside of itself, such as “../name”; it is not opened.',
    ],
    [
      'a bomb',
      composeBook({ ...book, others: [{ path: 'a.html', content: Buffer.alloc(9_000_000) }] }),
      'The book unpacks to far more than it should (a zip bomb); it is not opened.',
    ],
    [
      'a bomb that lies',
      composeBook({
        ...book,
        others: [{ path: 'a.html', content: Buffer.alloc(9_000_000), toldSize: 100 }],
      }),
      'The book is damaged: its archive cannot be read to the end.',
    ],
    [
      'too many files',
      composeZip(Array.from({ length: 10_001 }, (_, at) => ({ path: `${at}`, content: '' }))),
      'The book has more than 10000 files in it.',
    ],
    [
      'a file twice',
      composeBook({
        ...book,
        others: [
          { path: 'a.html', content: 'a' },
          { path: 'a.html', content: 'b' },
        ],
      }),
      'The book is damaged: it holds a file twice.',
    ],
    [
      'no container',
      composeZip([{ path: 'mimetype', content: 'application/epub+zip' }]),
      'The book is damaged: it does not say where its contents are (META-INF/container.xml).',
    ],
    [
      'no chapter',
      composeBook({ chapters: [] }),
      'The book is damaged: its list of chapters is missing or empty.',
    ],
    [
      'chapters that are not there',
      composeBook({ chapters: [`${'<b>'.repeat(600)}${PROSE}`] }),
      'The book is damaged: its chapters are missing or cannot be read.',
    ],
    [
      'more text than any article',
      composeBook({ chapters: [LONG] }),
      'The book has more than 3,000,000 characters; add the part that matters.',
    ],
    [
      'pictures alone',
      composeBook({ chapters: ['<img src="a.png"/>'] }),
      'The book holds no text; it may be made of pictures.',
    ],
    [
      'half an archive',
      composeBook(book).subarray(0, 300),
      'The book is damaged: its archive cannot be read to the end.',
    ],
  ])('refuses %s', async (_case, bytes, problem) => {
    expect(await readEpub(bytes)).toEqual({ problem });
  });
});
