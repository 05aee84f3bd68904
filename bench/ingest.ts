import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedFolder } from '../src/testing/shared.ts';
import { measureDuplicates } from './ingest/duplicates.ts';
import { measureHostile } from './ingest/hostile.ts';
import { measureLarge } from './ingest/large.ts';
import { measureClean, readPages } from './ingest/pages.ts';
import { type Extraction, extractBare, extractOurs, measureTime } from './ingest/readers.ts';
import { measureUploads } from './ingest/uploads.ts';

/** Where `npm run build` puts the program: memory is measured as people run it. */
const BUILD = fileURLToPath(new URL('../dist', import.meta.url));

await benchIngest(process.argv.slice(2));

/**
 * Runs the part that is asked for: many articles (`--large COUNT MINUTES`), hostile documents (`--hostile`), large files on
 * the page (`--uploads PROFILE-FOLDER`), or how well pages are read.
 */
async function benchIngest(asked: readonly string[]): Promise<void> {
  const [part, count = '10000', minutes = '120'] = asked;
  switch (part) {
    case '--large':
      return await measureLarge({
        build: BUILD,
        count: Number(count),
        minutes: Number(minutes),
      });
    case '--hostile':
      return await measureHostile(BUILD);
    case '--uploads':
      return await measureUploads(BUILD, asked[1]);
    default:
      await benchPages();
  }
}

/** Scores the reader of pages beside bare Readability, with the time of both, and what else reading costs. */
async function benchPages(): Promise<void> {
  if (!sharedFolder) {
    console.log('The gold data is not here: there must be a folder ../shared beside the checkout.');
    return;
  }
  const pages = readPages(`${sharedFolder}gold/pages/`);
  console.log(`npm run bench:ingest\n\n${pages.length} pages with their text marked:`);
  for (const [name, extract] of [
    ['bare Readability', extractBare],
    ['Readout', extractOurs],
  ] as const) {
    console.log(`${name.padEnd(18)} ${score(pages.map(({ id, bytes }) => [id, extract(bytes)]))}`);
  }
  const times = measureTime(pages);
  const ratio = (times.ours / times.bare).toFixed(2);
  console.log(
    `\nMilliseconds a page, the best of three runs, parsing included: bare Readability ${times.bare.toFixed(0)}, Readout ${times.ours.toFixed(0)}: ${ratio} times as long (at most 2 wanted)`,
  );
  console.log(`\n${measureClean(pages)}`);
  console.log(`\n${await measureDuplicates(pages.map(({ truth }) => truth))}`);
}

function score(texts: readonly Extraction[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'ingest-'));
  const file = join(folder, 'extracted.json');
  const entries = texts.map(([id, articleBody]) => [id, { articleBody }]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(entries)));
  const gold = `${sharedFolder}gold/`;
  const scorer = [`${gold}score-pages.mjs`, `${gold}pages/ground-truth.json`, file];
  const table = execFileSync(process.execPath, scorer).toString().trim();
  rmSync(folder, { recursive: true });
  return table;
}
