import type { Box, Paragraph } from './box.ts';
import { BETWEEN_CELLS, isDataRow, listCells } from './data-rows.ts';
import { isElement, type PageDocument, type PageElement } from './dom.ts';
import { isBlock, isHidden, isUnread } from './elements.ts';
import {
  addBreak,
  addRun,
  endParagraph,
  type Gathering,
  type Inline,
  type OpenBox,
} from './gather-runs.ts';
import { findHint, readSelectors } from './role-hints.ts';

/** Where the walk is: the box that is open, and what is said of the text. */
interface Place {
  readonly box: OpenBox;
  readonly inline: Inline;
}

const PRINTS: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italics'],
  ['em', 'italics'],
]);

/** Finds the paragraphs of a page in the order they are seen, each in its boxes; what nobody sees is left out. */
export function findBoxes(document: PageDocument): {
  readonly root: Box;
  readonly paragraphs: readonly Paragraph[];
} {
  const root = openBox('body', '', undefined);
  const gathering: Gathering = { paragraphs: [], runs: [], breaks: 0, length: 0, ending: '' };
  walkChildren(document.root, { box: root, inline: { isLink: false } }, gathering);
  endParagraph(root, gathering);
  return { root, paragraphs: gathering.paragraphs };
}

function openBox(tag: string, names: string, parent: OpenBox | undefined): OpenBox {
  const hint = findHint(tag, names);
  const open = { tag, names, children: [], length: 0, linkLength: 0 };
  return { kind: 'box', ...open, ...(parent && { parent }), ...(hint && { hint }) };
}

function walkChildren({ children }: PageElement, place: Place, gathering: Gathering): void {
  for (const child of children) {
    if (isElement(child)) walkElement(child, place, gathering);
    else addRun(child, gathering, place.inline);
  }
}

function walkElement(element: PageElement, place: Place, gathering: Gathering): void {
  const tag = element.localName;
  if (isUnread(tag) || isHidden(element)) return;
  if (tag === 'br') addBreak(place.box, gathering);
  else if (isBlock(tag)) walkBlock(element, place, gathering);
  else {
    const hint = findHint(tag, readSelectors(element)) ?? place.inline.hint;
    const isLink = place.inline.isLink || tag === 'a';
    const print = PRINTS.get(tag) ?? place.inline.print;
    const inline = { isLink, ...(print && { print }), ...(hint && { hint }) };
    walkChildren(element, { ...place, inline }, gathering);
  }
}

/** A link around a block is a link to all of it; other inline elements say nothing about the blocks in them. */
function walkBlock(element: PageElement, { box, inline }: Place, gathering: Gathering): void {
  endParagraph(box, gathering);
  const inner = openBox(element.localName, readSelectors(element), box);
  const place: Place = { box: inner, inline: { isLink: inline.isLink } };
  if (isDataRow(element)) {
    for (const [index, cell] of listCells(element).entries()) {
      if (index > 0) addRun(BETWEEN_CELLS, gathering);
      walkChildren(cell, place, gathering);
    }
  } else walkChildren(element, place, gathering);
  endParagraph(inner, gathering);
  if (inner.length === 0) return;
  box.children.push(inner);
  box.length += inner.length;
  box.linkLength += inner.linkLength;
}
