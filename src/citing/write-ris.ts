import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** Writes works in RIS, a line a field, as reference managers read it (`NEWS`: a newspaper article). */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(writeRecord).join('\r\n');
}

function writeRecord(item: CslItem): string {
  const { title, author = [], issued, accessed, URL: url, language, genre } = item;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...author.map((name) => ['AU', writeName(name)] as const),
    ['T2', item['container-title']],
    ['PY', issued?.['date-parts'][0][0]?.toString()],
    ['DA', writeDate(issued)],
    ['Y2', writeDate(accessed)],
    ['UR', url],
    ['LA', language],
    ['M3', genre],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${toLine(value)}`],
  );
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** Whatever would begin a new line, and so a new field, is a blank. */
function toLine(value: string): string {
  return value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** An organisation's name ends with a comma, by which readers take it as a whole. */
function writeName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function writeDate(date: CslDate | undefined): string | undefined {
  const [year, month, day] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}/${two(month)}/${two(day)}/`;
}
