import type { CslItem, CslName } from './csl-item.ts';

/** What TeX does not read as itself, and how it is written; everything else stays as it is, for BibTeX's successors read UTF-8. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  // Readers count braces whether or not a backslash stands before them.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);
/** What has no place in an address, or would begin a comment; what is encoded already stays so. */
const FORBIDDEN_IN_URL = /[\\{}\s]|%(?![\da-f]{2})/giu;

/** Writes works as BibTeX entries (`@article`, as newspapers are); each has a key of its own. */
export function writeBibtex(items: readonly CslItem[]): string {
  const keys = nameKeys(items);
  return items.map((item, at) => writeEntry(item, keys[at] ?? `work${at + 1}`)).join('\n\n');
}

function writeEntry(item: CslItem, key: string): string {
  const { title, author, issued, accessed, URL: url, language, genre } = item;
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Twice in braces: no style is to change its capitals.
    ['title', `{${toTex(title)}}`],
    ['author', author?.map(writeName).join(' and ')],
    ['journal', escapeKnown(item['container-title'])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['date', writeDay(year, month, day)],
    ['url', url?.replace(FORBIDDEN_IN_URL, (character) => encodeURIComponent(character))],
    ['urldate', writeDay(...(accessed?.['date-parts'][0] ?? []))],
    ['language', escapeKnown(language)],
    ['note', genre],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return [`@article{${key},`, ...lines, '}'].join('\n');
}

/** An organisation's name stands in braces, so that nothing in it is taken for a first name. */
function writeName(name: CslName): string {
  if ('literal' in name) return `{${toTex(name.literal)}}`;
  return `${escapePart(name.family)}, ${escapePart(name.given)}`;
}

/** “and” and a comma would part names. */
function escapePart(part: string): string {
  return /(?:^| )and(?: |$)|,/iu.test(part) ? `{${toTex(part)}}` : toTex(part);
}

function escapeKnown(text: string | undefined): string | undefined {
  return text === undefined ? undefined : toTex(text);
}

function toTex(text: string): string {
  return Array.from(text, (character) => SPECIAL.get(character) ?? character).join('');
}

function writeDay(year?: number, month?: number, day?: number): string | undefined {
  if (year === undefined) return undefined;
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap(writeTwo)];
  return parts.join('-');
}

function writeTwo(part: number | undefined): readonly string[] {
  return part === undefined ? [] : [String(part).padStart(2, '0')];
}

/** Author, year and first long word of the title; what would come twice is numbered. */
function nameKeys(items: readonly CslItem[]): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const [first] = item.author ?? [];
    const author = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
    const word = /[\p{L}\p{N}]{4,}/u.exec(item.title)?.[0] ?? '';
    const year = item.issued?.['date-parts'][0][0] ?? 'nd';
    const key = `${toKey(author || 'unsigned')}${year}${toKey(word)}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  });
}

/** Keys are read by programs that know no other letters. */
function toKey(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '');
  return plain.slice(0, 20);
}
