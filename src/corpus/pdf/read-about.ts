import type { PDFDocumentProxy } from 'pdfjs-dist';
import { isDay } from '../days.ts';
import type { PdfAbout } from './page.ts';

/** Reads what a PDF tells about itself, in its own fields and in its XMP packet; none of it is checked yet. */
export async function readAbout(file: PDFDocumentProxy): Promise<PdfAbout> {
  const { info, metadata } = await file.getMetadata().catch(() => NOTHING);
  const fields = new Map<string, unknown>(Object.entries(info));
  const read = (name: string): readonly string[] => listTexts(metadata?.get(name));
  const one = (name: string): string => listTexts(fields.get(name))[0] ?? '';
  const creators = read('dc:creator');
  return {
    title: read('dc:title')[0] ?? one('Title'),
    authors: creators.length > 0 ? creators : splitNames(one('Author')),
    publisher: read('prism:publicationname')[0] ?? read('dc:publisher')[0] ?? '',
    publishedOn: toDay(read('prism:publicationdate')[0] ?? read('prism:coverdate')[0] ?? ''),
    createdOn: toDay(one('CreationDate').replace(/^D:(\d{4})(\d{2})(\d{2}).*$/u, '$1-$2-$3')),
  };
}

const NOTHING = { info: {}, metadata: undefined };

function listTexts(value: unknown): readonly string[] {
  return [value].flat().flatMap((each) => {
    const text = typeof each === 'string' ? each.trim() : '';
    return text === '' ? [] : [text];
  });
}

/** “Ada Park; Bo Lund”, “Ada Park and Bo Lund”; a comma may stand within a name, “Park, Ada”. */
function splitNames(text: string): readonly string[] {
  return text.split(/;| and |&/u).map((name) => name.trim());
}

function toDay(text: string): string {
  const day = text.slice(0, 'YYYY-MM-DD'.length);
  return isDay(day) ? day : '';
}
