import type { QuotationBlock } from '../../card/card.ts';

const COLUMNS = [
  'quotation',
  'speaker',
  'voice',
  'headline',
  'outlet',
  'published',
  'kind',
  'url',
  'permalink',
  'article',
  'start',
  'end',
] as const;

/** A spreadsheet takes what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;
/** By it spreadsheets tell that the letters are UTF-8. */
const MARK = '\uFEFF';

/** Quotations as a table (RFC 4180), one a row. A field that a spreadsheet would take for a formula begins with an apostrophe. */
export function writeCsv(quotations: readonly QuotationBlock[]): string {
  const rows = [COLUMNS, ...quotations.map(listFields)];
  return MARK + rows.map((row) => `${row.map(writeField).join(',')}\r\n`).join('');
}

function listFields({ text, speaker, voice, citation }: QuotationBlock): readonly string[] {
  const { headline, outlet = '', published = '', kind, url = '', permalink = '' } = citation;
  const place = [citation.articleId, `${citation.start}`, `${citation.end}`];
  return [text, speaker, voice, headline, outlet, published, kind, url, permalink, ...place];
}

function writeField(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
