import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { composeZip, type ZipEntry } from './compose-zip.contract.ts';
import { readDocx } from './read-docx.ts';

const PROSE =
  'The basin froze in the winter of the strike, and the pilots stayed ashore until March.';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES = `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;

/** A paragraph, with the name of its style before a colon. */
function paragraph(words: string): string {
  const [, style, text] = /^(?:(Title|Heading1|Caption): )?(.*)$/u.exec(words) ?? [];
  const look = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function compose(body: string, others: readonly ZipEntry[] = []): Buffer {
  return composeZip([
    { path: '[Content_Types].xml', content: TYPES },
    { path: '_rels/.rels', content: RELATIONS },
    { path: 'word/styles.xml', content: STYLES },
    {
      path: 'word/document.xml',
      content: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    ...others,
  ]);
}

function about(fields: string): ZipEntry {
  const names =
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"';
  return {
    path: 'docProps/core.xml',
    content: `<cp:coreProperties xmlns:cp="c" ${names}>${fields}</cp:coreProperties>`,
  };
}

async function read(bytes: Uint8Array): Promise<Article> {
  const reading = await readDocx(bytes);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

function listRoles({ text, passages }: Article): readonly (readonly [string, string])[] {
  return passages.map(({ role, start, end }) => [role, text.slice(start, end)]);
}

describe('readDocx', () => {
  it('reads paragraphs with the roles that their styles and words tell', async () => {
    const lines = [
      'Title: Ice on the Quay',
      'By Ada Park',
      '3 March 2024',
      'Heading1: The strike',
      PROSE,
      'Caption: Pilots at the gate',
      PROSE,
    ];
    const article = await read(compose(lines.map(paragraph).join('')));
    expect(article).toMatchObject({
      headline: 'Ice on the Quay',
      authors: ['Ada Park'],
      publishedOn: '2024-03-03',
    });
    expect(listRoles(article)).toEqual([
      ['title', 'Ice on the Quay'],
      ['byline', 'By Ada Park'],
      ['date', '3 March 2024'],
      ['section', 'The strike'],
      ['body', PROSE],
      ['caption', 'Pilots at the gate'],
      ['body', PROSE],
    ]);
  });

  it('takes the first heading for the title where there is none', async () => {
    const lines = ['Heading1: The strike', PROSE, 'Heading1: The thaw', PROSE];
    const article = await read(compose(lines.map(paragraph).join('')));
    expect(article.headline).toBe('The strike');
    expect(article.passages.map(({ role }) => role)).toEqual(['title', 'body', 'section', 'body']);
  });

  it('leaves out what was struck out and keeps what was put in', async () => {
    const changed = `<w:p><w:del><w:r><w:delText>Nobody</w:delText></w:r></w:del><w:ins><w:r><w:t>${PROSE}</w:t></w:r></w:ins></w:p>`;
    expect((await read(compose(changed))).text).toBe(PROSE);
  });

  it.each([
    ['a title', '<dc:title>Ice on the quay</dc:title>', { headline: 'Ice on the quay' }],
    [
      'an author whom the text names',
      '<dc:creator>Park, Ada</dc:creator>',
      { authors: ['Ada Park'] },
    ],
    [
      'a day that the text names',
      '<dcterms:created>2024-03-03T09:00:00Z</dcterms:created>',
      { publishedOn: '2024-03-03' },
    ],
  ])('trusts %s', async (_case, fields, known) => {
    const body = paragraph(`${PROSE} So Ada Park wrote on 3 March 2024.`);
    expect(await read(compose(body, [about(fields)]))).toMatchObject(known);
  });

  it.each([
    ['the name of a file', '<dc:title>ice_v3_FINAL.docx</dc:title>'],
    ['the name of a program', '<dc:title>Microsoft Word - ice</dc:title>'],
    ['who saved the file', '<dc:creator>Bo Lund</dc:creator>'],
    ['when it was saved', '<dcterms:created>2024-03-03T09:00:00Z</dcterms:created>'],
  ])('does not trust %s', async (_case, fields) => {
    const article = await read(compose(paragraph(PROSE), [about(fields)]));
    expect(article.headline).toBe(PROSE);
    expect(article.authors).toEqual([]);
    expect(article).not.toHaveProperty('publishedOn');
  });

  it.each([
    [
      'a document without its text',
      composeZip([
        { path: '[Content_Types].xml', content: TYPES },
        { path: '_rels/.rels', content: RELATIONS },
      ]),
      'The document is damaged: Word’s own parts in it are missing or broken.',
    ],
    [
      'broken XML',
      compose('<w:p><w:r></w:p'),
      'The document is damaged: Word’s own parts in it are missing or broken.',
    ],
    ['a blank document', compose(paragraph('')), 'The document holds no paragraph of an article.'],
    [
      'a bomb',
      compose(paragraph(PROSE), [{ path: 'word/a.xml', content: Buffer.alloc(9_000_000) }]),
      'The document unpacks to far more than it should (a zip bomb); it is not opened.',
    ],
    [
      'more text than any article',
      compose('', [{ path: 'word/a.xml', content: randomBytes(300_000), toldSize: 3_000_001 }]),
      'The document unpacks to more than 3 MB of text; add the part that matters.',
    ],
  ])('refuses %s', async (_case, bytes, problem) => {
    expect(await readDocx(bytes)).toEqual({ problem });
  });
});
