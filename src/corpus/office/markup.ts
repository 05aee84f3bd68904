import {
  findElements,
  type PageDocument,
  type PageElement,
  parsePage,
  parseXmlTree,
  readText,
} from '../page/dom.ts';

const TAG = /<(?<closing>\/?)(?<name>[a-z][^\s<>/]{0,80})(?=[\s/>])[^<>]{0,4000}?(?<empty>\/?)>/giu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;
/** No book needs more, and a parser takes longer with each. */
const DEEPEST = 500;

/** Parses an XML file, such as the list of a book’s chapters; undefined where it is nested too deep. */
export function parseXml(text: string): PageDocument | undefined {
  return measureDepth(text) > DEEPEST ? undefined : parseXmlTree(text);
}

/** Parses XHTML leniently, as HTML: what XML lets close itself, such as `<title/>`, is closed. */
export function parseXhtml(text: string): PageDocument | undefined {
  if (measureDepth(text) > DEEPEST) return undefined;
  const closed = text.replaceAll(TAG, (tag, _closing, name: string, empty: string) =>
    empty === '' || VOID.test(name) ? tag : `${tag.slice(0, -2)}></${name}>`,
  );
  return parsePage(closed.replace(/^\s*<\?xml[^<>]*>/u, ''));
}

function measureDepth(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const { groups = {} } of text.matchAll(TAG)) {
    const { closing, name = '', empty } = groups;
    if (closing === '/') depth -= 1;
    else if (empty !== '/' && !VOID.test(name)) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Gives the words of the first element of this name, with its prefix; empty where there is none. */
export function findText(file: PageDocument | undefined, name: string): string {
  for (const element of listElements(file, name)) return readText(element).trim();
  return '';
}

/** Finds the elements of this name; a prefix in a selector would mean something else. */
export function listElements(file: PageDocument | undefined, name: string): readonly PageElement[] {
  return file ? findElements(file, name) : [];
}
