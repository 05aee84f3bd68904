import mammoth from 'mammoth';
import type { Block, DocumentReading, KnownDetails } from '../document/block.ts';
import { composeDocument, isTooLong } from '../document/compose-article.ts';
import { trustAuthors, trustDay, trustTitle } from '../document/trust-details.ts';
import { MOST_CHARACTERS, MOST_MEGABYTES } from '../limits.ts';
import { findText, parseXhtml, parseXml } from './markup.ts';
import { readBlocks } from './read-blocks.ts';
import { readZip } from './read-zip.ts';

const STYLES = [
  "p[style-name='Title'] => p.readout-title:fresh",
  "p[style-name='caption'] => p.readout-caption:fresh",
  "p[style-name='Caption'] => p.readout-caption:fresh",
];
const DAMAGED = 'The document is damaged: Word’s own parts in it are missing or broken.';
const NO_ARTICLE = 'The document holds no paragraph of an article.';
const TOO_LONG = `The document has more than ${MOST_CHARACTERS.toLocaleString('en')} characters; add the part that matters.`;
const TOO_DEEP = 'The document is nested too deep to be read.';
/** Paragraphs at the front tell who wrote a document and when. */
const FRONT = 20;

/** Reads a Word document as an article: paragraphs, headings, captions and notes; what was struck out is left out. */
export async function readDocx(bytes: Uint8Array): Promise<DocumentReading> {
  const wants = (path: string): boolean => /[.](?:xml|rels)$/iu.test(path);
  const zip = await readZip(bytes, {
    what: 'document',
    wants,
    mostMegabytes: MOST_MEGABYTES.word,
  });
  if ('problem' in zip) return zip;
  const markup = await convert(bytes);
  if (markup === undefined) return { problem: DAMAGED };
  const page = parseXhtml(markup);
  if (!page) return { problem: TOO_DEEP };
  const blocks = nameTitle(readBlocks(page.root));
  if (isTooLong(blocks)) return { problem: TOO_LONG };
  const about = zip.files.get('docProps/core.xml')?.toString('utf8') ?? '';
  return composeDocument([blocks], readKnown(about, blocks)) ?? { problem: NO_ARTICLE };
}

/** mammoth throws where a part is missing, and where it cannot make sense of one. */
async function convert(bytes: Uint8Array): Promise<string | undefined> {
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  const options = { styleMap: STYLES, convertImage: noPictures, externalFileAccess: false };
  try {
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch {
    return undefined;
  }
}

/** A document without a title is called by the heading it begins with. */
function nameTitle(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const isTitled = blocks.some(({ role }) => role === 'title');
  return first?.role === 'section' && !isTitled ? [{ ...first, role: 'title' }, ...rest] : blocks;
}

function readKnown(about: string, blocks: readonly Block[]): KnownDetails {
  const core = parseXml(about);
  const front = blocks
    .slice(0, FRONT)
    .map(({ text }) => text)
    .join('\n');
  const shown = blocks.find(({ role }) => role === 'title')?.text;
  const headline = shown ?? trustTitle(findText(core, 'dc:title'));
  const authors = trustAuthors(findText(core, 'dc:creator').split(';'), front);
  const publishedOn = trustDay(findText(core, 'dcterms:created').slice(0, 10), front);
  return {
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { authors }),
    ...(publishedOn !== undefined && { publishedOn, publishedFrom: 'a date in the text' }),
  };
}
