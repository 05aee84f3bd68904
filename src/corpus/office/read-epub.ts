import { decodeText } from '../charset/decode-text.ts';
import type { Block, DocumentReading } from '../document/block.ts';
import { composeDocument, isTooLong } from '../document/compose-article.ts';
import { MOST_CHARACTERS, MOST_MEGABYTES } from '../limits.ts';
import { type BookPackage, type Chapter, findPackagePath, readPackage } from './book-package.ts';
import { listElements, parseXhtml, parseXml } from './markup.ts';
import { readBlocks } from './read-blocks.ts';
import { readZip } from './read-zip.ts';

const WANTED = /^META-INF\/(?:container|encryption|rights)\.xml$|[.](?:opf|xhtml|html?|xml)$/iu;
const CONTAINER = 'META-INF/container.xml';
/** Obscured fonts are no lock. */
const FONT = /[.](?:otf|ttf|woff2?)$/iu;

const NO_CONTAINER =
  'The book is damaged: it does not say where its contents are (META-INF/container.xml).';
const NO_PACKAGE = 'The book is damaged: its list of chapters is missing or empty.';
const LOCKED = 'The book is locked by its seller (DRM); only books without a lock can be read.';
const ALL_LOST = 'The book is damaged: its chapters are missing or cannot be read.';
const TOO_LONG = `The book has more than ${MOST_CHARACTERS.toLocaleString('en')} characters; add the part that matters.`;
const NO_TEXT = 'The book holds no text; it may be made of pictures.';

/** Gives the text of a file of the book; undefined where there is none. */
type ReadPath = (path: string) => string | undefined;

/** Reads an EPUB as one article: its chapters in the order of reading, each under its heading. */
export async function readEpub(bytes: Uint8Array): Promise<DocumentReading> {
  const wants = (path: string): boolean => WANTED.test(path);
  const zip = await readZip(bytes, { what: 'book', wants, mostMegabytes: MOST_MEGABYTES.book });
  if ('problem' in zip) return zip;
  const read: ReadPath = (path) => {
    const decoded = decodeText(zip.files.get(path) ?? new Uint8Array());
    return 'text' in decoded ? decoded.text : undefined;
  };
  if (isLocked(read('META-INF/encryption.xml'))) return { problem: LOCKED };
  const path = findPackagePath(read(CONTAINER) ?? '');
  const book = path === undefined ? undefined : readPackage(read(path) ?? '', path);
  if (!book) return { problem: path === undefined ? NO_CONTAINER : NO_PACKAGE };
  return readChapters(book, read);
}

function readChapters({ about, chapters }: BookPackage, read: ReadPath): DocumentReading {
  const all = chapters.map((chapter) => readChapter(read(chapter.path), chapter));
  const lost = all.filter((blocks) => blocks === undefined).length;
  if (lost === all.length) return { problem: ALL_LOST };
  const blocks = all.map((chapter) => chapter ?? []);
  if (isTooLong(blocks.flat())) return { problem: TOO_LONG };
  const composed = composeDocument(blocks, about);
  if (!composed) return { problem: NO_TEXT };
  const warning = `${lost} of ${all.length} chapters are missing or cannot be read.`;
  return lost > 0 ? { ...composed, warnings: [warning] } : composed;
}

/** What a book shows beside its text is kept as its footer. */
function readChapter(
  markup: string | undefined,
  { isApparatus }: Chapter,
): readonly Block[] | undefined {
  const page = markup === undefined ? undefined : parseXhtml(markup);
  const blocks = page && readBlocks(page.root);
  return isApparatus ? blocks?.map(({ text }) => ({ text, role: 'footer' })) : blocks;
}

function isLocked(encryption = ''): boolean {
  const locked = listElements(parseXml(encryption), 'CipherReference');
  const prefixed = listElements(parseXml(encryption), 'enc:CipherReference');
  return [...locked, ...prefixed].some((part) => !FONT.test(part.attributes['URI'] ?? ''));
}
