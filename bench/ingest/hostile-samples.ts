import { deflateSync, gzipSync } from 'node:zlib';
import { composeZip } from '../../src/corpus/office/compose-zip.contract.ts';
import { composeBook } from '../../src/corpus/office/sample-book.contract.ts';
import { composePdf } from '../../src/corpus/pdf/compose-pdf.contract.ts';

/** A document that is made to keep a reader busy. */
export interface HostileSample {
  readonly name: string;
  readonly kind: 'document' | 'feed';
  /** The name of its file. */
  readonly file: string;
  readonly compose: () => Uint8Array;
}

const FIVE = 4_900_000;
const MANY = 100_000;
const PROSE = '<p>The basin froze in the winter of the strike.</p>';

const fill = (text: string, length = FIVE): string => text.repeat(Math.floor(length / text.length));
const rss = (content: string): string => `<rss version="2.0"><channel>${content}</channel></rss>`;
const list = (length: number, write: (n: number) => string): string =>
  Array.from({ length }, (_, n) => write(n)).join('');

/** Hostile documents as people meet them: large, deep, packed, or endless. */
export const HOSTILE: readonly HostileSample[] = [
  feed(
    '5 MB of entries',
    rss(fill('<item><title>Ice</title><link>https://quay.example/1</link></item>')),
  ),
  feed('5 MB of different tags', rss(`<item>${list(400_000, (n) => `<a${n}>`)}</item>`)),
  feed('5 MB of entities', `<!DOCTYPE r [${fill('<!ENTITY a "&a;&a;">')}]>${rss('')}`),
  feed('5 MB of attributes', rss('').replace('<rss', `<rss ${fill('a="b" ')}`)),
  feed('5 MB of JSON arrays', fill('[')),
  feed('100,000 nested tags', rss(`<item>${'<a>'.repeat(MANY)}${'</a>'.repeat(MANY)}</item>`)),
  page('100,000 nested tags', '<div>'.repeat(MANY) + PROSE),
  page('5 MB of tags', fill('<b>x</b>')),
  page('5 MB of attributes', `<p ${fill('a=b ')}>`),
  page('4 MB in one paragraph', `<p>${fill('word, ', 4_000_000)}</p>`),
  page(
    '39,000 paragraphs',
    list(19_500, (n) => `<p>Ice lay on the quay for ${n} days, they said.</p>`),
  ),
  page(
    'lists in lists',
    `${'<ul><li>one, two<div>'.repeat(40)}x${'</div></li></ul>'.repeat(40)}`.repeat(100),
  ),
  page('50,000 entities', `<p>${'&amp; '.repeat(49_000)}</p>`),
  document('a gzip bomb as a file', 'ice.html', () => gzipSync(Buffer.alloc(200_000_000))),
  document('a zip bomb as EPUB', 'ice.epub', () =>
    composeBook({
      chapters: [PROSE],
      others: [{ path: 'a.html', content: Buffer.alloc(200_000_000) }],
    }),
  ),
  document('a zip bomb that lies', 'ice.epub', () =>
    composeBook({
      chapters: [PROSE],
      others: [{ path: 'a.html', content: Buffer.alloc(200_000_000), toldSize: 900_000 }],
    }),
  ),
  document('an EPUB of 19 MB of text', 'ice.epub', () =>
    composeBook({ chapters: Array.from({ length: 4 }, () => fill(PROSE)) }),
  ),
  document('an EPUB of 100,000 nested tags', 'ice.epub', () =>
    composeBook({ chapters: [`${'<div>'.repeat(MANY)}${PROSE}`] }),
  ),
  document('a zip bomb as DOCX', 'ice.docx', () => word(Buffer.alloc(200_000_000))),
  document('a DOCX of 49 MB of paragraphs', 'ice.docx', () =>
    word(paragraphs(Math.floor(49_000_000 / 110))),
  ),
  document('a DOCX of 4.7 MB of paragraphs', 'ice.docx', () => word(paragraphs(43_000))),
  document('a DOCX of 100,000 nested tags', 'ice.docx', () =>
    word(`<w:p>${'<w:r>'.repeat(MANY)}${'</w:r>'.repeat(MANY)}</w:p>`),
  ),
  document('a PDF bomb', 'ice.pdf', () => packedPdf(deflateSync(Buffer.alloc(200_000_000)))),
  document('a PDF of 1,000 full pages', 'ice.pdf', () =>
    composePdf({
      pages: Array.from({ length: 1_000 }, (_page, at) =>
        Array.from({ length: 60 }, (_line, line) => ({
          text: `Ice lay on the quay for ${at * line} days, and nobody left the harbour that week.`,
          x: 60,
          y: 60 + line * 12,
        })),
      ),
    }),
  ),
  document('50 MB of text', 'ice.txt', () => Buffer.alloc(49_900_000, 'Ice lay on the quay. ')),
  document('5 MB of short lines', 'ice.txt', () => Buffer.from(fill('Ice.\n'))),
  document('5 MB in one line', 'ice.txt', () => Buffer.from(fill('Ice lay on the quay, '))),
  document('5 MB of letters', 'ice.txt', () => Buffer.alloc(FIVE, 'a')),
];

function feed(name: string, text: string): HostileSample {
  return {
    name: `feed: ${name}`,
    kind: 'feed',
    file: 'feed.xml',
    compose: () => Buffer.from(text),
  };
}

function page(name: string, markup: string): HostileSample {
  return document(`page: ${name}`, 'ice.html', () => Buffer.from(`<html><body>${markup}`));
}

function document(name: string, file: string, compose: () => Uint8Array): HostileSample {
  return { name, kind: 'document', file, compose };
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function word(body: string | Uint8Array): Uint8Array {
  const content =
    typeof body === 'string' ? `<w:document ${WORD}><w:body>${body}</w:body></w:document>` : body;
  return composeZip([
    {
      path: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      path: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    { path: 'word/document.xml', content },
  ]);
}

function paragraphs(count: number): string {
  return list(
    count,
    (n) =>
      `<w:p><w:r><w:t>Ice lay on the quay for ${n} days, and no ferry left the harbour.</w:t></w:r></w:p>`,
  );
}

function packedPdf(packed: Uint8Array): Uint8Array {
  const start = '%PDF-1.4\n1 0 obj << /Filter /FlateDecode >>\nstream\n';
  return Buffer.concat([Buffer.from(start), packed, Buffer.from('\nendstream endobj')]);
}
