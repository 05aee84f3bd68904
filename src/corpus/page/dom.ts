import { parseHTML } from 'linkedom';

/** The little of the DOM that a page is read with; the package's own types need the library of browsers. */
export interface PageNode {
  readonly nodeType: number;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly textContent: string | null;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
}

export interface PageDocument extends PageNode {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const ELEMENT = 1;
const TEXT = 3;

/** Behind a document type with no blank after it, linkedom does not find the next node. */
const DOCUMENT_TYPE = /<!doctype[^>]{0,1000}>/giu;

/** Parses the markup of a page; nothing in it runs, and nothing is loaded. */
export function parsePage(markup: string): PageDocument {
  const page: { readonly document: PageDocument } = parseHTML(markup.replaceAll(DOCUMENT_TYPE, ''));
  return page.document;
}

const LONGEST_ENCODED = 2_000;

/** Gives a text whose characters are written as entities, such as `&#8217;`, as it is meant. */
export function readEntities(text: string): string {
  if (!text.includes('&') || text.length > LONGEST_ENCODED) return text;
  const { firstChild } = parsePage(`<p>${text.replaceAll('<', '&lt;')}</p>`);
  return firstChild?.textContent ?? text;
}

/** Gives what is inside a node, in the order of the page. */
export function listChildren(node: PageNode): readonly PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT;
}
