import { foldBlanks } from '../blanks.ts';
import type { Line } from './lines.ts';
import { measureOverlap, type Page } from './page.ts';

/** A page whose lines are told apart: those of the text, and those that stand on page after page. */
export interface SortedPage {
  readonly lines: readonly Line[];
  readonly furniture: readonly Line[];
}

/** The share of a page, at its head and at its foot, where running heads stand. */
const MARGIN = 0.12;
const FEWEST_PAGES = 3;
/** How far, in points, the same line may stand from page to page. */
const STEP = 6;
/** The widest space within a line, in heights of its letters. */
const WIDE_SPACE = 4;
const NUMBER =
  /^(?:page|p\.|seite|página)? ?[-–—|·•]? ?(?:\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|\/|von|de|sur) ?\d{1,4})? ?[-–—|·•]?$/iu;

/** Finds running heads and page numbers: what stands at the same place of the margin, but for its digits. */
export function sortPages(
  pages: readonly { readonly page: Page; readonly lines: readonly Line[] }[],
): readonly SortedPage[] {
  const fewest = Math.min(FEWEST_PAGES, pages.length);
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const keys = lines.filter((line) => isInMargin(line, page)).flatMap(listKeys);
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map(({ page, lines }) => {
    const inMargin = lines.filter((line) => isInMargin(line, page));
    const repeated = inMargin.filter(
      (line) => pages.length > 1 && listKeys(line).some((key) => (counts.get(key) ?? 0) >= fewest),
    );
    const others = lines.filter((line) => !repeated.includes(line));
    const numbers = inMargin.filter(
      (line) => isNumber(line) && (repeated.includes(line) || isOutermost(line, others, page)),
    );
    // What stands on the row of the page number is a running head, though it be of one chapter alone.
    const heads = others.filter((line) => numbers.some((number) => isInRow(line, number)));
    const furniture = new Set(dropWords([...repeated, ...heads], lines));
    return {
      lines: lines.filter((line) => !furniture.has(line)),
      furniture: lines.filter((line) => furniture.has(line)),
    };
  });
}

function isNumber({ text }: Line): boolean {
  return NUMBER.test(foldBlanks(text));
}

/** Nothing stands further out than the number of a page but what stands on every page. */
function isOutermost({ y, size }: Line, others: readonly Line[], { height }: Page): boolean {
  return !others.some((other) => (y < height / 2 ? y - other.y : other.y - y) > size);
}

function isInRow(one: Line, other: Line): boolean {
  return measureOverlap(one, other) > 0.5;
}

/** A word that a wide space parts from the rest of its line may stand at the same place twice. */
function dropWords(furniture: readonly Line[], lines: readonly Line[]): readonly Line[] {
  const others = lines.filter((line) => !furniture.includes(line));
  return furniture.filter((line) => !others.some((other) => isNear(line, other)));
}

function isNear(one: Line, other: Line): boolean {
  const gap = Math.max(other.x - one.right, one.x - other.right);
  return gap < WIDE_SPACE * one.size && isInRow(one, other);
}

function isInMargin({ y, size }: Line, { height }: Page): boolean {
  return y - size < MARGIN * height || y > (1 - MARGIN) * height;
}

/** A line near the border of two steps has a key in both. */
function listKeys({ text, y }: Line): readonly string[] {
  const words = foldBlanks(text).replaceAll(/\d+|\b[ivxlc]{1,7}\b/giu, '#');
  return [Math.floor(y / STEP), Math.round(y / STEP)].map(
    (step, index) => `${index} ${step} ${words}`,
  );
}
