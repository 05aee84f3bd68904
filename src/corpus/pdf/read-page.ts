import type { PDFPageProxy } from 'pdfjs-dist';
import type { Page, Run } from './page.ts';

type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Lines that rise or fall by less than this share of their length are level. */
const LEVEL = 0.1;
const SMALLEST = 1;

/** Reads where the words of a page stand, as a reader sees it: turned upright, from the upper left corner. */
export async function readPage(page: PDFPageProxy): Promise<Page> {
  const viewport = page.getViewport({ scale: 1 });
  const upright = toMatrix(viewport.transform);
  const { items } = await page.getTextContent();
  page.cleanup();
  const runs: Run[] = [];
  const aslant: string[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [a, b, c, d, x, y] = multiply(upright, toMatrix(item.transform));
    const size = Math.hypot(c, d);
    if (Math.abs(b) > LEVEL * a) aslant.push(item.str);
    else if (size >= SMALLEST && Number.isFinite(x + y + size + item.width)) {
      const isRightToLeft = item.dir === 'rtl';
      runs.push({
        text: item.str,
        x,
        right: x + item.width,
        y,
        size,
        font: item.fontName,
        isRightToLeft,
      });
    }
  }
  return { width: viewport.width, height: viewport.height, runs, aslant };
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
