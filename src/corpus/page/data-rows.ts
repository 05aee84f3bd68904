import { isElement, listChildren, type PageElement, type PageNode } from './dom.ts';
import { isBlock } from './elements.ts';

const LONGEST_CELL = 100;

/** Says whether a table’s row holds figures and names, and is one paragraph; a row that lays out a page is not. */
export function isDataRow(row: PageElement): boolean {
  if (row.localName.toLowerCase() !== 'tr') return false;
  const cells = listCells(row);
  return cells.length > 1 && cells.every(isDataCell);
}

/** Gives the cells of a row. */
export function listCells(row: PageElement): readonly PageElement[] {
  return listChildren(row).filter(isElement);
}

function isDataCell(cell: PageElement): boolean {
  return (cell.textContent ?? '').length < LONGEST_CELL && !holdsBlock(cell);
}

function holdsBlock(node: PageNode): boolean {
  return listChildren(node)
    .filter(isElement)
    .some((child) => isBlock(child.localName.toLowerCase()) || holdsBlock(child));
}
