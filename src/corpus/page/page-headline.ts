import { foldBlanks } from '../blanks.ts';
import { findElements, type PageDocument, type PageElement, readText } from './dom.ts';
import { readNames } from './linked-data.ts';
import { pickMeta } from './meta-tags.ts';
import type { PageRecords } from './page-records.ts';

const LONGEST_HEADLINE = 300;
const META_NAMES = ['og:title', 'citation_title', 'dc.title', 'twitter:title'];
/** What stands between a headline and the name of the site. */
const BEFORE_SITE = / [|•·»:–—-] [^|•·»–—]{1,60}$/u;

/** Gives the headline: the heading on the page that title, meta tags or JSON-LD repeat, else what these say. */
export function readHeadline({ document, data, tags }: PageRecords): string | undefined {
  const headings = readTexts(findElements(document, 'h1'));
  const [title] = readTexts(findElements(document, 'title'));
  const told = listTexts([...readNames(data['headline']), pickMeta(tags, META_NAMES)]);
  const shown = headings.length > 0 ? headings : listEmphasised(document);
  const repeated = shown.find((heading) =>
    [...told, title ?? ''].some((text) => isSame(heading, text)),
  );
  const [only] = headings.length === 1 ? headings : [];
  return repeated ?? cutSite(told[0]) ?? only ?? cutSite(title);
}

const EMPHASISED = new Set(['h2', 'h3', 'b', 'strong', 'font']);
const MOST_EMPHASISED = 100;
const SHORTEST = 15;

/** Old pages, and letters, have no first heading: what is set in bold print there may be one, where the title says the same. */
function listEmphasised(document: PageDocument): readonly string[] {
  const elements = document.elements.filter(isEmphasised).slice(0, MOST_EMPHASISED);
  return readTexts(elements).filter((text) => text.length >= SHORTEST);
}

function isEmphasised({ localName, attributes }: PageElement): boolean {
  return EMPHASISED.has(localName) || attributes['class']?.includes('headline') === true;
}

function readTexts(elements: readonly PageElement[]): readonly string[] {
  return listTexts(elements.map((element) => readText(element, 2 * LONGEST_HEADLINE)));
}

function listTexts(texts: readonly (string | undefined)[]): readonly string[] {
  return texts
    .map((text) => foldBlanks(text?.slice(0, 2 * LONGEST_HEADLINE) ?? ''))
    .filter((text) => text !== '' && text.length <= LONGEST_HEADLINE);
}

/** Titles are cut short, end with the name of the site, or begin with that of a section. */
function isSame(heading: string, text: string): boolean {
  const [a, b] = [heading.toLowerCase(), text.toLowerCase()];
  const isLong = a.includes(' ') || DENSE.test(a);
  return isLong && (b.startsWith(a) || b.endsWith(a) || (b.length > 20 && a.startsWith(b)));
}

/** Where words have no blanks between them, so many characters are no single word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{6}/u;

function cutSite(title: string | undefined): string | undefined {
  const cut = title?.replace(BEFORE_SITE, '').trim();
  return cut?.includes(' ') ? cut : title;
}
