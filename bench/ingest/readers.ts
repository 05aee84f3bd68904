import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readPage } from '../../src/corpus/page/read-page.ts';
import { readSpan } from '../../src/domain/article.ts';
import type { GoldPage } from './pages.ts';

/** A page’s id and the text taken out of it. */
export type Extraction = readonly [string, string];

const RUNS = 3;

/** Readability alone, on the same DOM. */
export function extractBare(bytes: Uint8Array): string {
  const { document } = parseHTML(Buffer.from(bytes).toString('utf8'));
  return new Readability(document, { serializer: (node) => node }).parse()?.textContent ?? '';
}

/** The body passages of the article that Readout stores. */
export function extractOurs(bytes: Uint8Array): string {
  const reading = readPage({ bytes });
  if ('problem' in reading) return '';
  const { text, passages } = reading.article;
  const body = passages.filter(({ role }) => role === 'body');
  return body.map((passage) => readSpan(text, passage)).join('\n');
}

/** Milliseconds a page of either, page by page in turn, so that both meet the same machine. */
export function measureTime(pages: readonly GoldPage[]): {
  readonly bare: number;
  readonly ours: number;
} {
  const totals = { bare: 0, ours: 0 };
  for (const { bytes } of pages) {
    const bare = Array.from({ length: RUNS }, () => 0);
    const ours = [...bare];
    for (let run = 0; run < RUNS; run += 1) {
      bare[run] = time(() => extractBare(bytes));
      ours[run] = time(() => extractOurs(bytes));
    }
    totals.bare += Math.min(...bare) / pages.length;
    totals.ours += Math.min(...ours) / pages.length;
  }
  return totals;
}

function time(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}
