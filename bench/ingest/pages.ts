import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { labelPassages } from '../../src/corpus/scrape/label-passages.ts';

export interface GoldPage {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** The article’s text as people marked it. */
  readonly truth: string;
}

/** Reads the pages of the gold data, each with its text. */
export function readPages(folder: string): readonly GoldPage[] {
  const truths: Record<string, { articleBody: string }> = JSON.parse(
    readFileSync(`${folder}ground-truth.json`, 'utf8'),
  );
  return Object.entries(truths).map(([id, { articleBody }]) => ({
    id,
    bytes: gunzipSync(readFileSync(`${folder}html/${id}.html.gz`)),
    truth: articleBody,
  }));
}

/** The first line of a text is looked at as its headline. */
const HEADLINE = 'What the Harbour Master Said';

/** How much of texts that are nothing but articles is taken for something else. */
export function measureClean(pages: readonly GoldPage[]): string {
  let [all, dropped] = [0, 0];
  for (const { truth } of pages) {
    for (const { start, end, role } of labelPassages(`${HEADLINE}\n${truth}`).slice(1)) {
      all += end - start;
      if (role !== 'body') dropped += end - start;
    }
  }
  const share = ((100 * dropped) / all).toFixed(3);
  return `Clean texts: ${share} % of ${all} characters labelled anything but body (at most 0.1 wanted)`;
}
