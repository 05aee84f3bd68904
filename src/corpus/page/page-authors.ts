import { foldBlanks } from '../blanks.ts';
import { turnName } from '../document/trust-details.ts';
import { readByline, readNames as readPeople } from '../scrape/bylines.ts';
import { type PageDocument, type PageElement, readText } from './dom.ts';
import { readNames } from './linked-data.ts';
import type { MetaTags } from './meta-tags.ts';
import type { PageRecords } from './page-records.ts';

const LONGEST_NAME = 100;
const META_NAMES = [
  'citation_author',
  'author',
  'article:author',
  'og:article:author',
  'dc.creator',
  'parsely-author',
  'byl',
];
/** These list works, and have the surname first. */
const TURNED: ReadonlySet<string> = new Set(['citation_author', 'dc.creator']);
const NOBODY =
  /^(?:(?:web|site|wp|super|blog|news)?[-_ ]?admin(?:istrator)?\d{0,4}|staff(?: writers?| reporters?)?|editors?|editorial(?: (?:team|staff|desk))?|guest(?: (?:author|writer|contributor))?|webmaster|unknown|anonymous|(?:news|web|online|digital)? ?desk|newsroom|user\d{0,6}|author|(?:la )?rédaction|redaktion|redakcja|redakce|(?:la )?redacción|redação|redazione|редакция|админ(?:истратор)?|редактор|редакциясы|编辑部?|管理员)$/iu;
const SEVERAL = /,|;| (?:and|&|with) /u;

/** Gives the authors that JSON-LD names, else the meta tags, else the marked elements above the text; addresses and the outlet’s own name are none. */
export function readAuthors(
  { document, data, tags }: PageRecords,
  outlet: string | undefined,
): readonly string[] {
  const read = (names: readonly string[]): readonly string[] =>
    names.flatMap(divideNames).filter((name) => isName(name, outlet));
  const told = [readNames(data['author']), ...META_NAMES.map((name) => readMeta(name, tags))];
  const named = told.map(read).find((names) => names.length > 0);
  return [...new Set(named ?? read(listMarked(document)))];
}

function readMeta(name: string, tags: MetaTags): readonly string[] {
  const names = tags.get(name) ?? [];
  return TURNED.has(name) ? names.map(turnName) : names;
}

const AUTHOR = /(?:^|\s)author(?:\s|$)/iu;
const CARD_AUTHOR = /(?:^|\s)p-author(?:\s|$)/iu;
const FEWEST_PROSE = 100;
const MOST_MARKED = 4;

/** The names above the first paragraph of prose; further down they belong to other articles too, unless it is one name. */
function listMarked({ elements }: PageDocument): readonly string[] {
  // Most pages mark nobody, and some have thousands of paragraphs.
  if (!elements.some(isMarked)) return [];
  const [above, all]: [string[], string[]] = [[], []];
  let isAbove = true;
  for (const element of elements) {
    const isMark = isMarked(element);
    if (!isMark && element.localName !== 'p') continue;
    const text = foldBlanks(readText(element, 2 * LONGEST_NAME));
    if (!isMark) isAbove &&= text.length < FEWEST_PROSE || above.length === 0;
    else if (readByline(text) ?? readPeople(text)) {
      if (isAbove) above.push(text);
      all.push(text);
    }
  }
  const names = above.length > 0 ? above : all;
  return new Set(names).size <= (above.length > 0 ? MOST_MARKED : 1) ? names : [];
}

/** In microdata, in links, and in microformats. */
function isMarked({ localName, attributes }: PageElement): boolean {
  const { itemprop = '', rel = '', class: names = '' } = attributes;
  if (AUTHOR.test(itemprop) || AUTHOR.test(rel) || CARD_AUTHOR.test(names)) return true;
  return localName === 'p' && AUTHOR.test(names);
}

/** “By Ada Park and Bo Lund”; what stands behind a name, such as a degree, is one word. */
function divideNames(text: string): readonly string[] {
  const byline = readByline(text);
  if (byline) return byline;
  if (!SEVERAL.test(text)) return [text];
  const names = readByline(`By ${text}`) ?? [text];
  return names.filter((name, index) => index === 0 || name.includes(' '));
}

function isName(name: string, outlet: string | undefined): boolean {
  if (name.length > LONGEST_NAME || !/\p{L}{2}/u.test(name) || NOBODY.test(name)) return false;
  return !/:\/\/|^www\.|@|[<>{}]/u.test(name) && name.toLowerCase() !== outlet?.toLowerCase();
}
