import { isElement, type PageElement, readText } from './dom.ts';
import { isBlock } from './elements.ts';

const LONGEST_CELL = 100;

/** Says whether a table’s row holds figures and names, and is one paragraph; a row that lays out a page is not. */
export function isDataRow(row: PageElement): boolean {
  if (row.localName !== 'tr') return false;
  const cells = listCells(row);
  return cells.length > 1 && cells.every(isDataCell);
}

/** Says the same of a row of a book or a document, where each cell holds a paragraph of its own. */
export function isShortRow(row: PageElement): boolean {
  if (row.localName !== 'tr') return false;
  const cells = listCells(row);
  return cells.length > 1 && cells.every(isShortCell);
}

function isShortCell(cell: PageElement): boolean {
  const blocks = cell.children.filter(isElement).filter(({ localName }) => isBlock(localName));
  return readText(cell, LONGEST_CELL).length < LONGEST_CELL && blocks.length <= 1;
}

/** What stands between the cells of a row that is one paragraph. */
export const BETWEEN_CELLS = ' | ';

/** Gives the cells of a row. */
export function listCells(row: PageElement): readonly PageElement[] {
  return row.children.filter(isElement);
}

function isDataCell(cell: PageElement): boolean {
  return readText(cell, LONGEST_CELL).length < LONGEST_CELL && !holdsBlock(cell);
}

function holdsBlock({ children }: PageElement): boolean {
  return children.filter(isElement).some((child) => isBlock(child.localName) || holdsBlock(child));
}
