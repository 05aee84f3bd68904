import type { PDFPageProxy } from 'pdfjs-dist';
import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Page, Run } from './page.ts';

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Lines that rise or fall by less than this share of their length are level. */
const LEVEL = 0.1;
const SMALLEST = 1;
/** A page of a newspaper has a tenth of it. */
const MOST_ITEMS = 20_000;

/** Reads where the words of a page stand, as a reader sees it: turned upright, from the upper left corner. */
export async function readPage(page: PDFPageProxy): Promise<Page | undefined> {
  const viewport = page.getViewport({ scale: 1 });
  const upright = toMatrix(viewport.transform);
  const items = await readItems(page);
  if (!items) return undefined;
  const runs: Run[] = [];
  const aslant: string[] = [];
  for (const item of items) {
    const [a, b, c, d, x, y] = multiply(upright, toMatrix(item.transform));
    const { str: text, width, fontName: font } = item;
    const size = Math.hypot(c, d);
    if (Math.abs(b) > LEVEL * a) aslant.push(text);
    else if (size >= SMALLEST && Number.isFinite(x + y + size + width)) {
      runs.push({ text, x, right: x + width, y, size, font, isRightToLeft: item.dir === 'rtl' });
    }
  }
  return { height: viewport.height, runs, aslant };
}

/** Gives the pieces of text of a page; undefined where they are more than a page can show. */
async function readItems(page: PDFPageProxy): Promise<readonly TextItem[] | undefined> {
  const items: TextItem[] = [];
  // pdf.js types its stream loosely; what comes are parts of a TextContent.
  const reader: ReadableStreamDefaultReader<TextContent> = page.streamTextContent().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) if ('str' in item && item.str.trim() !== '') items.push(item);
    if (items.length > MOST_ITEMS) {
      // pdf.js cancels for an error alone.
      await reader.cancel(new Error('The page holds too many pieces of text.'));
      return undefined;
    }
  }
  page.cleanup();
  return items;
}

function toMatrix(numbers: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = numbers.map(Number);
  return numbers.length === 6 ? [a ?? 0, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0] : IDENTITY;
}

/** What the second does, and then the first. */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}
