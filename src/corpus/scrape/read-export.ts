import type { PassageRole } from '../../domain/article.ts';
import { readByline, readNames } from './bylines.ts';
import { isDateLine } from './date-lines.ts';
import { readField } from './export-fields.ts';

/** What a database of papers hands out: what each line is, and what its fields tell. */
export interface Export {
  readonly roles: ReadonlyMap<number, PassageRole>;
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly outlet?: string;
  /** The line that tells the day. */
  readonly day?: string;
}

/** What only databases write; two of them show where a text is from. */
const SIGN =
  /^(?:(?:wc |length: ?)?\d[\d,]{0,7} words$|load-date: |document [a-z]{3,12}\d{8}\S{1,30}$|an +document |proquest document|end of document$|full text: |\d{1,4} of \d{1,4} documents$|hd \S|lp$)/iu;
const FEWEST_SIGNS = 2;
const LONGEST_HEAD = 24;
const PROSE = /^.{80,}[.!?…]["”’)»]{0,3}$/u;
/** Whose text it is, once more at the end. */
const COMPANY = /^.{2,50}\b(?:ltd|inc|llc|limited|plc|corp|co|gmbh|s\.a)\.?$/iu;
/** Lines of the head that tell neither whose it is nor what it is called. */
const PLAIN =
  /^(?:[\d,]{1,9} words|\d{1,4} of \d{1,4} documents|[a-z]{1,2}\d{0,3}|p(?:age|g)?\.? ?[a-z]?\d{1,4}|[A-Z\d]{3,12}|(?:english|russian|german|french|spanish|chinese|kazakh|turkish|arabic|русский|deutsch|français|español)|.{0,30}\bedition|(?:\(c\)|©|copyright).{1,120}|body|\d{1,2}:\d{2}(?: [ap]m)?)$/iu;

/** Reads a text as databases of papers hand it out, with fields above and below; undefined for any other text. */
export function readExport(lines: readonly string[]): Export | undefined {
  if (lines.filter((line) => SIGN.test(line)).length < FEWEST_SIGNS) return undefined;
  const fields = lines.map(readField);
  const start = findStart(lines, fields);
  const end = lines.findIndex(
    (line, index) => index > start && endsText(line, fields[index]?.name),
  );
  const last = end === -1 ? lines.length : end;
  const roles = new Map<number, PassageRole>();
  for (let at = last; at < lines.length; at += 1) roles.set(at, 'footer');
  if (COMPANY.test(lines[last - 1] ?? '')) roles.set(last - 1, 'footer');
  for (let at = start; at < last; at += 1) {
    if (fields[at]?.role === 'footer') roles.set(at, 'footer');
  }
  const find = (name: string): string | undefined =>
    fields.find((field) => field?.name === name)?.value;
  for (const [index, field] of fields.slice(0, start).entries())
    roles.set(index, field?.role ?? 'footer');
  const places = readHead(lines.slice(0, start), fields);
  for (const [index, role] of places.roles) roles.set(index, role);
  const byline = find('byline') ?? places.byline ?? '';
  const names = readByline(byline) ?? readByline(`By ${turn(byline)}`) ?? readNames(byline) ?? [];
  const headline = find('headline') ?? places.headline;
  const outlet = find('outlet') ?? places.outlet;
  const day = find('day') ?? places.day;
  return {
    roles,
    authors: names,
    ...(headline !== undefined && { headline }),
    ...(outlet !== undefined && { outlet: outlet.replace(/ \([^()]{1,40}\)$/u, '') }),
    ...(day !== undefined && { day }),
  };
}

type Field = ReturnType<typeof readField>;

/** The first line of the text itself: behind its mark, else behind the last line of the head. */
function findStart(lines: readonly string[], fields: readonly Field[]): number {
  const prose = lines.findIndex((line, index) => fields[index] === undefined && PROSE.test(line));
  const head = lines.slice(0, prose === -1 ? LONGEST_HEAD : Math.min(prose, LONGEST_HEAD));
  const mark = head.findIndex(
    (line, index) => /^(?:body|lp)$/iu.test(line) || fields[index]?.name === 'text',
  );
  if (mark !== -1)
    return fields[mark]?.name === 'text' && fields[mark]?.value !== '' ? mark : mark + 1;
  return head.findLastIndex((line, index) => fields[index] !== undefined || PLAIN.test(line)) + 1;
}

function endsText(line: string, name: string | undefined): boolean {
  if (name !== undefined) return name !== 'text';
  return /^(?:graphic|classification|end of document|document [a-z]{3,12}\d{8}\S{1,30})$/iu.test(
    line,
  );
}

interface Head {
  readonly roles: ReadonlyMap<number, PassageRole>;
  readonly headline?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly day?: string;
}

/** Where no field names them, the headline and the paper stand in an order of their own around the day. */
function readHead(lines: readonly string[], fields: readonly Field[]): Head {
  const isOpen = (index: number): boolean =>
    fields[index] === undefined && !PLAIN.test(lines[index] ?? '');
  const open = lines.flatMap((_, index) => (isOpen(index) ? [index] : []));
  const day = open.find((index) => isDateLine(lines[index] ?? ''));
  const byline = open.find((index) => readByline(lines[index] ?? ''));
  const rest = open.filter((index) => index !== day && index !== byline);
  const before = rest.filter((index) => day !== undefined && index < day);
  const behind = rest.filter((index) => day !== undefined && index > day);
  const counted = lines.findIndex((line) => /^[\d,]{1,9} words$/iu.test(line));
  // “512 words” stands between headline and day in one kind; in another the paper is above both.
  const isCounted = counted !== -1 && day !== undefined && counted < day;
  const [title, outlet] = isCounted
    ? [before.at(-1), behind[0]]
    : behind.length > 0
      ? [behind[0], before.at(-1)]
      : [(day === undefined ? rest : before)[0], before.length > 1 ? before.at(-1) : undefined];
  const roles = new Map<number, PassageRole>([
    ...rest.map((index) => [index, 'section'] as const),
    ...(title === undefined ? [] : [[title, 'title'] as const]),
    ...(day === undefined ? [] : [[day, 'date'] as const]),
    ...(byline === undefined ? [] : [[byline, 'byline'] as const]),
  ]);
  const tell = (index: number | undefined): string | undefined =>
    index === undefined ? undefined : lines[index];
  const told = {
    headline: tell(title),
    outlet: tell(outlet),
    byline: tell(byline),
    day: tell(day),
  };
  return { roles, ...omitUnknown(told) };
}

function omitUnknown(
  told: Readonly<Record<string, string | undefined>>,
): Partial<Omit<Head, 'roles'>> {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** “Park, Ada” */
function turn(name: string): string {
  const [last = '', first] = name.split(', ');
  return first === undefined || last.includes(' ') ? name : `${first} ${last}`;
}
