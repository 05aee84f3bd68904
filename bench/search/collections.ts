import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

interface Row {
  readonly _id: string;
  readonly title?: string;
  readonly text: string;
}

/** For each query the ids of the documents, best first. */
export type Ranking = readonly { readonly query: string; readonly documents: readonly string[] }[];

const MOST = 100;

/** Scores a ranking with the scorer of the collections. */
export function score(ranking: Ranking, collection: string, scorer: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const file = join(folder, 'run.jsonl');
  writeFileSync(file, ranking.map((line) => JSON.stringify(line)).join('\n'));
  const line = execFileSync(process.execPath, [scorer, collection, file]).toString().trim();
  rmSync(folder, { recursive: true });
  return line;
}

/** Ranks as MiniSearch does by itself, over title and text. */
export function rankBare(collection: string): Ranking {
  const mini = new MiniSearch({ idField: '_id', fields: ['title', 'text'] });
  mini.addAll(readRows(collection, 'corpus.jsonl'));
  return readRows(collection, 'queries.jsonl').map(({ _id, text }) => ({
    query: _id,
    documents: mini
      .search(text)
      .slice(0, MOST)
      .map(({ id }) => String(id)),
  }));
}

/** Reads a file of a collection. */
export function readRows(collection: string, file: string): readonly Row[] {
  const lines = readFileSync(join(collection, file), 'utf8').trim().split('\n');
  // The collections' own shape.
  return lines.map((line) => JSON.parse(line) as Row);
}
