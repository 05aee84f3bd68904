import type { QuotationBlock } from '../../card/card.ts';
import { writeTable } from './write-table.ts';

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

/** Quotations as a table, one a row. */
export function writeCsv(quotations: readonly QuotationBlock[]): string {
  return writeTable(COLUMNS, quotations.map(listFields));
}

function listFields({ text, speaker, voice, citation }: QuotationBlock): readonly string[] {
  const { headline, outlet = '', published = '', kind, url = '', permalink = '' } = citation;
  const place = [citation.articleId, `${citation.start}`, `${citation.end}`];
  return [text, speaker, voice, headline, outlet, published, kind, url, permalink, ...place];
}
