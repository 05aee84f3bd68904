import { createGazetteer } from '../src/claims/gazetteer/gazetteer.ts';
import { readConfig } from '../src/config/read-config.ts';
import { rank } from '../src/program/rank.ts';
import { sharedFolder } from '../src/testing/shared.ts';
import { rankBare, score } from './search/collections.ts';

await benchSearch();

/** Scores `readout rank` on the test collections beside MiniSearch as it comes. */
async function benchSearch(): Promise<void> {
  console.log('npm run bench:search');
  if (!sharedFolder) {
    console.log('The gold data is not here: there must be a folder ../shared beside the checkout.');
    return;
  }
  const gold = `${sharedFolder}gold/`;
  for (const name of ['time', 'checkthat-train']) {
    const collection = `${gold}retrieval/${name}`;
    const ours = await rankOurs(collection);
    console.log(`\n${name}`);
    console.log(
      `  MiniSearch’s defaults  ${score(rankBare(collection), collection, `${gold}score-retrieval.mjs`)}`,
    );
    console.log(
      `  Readout                ${score(ours, collection, `${gold}score-retrieval.mjs`)}`,
    );
  }
}

async function rankOurs(collection: string) {
  const lines: string[] = [];
  const { actors } = await readConfig('config');
  await rank(collection, {
    gazetteer: createGazetteer(actors),
    terminal: { stdin: process.stdin, print: (line) => lines.push(line), tell: () => undefined },
  });
  // What `rank` has just written.
  return lines.map((line) => JSON.parse(line) as { query: string; documents: string[] });
}
