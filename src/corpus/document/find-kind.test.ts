import { describe, expect, it } from 'vitest';
import { composeZip } from '../office/compose-zip.contract.ts';
import { findKind } from './find-kind.ts';

const PROSE = 'The basin froze in the winter of the strike.';

function old(stream: string): Buffer {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(40),
    Buffer.from(stream, 'utf16le'),
  ]);
}

function zip(path: string): Buffer {
  return composeZip([{ path, content: 'a' }]);
}

describe('findKind', () => {
  it.each([
    ['what its bytes show', zip('word/document.xml'), 'a.txt', 'docx'],
    ['what stands before a PDF', 'junk\n%PDF-1.4', 'a', 'pdf'],
    ['a page in UTF-16', Buffer.from('\ufeff<!doctype html><p>', 'utf16le'), 'a', 'page'],
    ['its ending', PROSE, 'A.MARKDOWN', 'markdown'],
    ['nothing', PROSE, '', 'text'],
    ['no ending that is a number', PROSE, 'ice v1.2', 'text'],
  ])('tells a kind by %s', (_case, content, name, kind) => {
    expect(findKind(Buffer.from(content), { name })).toEqual({ kind });
  });

  it.each([
    ['the type before the ending', 'text/markdown; charset=utf-8', 'a.txt', 'markdown'],
    ['the ending where the type tells nothing', 'application/octet-stream', 'a.html', 'page'],
    ['a plain type whatever the ending', 'text/plain', 'a.csv', 'text'],
  ])('goes by %s', (_case, contentType, name, kind) => {
    expect(findKind(Buffer.from(PROSE), { name, contentType })).toEqual({ kind });
  });

  it.each([
    [
      'a drawing',
      '<svg xmlns="a"></svg>',
      'a.svg',
      'The file is a picture; run text recognition (OCR) over it and add the text.',
    ],
    [
      'a recording',
      'ID3\u0003\u0000\u0000',
      'a.mp3',
      'The file is a recording; add a transcript of it.',
    ],
    [
      'an archive',
      zip('a.txt'),
      'a.zip',
      'The file is an archive; unpack it and add the files in it.',
    ],
    [
      'a packed file',
      Buffer.from('1f8b0800', 'hex'),
      'a.txt.gz',
      'The file is an archive; unpack it and add the files in it.',
    ],
    [
      'a spreadsheet',
      zip('xl/workbook.xml'),
      'a.xlsx',
      'The file is a spreadsheet and no article.',
    ],
    [
      'slides',
      zip('ppt/presentation.xml'),
      'a.pptx',
      'The file is a slide show; save it as PDF and add that.',
    ],
    ['a program', Buffer.from('7f454c4602', 'hex'), 'a', 'The file is a program and no article.'],
    [
      'an old Word document',
      old('WordDocument'),
      'a.doc',
      'The file is a Word document of the years 1997 to 2003 (.doc); save it as DOCX, PDF or plain text and add that.',
    ],
    [
      'an old spreadsheet',
      old('Workbook'),
      'a.xls',
      'The file is of Office 1997 to 2003; save it as DOCX, PDF or plain text and add that.',
    ],
    [
      'a locked Word document',
      old('EncryptedPackage'),
      'a.docx',
      'The document is locked with a password; add a copy that opens without one.',
    ],
    [
      'RTF',
      '{\\rtf1 Ice}',
      'a.rtf',
      'The file is an RTF document; save it as DOCX, PDF or plain text and add that.',
    ],
    [
      'a web archive',
      'MIME-Version: 1.0\nContent-Type: multipart/related',
      'a.mht',
      'The file is an email or a web archive; save its text, or the page as HTML, and add that.',
    ],
    [
      'an RSS feed',
      '<?xml version="1.0"?>\n<!-- a -->\n<rss version="2.0"><channel/></rss>',
      'a.xml',
      'This is a feed, not an article; “/corpus feed add” follows it, in the terminal “readout feed add”.',
    ],
    [
      'an Atom feed',
      '\ufeff<feed xmlns="http://www.w3.org/2005/Atom"/>',
      'a.html',
      'This is a feed, not an article; “/corpus feed add” follows it, in the terminal “readout feed add”.',
    ],
    [
      'a JSON Feed',
      '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }',
      'a.json',
      'This is a feed, not an article; “/corpus feed add” follows it, in the terminal “readout feed add”.',
    ],
    [
      'OPML',
      '<?xml version="1.0"?><opml version="2.0"/>',
      'a.opml',
      'This is a list of feeds (OPML) and no article; “/corpus feed import” follows its feeds, in the terminal “readout feed import”.',
    ],
    [
      'other XML',
      '<?xml version="1.0"?><invoice/>',
      'a.xml',
      'The file is XML of another kind (“invoice”); save it as DOCX, PDF or plain text and add that.',
    ],
    [
      'a table',
      'a,b\n1,2',
      'a.csv',
      'Files of the kind “.csv” are not read; Readout reads plain text, Markdown, HTML, PDF, EPUB and DOCX.',
    ],
    [
      'a DOCX that was cut off',
      'PK\u0003\u0004 torn',
      'a.docx',
      'The file is called DOCX and is none; it may be damaged.',
    ],
    [
      'an archive that is called one',
      'PK\u0003\u0004 torn',
      'a.zip',
      'The file is an archive; unpack it and add the files in it.',
    ],
    [
      'a text that is called PDF',
      PROSE,
      'a.pdf',
      'The file is called PDF and is none; it may be damaged.',
    ],
  ])('refuses %s', (_case, content, name, problem) => {
    expect(findKind(Buffer.from(content), { name })).toEqual({ problem });
  });

  it('tells a large archive by its first files and by the list at its end', () => {
    const archive = Buffer.concat([
      Buffer.from('PK\u0003\u0004'),
      Buffer.alloc(9_000_000),
      Buffer.from('word/document.xml'),
    ]);
    expect(findKind(archive, { name: 'ice.docx' })).toEqual({ kind: 'docx' });
    archive.fill(0, 4);
    expect(findKind(archive, { name: 'ice.zip' })).toHaveProperty('problem');
  });
});
