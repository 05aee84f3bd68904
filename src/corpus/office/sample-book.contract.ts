import { composeZip, type ZipEntry } from './compose-zip.contract.ts';

const CONTAINER =
  '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

const METADATA = `<dc:title>Harbours of the North</dc:title><dc:creator id="a">Ada Park</dc:creator>
<dc:creator id="t">Bo Lund</dc:creator><meta refines="#t" property="role">trl</meta>
<dc:publisher>Quay Press</dc:publisher><dc:date>2021-05-06T00:00:00Z</dc:date><dc:language>en-GB</dc:language>`;

export interface SampleBook {
  /** The bodies of the chapters, in the order of reading. */
  readonly chapters: readonly string[];
  readonly metadata?: string;
  readonly itemref?: string;
  readonly others?: readonly ZipEntry[];
}

/** Composes a small EPUB, each chapter in a file of its own. */
export function composeBook(book: SampleBook): Buffer {
  const { chapters, metadata = METADATA, itemref = '', others = [] } = book;
  const items = chapters.map(
    (_, at) =>
      `<item id="c${at}" href="text/chapter%20${at}%20&amp;%20c.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const order = chapters.map((_, at) => `<itemref idref="c${at}" ${itemref}/>`);
  return composeZip([
    { path: 'mimetype', content: 'application/epub+zip' },
    { path: 'META-INF/container.xml', content: CONTAINER },
    {
      path: 'OEBPS/book.opf',
      content: `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${items.join('')}</manifest><spine>${order.join('')}</spine></package>`,
    },
    ...chapters.map((body, at) => ({
      path: `OEBPS/text/chapter ${at} & c.xhtml`,
      content: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`,
    })),
    ...others,
  ]);
}
