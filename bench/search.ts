import { createGazetteer } from '../src/claims/gazetteer/gazetteer.ts';
import { readConfig } from '../src/config/read-config.ts';
import { rank } from '../src/program/subcommands/rank.ts';
import { openPostgresIndex } from '../src/search/postgres/postgres-index.ts';
import type { SearchIndex } from '../src/search/search-index.ts';
import { startPglite } from '../src/testing/pglite.ts';
import { PASSWORD, startPostgres } from '../src/testing/postgres.ts';
import { sharedFolder } from '../src/testing/shared.ts';
import { type Ranking, rankBare, score } from './search/collections.ts';
import { rankLike } from './search/embed.ts';
import { measureReplica } from './search/replica.ts';
import { measureSize } from './search/size.ts';

const COLLECTIONS = ['time', 'checkthat-train'];

await benchSearch(process.argv.slice(2));

/** Runs the part that is asked for: `--size ARTICLES [ENGINE…]`, else how well is ranked, `--only COLLECTION [WAY…]` for
 * one alone; `--embed [COLLECTION]` what meaning adds to words; `--replica` how soon a replica follows. */
async function benchSearch([part, ...rest]: readonly string[]): Promise<void> {
  const [articles = '1000', ...engines] = rest;
  if (part === '--replica') await measureReplica();
  else if (part === '--embed') await scoreLike(rest.length === 0 ? COLLECTIONS : rest);
  else if (part === '--size') await measureSize(Number(articles), engines);
  else if (part === '--only') await scoreCollections([articles], engines);
  else await scoreCollections(COLLECTIONS, []);
}

/** Scores `readout rank` on the test collections beside MiniSearch as it comes. */
async function scoreCollections(names: readonly string[], only: readonly string[]): Promise<void> {
  console.log('npm run bench:search');
  if (!sharedFolder) {
    console.log('The gold data is not here: there must be a folder ../shared beside the checkout.');
    return;
  }
  const gold = `${sharedFolder}gold/`;
  for (const name of names) {
    const collection = `${gold}retrieval/${name}`;
    const scorer = `${gold}score-retrieval.mjs`;
    const ways: readonly [string, () => Promise<Ranking> | Ranking][] = [
      ['minisearch', () => rankBare(collection)],
      ['readout', () => rankOurs(collection)],
      ['postgres', () => withPostgres((index) => rankOurs(collection, index))],
      ['pg_textsearch', () => withPglite((index) => rankOurs(collection, index))],
    ];
    console.log(`\n${name}`);
    for (const [way, give] of ways) {
      if (only.length > 0 && !only.includes(way)) continue;
      const before = performance.now();
      const line = score(await give(), collection, scorer);
      const seconds = Math.round((performance.now() - before) / 1000);
      console.log(`  ${way.padEnd(13)}  ${line}, ${seconds} s`);
    }
  }
}

/** Scores `like:` by words alone and by words and meaning. */
async function scoreLike(names: readonly string[]): Promise<void> {
  for (const name of sharedFolder ? names : []) {
    const collection = `${sharedFolder}gold/retrieval/${name}`;
    console.log(`\n${name}`);
    for (const { way, ranking } of await rankLike(collection)) {
      const line = score(ranking, collection, `${sharedFolder}gold/score-retrieval.mjs`);
      console.log(`  ${way.padEnd(13)}  ${line}`);
    }
  }
}

async function rankOurs(collection: string, index?: SearchIndex): Promise<Ranking> {
  const lines: string[] = [];
  const { actors } = await readConfig('config');
  await rank(collection, {
    gazetteer: createGazetteer(actors),
    ...(index === undefined ? {} : { index }),
    terminal: { stdin: process.stdin, print: (line) => lines.push(line), tell: () => undefined },
  });
  // What `rank` has just written.
  return lines.map((line) => JSON.parse(line) as { query: string; documents: string[] });
}

async function withPostgres<Result>(
  work: (index: SearchIndex) => Promise<Result>,
): Promise<Result> {
  const postgres = await startPostgres();
  await postgres.server.createDatabase('search');
  const index = await openPostgresIndex(
    `postgres://postgres:${PASSWORD}@127.0.0.1:${postgres.port}/search`,
  );
  try {
    return await work(index);
  } finally {
    await index.close();
    await postgres.stop();
  }
}

async function withPglite<Result>(work: (index: SearchIndex) => Promise<Result>): Promise<Result> {
  const postgres = await startPglite();
  const index = await openPostgresIndex(postgres.url);
  try {
    return await work(index);
  } finally {
    await index.close();
    await postgres.stop();
  }
}
