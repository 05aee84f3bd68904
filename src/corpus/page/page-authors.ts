import { readByline } from '../scrape/bylines.ts';
import { readNames } from './linked-data.ts';
import type { PageRecords } from './page-records.ts';

const LONGEST_NAME = 100;
const META_NAMES = [
  'citation_author',
  'author',
  'article:author',
  'dc.creator',
  'parsely-author',
  'byl',
];
const NOBODY =
  /^(?:admin|administrator|staff|editors?|editorial|guest|webmaster|unknown|anonymous)$/iu;
const SEVERAL = /,|;| (?:and|&|with) /u;

/** Gives the authors that JSON-LD names, else the meta tags; addresses and the outlet’s own name are none. */
export function readAuthors(
  { data, tags }: PageRecords,
  outlet: string | undefined,
): readonly string[] {
  const named = [readNames(data['author']), ...META_NAMES.map((name) => tags.get(name) ?? [])]
    .map((names) => names.flatMap(divideNames).filter((name) => isName(name, outlet)))
    .find((names) => names.length > 0);
  return [...new Set(named ?? [])];
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
