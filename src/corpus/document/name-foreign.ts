import { holdsMark } from './holds-mark.ts';

/** What a file is, and how an article is made of it where one can be. */
interface Foreign {
  readonly what: string;
  readonly advice?: string;
}

const PICTURE: Foreign = {
  what: 'The file is a picture',
  advice: 'run text recognition (OCR) over it and add the text.',
};
const RECORDING: Foreign = {
  what: 'The file is a recording',
  advice: 'add a transcript of it.',
};
const ARCHIVE: Foreign = {
  what: 'The file is an archive',
  advice: 'unpack it and add the files in it.',
};
const PROGRAM: Foreign = { what: 'The file is a program' };
const INSTEAD = 'save it as DOCX, PDF or plain text and add that.';
const AS_PDF = 'save it as PDF and add that.';
const MOST_SHOWN = 30;

/** How foreign files begin, in hexadecimal digits, and what to say of them. */
const BEGINNINGS: readonly (readonly [RegExp, Foreign])[] = [
  [/^(?:89504e47|ffd8ff|4749463837|4749463839|49492a00|4d4d002a|424d.{8}00000000)/u, PICTURE],
  [/^(?:52494646.{8}57454250|.{8}66747970(?:68656963|61766966|6d696631))/u, PICTURE],
  [/^(?:49443303|49443304|fff[ab23]|4f676753|664c6143|1a45dfa3|.{8}66747970|52494646)/u, RECORDING],
  [/^(?:1f8b08|377abcaf271c|526172211a07|425a68[3-9]|fd377a585a00|504b0506)/u, ARCHIVE],
  [/^(?:7f454c46|4d5a.{0,60}0000)/u, PROGRAM],
];
/** Long enough for each of them. */
const HEAD = 64;

/** What follows all feeds of a list. */
export const HOW_TO_IMPORT =
  '“/corpus feed import” follows its feeds, in the terminal “readout feed import”.';
const PROLOG = String.raw`^(?:<\?[^<>]*>|<!doctype[^<>]*>|<!--[^<>]*-->|\s)*`;
const FEED = new RegExp(String.raw`${PROLOG}<(?:rss|feed|rdf:rdf)\b`, 'iu');
const JSON_FEED = /^\{[^{}]*jsonfeed\.org\/version/iu;
const OPML = new RegExp(String.raw`${PROLOG}<opml\b`, 'iu');
const SVG = new RegExp(String.raw`${PROLOG}<svg\b`, 'iu');
const XML = /^<\?xml\b/iu;
const ROOT = new RegExp(String.raw`${PROLOG}<(?<root>[\p{L}\d:._-]+)`, 'iu');
const MIME =
  /^(?:from|date|subject|mime-version|content-type|message-id|received|return-path):.{0,998}\nmime|^mime-version:/imu;

/** Says in a sentence what a binary file is that nobody reads as an article; undefined where it may be one. */
export function nameForeign(bytes: Uint8Array): string | undefined {
  return tell(findForeign(bytes));
}

/** Finds what binary files hold neither an article nor a feed; undefined where one may. */
export function findForeign(bytes: Uint8Array): Foreign | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, HEAD).toString('hex');
  if (head.startsWith('504b0304')) return findZip(file);
  if (head.startsWith('d0cf11e0a1b11ae1')) return findOldOffice(file);
  return BEGINNINGS.find(([beginning]) => beginning.test(head))?.[1];
}

/** Says whether bytes are a zip or another archive, and nothing more is known of them. */
export function isArchive(bytes: Uint8Array): boolean {
  return findForeign(bytes) === ARCHIVE;
}

/** Says the same of a text by its first words. */
export function nameForeignText(head: string): string | undefined {
  if (FEED.test(head) || JSON_FEED.test(head)) return adviseFollowing();
  if (OPML.test(head)) return `This is a list of feeds (OPML) and no article; ${HOW_TO_IMPORT}`;
  if (SVG.test(head)) return tell(PICTURE);
  if (head.startsWith('{\\rtf')) return `The file is an RTF document; ${INSTEAD}`;
  if (head.startsWith('%!PS')) return 'The file is PostScript; make a PDF of it and add that.';
  if (MIME.test(head))
    return 'The file is an email or a web archive; save its text, or the page as HTML, and add that.';
  const root = XML.test(head) ? ROOT.exec(head)?.groups?.['root'] : undefined;
  if (root === undefined || root.toLowerCase() === 'html') return undefined;
  return `The file is XML of another kind (“${root.slice(0, MOST_SHOWN)}”); ${INSTEAD}`;
}

/** Says of a feed how it is followed, in chat and in the terminal. */
export function adviseFollowing(address = 'it'): string {
  return `This is a feed, not an article; “/corpus feed add” follows ${address}, in the terminal “readout feed add”.`;
}

function tell(foreign: Foreign | undefined): string | undefined {
  if (foreign === undefined) return undefined;
  const { what, advice } = foreign;
  return advice === undefined ? `${what} and no article.` : `${what}; ${advice}`;
}

function findZip(file: Buffer): Foreign {
  if (holdsMark(file, 'xl/workbook.')) return { what: 'The file is a spreadsheet' };
  if (holdsMark(file, 'ppt/presentation.'))
    return { what: 'The file is a slide show', advice: AS_PDF };
  if (holdsMark(file, 'opendocument.text'))
    return { what: 'The file is an OpenDocument text', advice: INSTEAD };
  if (holdsMark(file, 'opendocument.'))
    return { what: 'The file is an OpenDocument file and no text', advice: AS_PDF };
  return ARCHIVE;
}

/** The container of Office 97–2003, which also holds the locked documents of today. */
function findOldOffice(file: Buffer): Foreign {
  if (holdsMark(file, Buffer.from('EncryptedPackage', 'utf16le'))) {
    return {
      what: 'The document is locked with a password',
      advice: 'add a copy that opens without one.',
    };
  }
  const isWord = holdsMark(file, Buffer.from('WordDocument', 'utf16le'));
  return {
    what: isWord
      ? 'The file is a Word document of the years 1997 to 2003 (.doc)'
      : 'The file is of Office 1997 to 2003',
    advice: INSTEAD,
  };
}
