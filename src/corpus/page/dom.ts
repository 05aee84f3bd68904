import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';

/** An element of a page. */
export interface PageElement {
  /** Small in HTML; in XML as it is written, with its prefix. */
  readonly localName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

/** What stands in an element, comments aside: another element, or a text. */
export type PageNode = PageElement | string;

export interface PageDocument {
  readonly root: PageElement;
  /** All of the page’s elements, in the order in which they begin. */
  readonly elements: readonly PageElement[];
}

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/**
 * Parses the markup of a page; nothing in it runs, and nothing is loaded. The tree is no more than is read here: one that
 * scripts could work on takes three times as long to build.
 */
export function parsePage(markup: string): PageDocument {
  return parseTree(markup, false);
}

/** Parses XML into the same tree. */
export function parseXmlTree(markup: string): PageDocument {
  return parseTree(markup, true);
}

function parseTree(markup: string, xmlMode: boolean): PageDocument {
  const elements: PageElement[] = [];
  const root: OpenElement = { localName: '', attributes: {}, children: [] };
  const around: OpenElement[] = [];
  let open = root;
  const parser = new Parser(
    {
      onopentag(localName, attributes) {
        const element: OpenElement = { localName, attributes, children: [] };
        open.children.push(element);
        elements.push(element);
        around.push(open);
        open = element;
      },
      // The parser divides texts at entities.
      ontext(text) {
        const last = open.children.at(-1);
        if (typeof last === 'string') open.children[open.children.length - 1] = last + text;
        else open.children.push(text);
      },
      onclosetag() {
        open = around.pop() ?? root;
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return { root, elements };
}

const LONGEST_ENCODED = 2_000;

/** Gives a text whose characters are written as entities, such as `&#8217;`, as it is meant. */
export function readEntities(text: string): string {
  return text.includes('&') && text.length <= LONGEST_ENCODED ? decodeHTML(text) : text;
}

/** Finds the elements of this name, in the order of the page. */
export function findElements({ elements }: PageDocument, name: string): readonly PageElement[] {
  return elements.filter(({ localName }) => localName === name);
}

/** Gives the text in an element, no more of it than is asked for. */
export function readText({ children }: PageElement, most = Number.POSITIVE_INFINITY): string {
  let text = '';
  for (const child of children) {
    if (text.length >= most) break;
    text += isElement(child) ? readText(child, most - text.length) : child;
  }
  return text.length > most ? text.slice(0, most) : text;
}

export function isElement(node: PageNode): node is PageElement {
  return typeof node !== 'string';
}
