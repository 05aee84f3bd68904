import type { DocumentReading, KnownDetails } from '../document/block.ts';
import { composeDocument } from '../document/compose-article.ts';
import { trustAuthors, trustDay, trustTitle } from '../document/trust-details.ts';
import { composeBlocks } from './compose-blocks.ts';
import { openPdf } from './open-pdf.ts';
import type { Page, PdfAbout } from './page.ts';

const SCANNED =
  'The PDF holds pictures of its pages and no text; run text recognition (OCR) over it and add the result.';
const NO_ARTICLE = 'The PDF holds no paragraph of an article.';

/** Reads a PDF as an article: columns in the order of reading, words whole again, running heads labelled as such. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentReading> {
  const file = await openPdf(bytes);
  if ('problem' in file) return file;
  const { pages, about } = file;
  const silent = pages.filter(({ runs }) => runs.length === 0).length;
  if (silent > 0 && silent === pages.length) return { problem: SCANNED };
  const { blocks, title, authors } = composeBlocks(pages, trustTitle(about.title));
  const known = readKnown(title, about, pages);
  const signed = authors.length > 0 ? { ...known, authors } : known;
  const composed = composeDocument([blocks], signed);
  if (!composed) return { problem: NO_ARTICLE };
  const warning = `${silent} of ${pages.length} pages hold no text; they may be scanned or blank.`;
  return silent > 0 ? { ...composed, warnings: [warning] } : composed;
}

/** Pages at the front tell who wrote a document and when. */
function readKnown(
  title: string | undefined,
  about: PdfAbout,
  pages: readonly Page[],
): KnownDetails {
  const front = pages
    .slice(0, FRONT_PAGES)
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ');
  const authors = trustAuthors(about.authors, front);
  const written = trustDay(about.createdOn, front);
  const publishedOn = about.publishedOn || written;
  const publishedFrom = about.publishedOn ? 'the PDF’s own fields' : 'a date in the text';
  return {
    ...(title !== undefined && { headline: title }),
    ...(authors.length > 0 && { authors }),
    ...(publishedOn && { publishedOn, publishedFrom }),
    ...(about.publisher !== '' && { outlet: about.publisher }),
  };
}

const FRONT_PAGES = 2;
