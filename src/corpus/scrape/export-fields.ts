import type { PassageRole } from '../../domain/article.ts';

/** A line of a database that begins with what it tells. */
export interface ExportField {
  readonly name: 'headline' | 'byline' | 'day' | 'outlet' | 'text' | 'other';
  readonly value: string;
  readonly role: PassageRole;
}

const CODED =
  /^(?<code>SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|NS|RE|CO|IN|IPD|IPC|PUB|AN|ART|CT|RF|CLM|VOL)(?: +(?<value>\S.{0,3000}))?$/u;
const BY_CODE: ReadonlyMap<string, ExportField['name']> = new Map([
  ['HD', 'headline'],
  ['BY', 'byline'],
  ['PD', 'day'],
  ['SN', 'outlet'],
  ['LP', 'text'],
  ['TD', 'text'],
]);
const LABELLED =
  /^(?<label>section|length|byline|dateline|highlight|load-date|publication-type|language|graphic|subject|geographic|organization|person|company|industry|ticker|country|state|city|series|correction(?:-date)?|author|publication info|proquest document (?:link|id)|abstract|full text|location|people|company \/ organization|identifier \/ keyword|title|publication title|publication year|publication date|publisher|place of publication|country of publication|publication subject|issn|source type|language of publication|document type|copyright|last updated|database|pages|volume|issue|section|first page|headline|source|date) ?: ?(?<value>.{0,3000})$/iu;
const BY_LABEL: ReadonlyMap<string, ExportField['name']> = new Map([
  ['headline', 'headline'],
  ['title', 'headline'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['publication date', 'day'],
  ['date', 'day'],
  ['publication title', 'outlet'],
  ['source', 'outlet'],
  ['full text', 'text'],
]);
const ROLES: Readonly<Record<ExportField['name'], PassageRole>> = {
  headline: 'title',
  byline: 'byline',
  day: 'date',
  outlet: 'footer',
  text: 'body',
  other: 'footer',
};

/** Reads a line of fields: “HD Two Towns Repair Their Bridge”, “Byline: Ada Park”; undefined for another line. */
export function readField(line: string): ExportField | undefined {
  const { code, label, value = '' } = (CODED.exec(line) ?? LABELLED.exec(line))?.groups ?? {};
  if (code === undefined && label === undefined) return undefined;
  const found = code === undefined ? BY_LABEL.get((label ?? '').toLowerCase()) : BY_CODE.get(code);
  const name = found ?? 'other';
  return {
    name,
    value: value.trim(),
    role: name === 'text' && value === '' ? 'footer' : ROLES[name],
  };
}

/** How long the mark is that a line of text begins with: “LP ”, “Full text: ”. */
export function measureMark(line: string): number {
  const field = readField(line);
  return field?.name === 'text' && field.value !== '' ? line.length - field.value.length : 0;
}
