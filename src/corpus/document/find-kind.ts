import { holdsMark } from './holds-mark.ts';
import { isArchive, nameForeign, nameForeignText } from './name-foreign.ts';

/** What Readout reads as an article. */
export type DocumentKind = 'text' | 'markdown' | 'page' | 'pdf' | 'docx' | 'epub';

export interface DocumentAbout {
  /** The name of its file; it tells a kind where nothing else does, and is trusted for nothing else. */
  readonly name?: string;
  readonly contentType?: string;
}

export type KindFinding = { readonly kind: DocumentKind } | { readonly problem: string };

const READABLE = 'plain text, Markdown, HTML, PDF, EPUB and DOCX';

const HEAD = 2_000;
const PDF_HEAD = 1_024;
const PAGE =
  /^(?:<\?xml[^<>]{0,2000}>|<!--[^<>]{0,2000}-->|\s){0,2000}<(?:!doctype html|html|head|body)\b/iu;
/** Kinds that their first bytes always show. */
const SHOWN: ReadonlySet<DocumentKind> = new Set(['pdf', 'docx', 'epub']);

const BY_TYPE: ReadonlyMap<string, DocumentKind> = new Map([
  ['text/html', 'page'],
  ['application/xhtml+xml', 'page'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/epub+zip', 'epub'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);
const BY_ENDING: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'page'],
  ['htm', 'page'],
  ['xhtml', 'page'],
  ['pdf', 'pdf'],
  ['epub', 'epub'],
  ['docx', 'docx'],
]);

/** Tells what kind of document bytes are: by how they begin, then by the type they were sent with, then by the file’s ending. */
export function findKind(bytes: Uint8Array, about: DocumentAbout): KindFinding {
  if (bytes.length === 0) return { problem: 'The file is empty.' };
  const shown = findShownKind(bytes);
  if (shown) return { kind: shown };
  const head = decodeHead(bytes);
  // A DOCX or an EPUB that was cut off is a zip without its list of files: nobody should unpack it.
  const told = findToldKind(about);
  if (told && SHOWN.has(told) && isArchive(bytes)) return { problem: nameMisnamed(told) };
  const foreign = nameForeign(bytes) ?? nameForeignText(head);
  if (foreign !== undefined) return { problem: foreign };
  return PAGE.test(head) ? { kind: 'page' } : judgeTold(told, about);
}

function findShownKind(bytes: Uint8Array): DocumentKind | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.subarray(0, PDF_HEAD).includes('%PDF-')) return 'pdf';
  if (!file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return undefined;
  if (holdsMark(file, 'application/epub+zip') || holdsMark(file, 'META-INF/container.xml'))
    return 'epub';
  return holdsMark(file, 'word/document.xml') ? 'docx' : undefined;
}

/** The kind that the type or else the ending names. */
function findToldKind(about: DocumentAbout): DocumentKind | undefined {
  const { type, ending } = readAbout(about);
  return BY_TYPE.get(type) ?? (ending === undefined ? undefined : BY_ENDING.get(ending));
}

function readAbout({ name = '', contentType = '' }: DocumentAbout) {
  const [type = ''] = contentType.toLowerCase().split(';', 1);
  const ending = /[.]([a-z][a-z\d]{0,9})$/iu.exec(name)?.[1]?.toLowerCase();
  return { type: type.trim(), ending };
}

function nameMisnamed(kind: DocumentKind): string {
  return `The file is called ${kind.toUpperCase()} and is none; it may be damaged.`;
}

function judgeTold(told: DocumentKind | undefined, about: DocumentAbout): KindFinding {
  if (told && SHOWN.has(told)) return { problem: nameMisnamed(told) };
  if (told) return { kind: told };
  const { type, ending } = readAbout(about);
  if (type === 'text/plain' || ending === undefined) return { kind: 'text' };
  return { problem: `Files of the kind “.${ending}” are not read; Readout reads ${READABLE}.` };
}

/** The first words, as far as their encoding can be told; a file is decoded with care by its reader. */
function decodeHead(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes.subarray(0, HEAD)).trimStart();
}
