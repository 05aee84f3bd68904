import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../drivers/open-database.ts';
import { openStore } from '../open-store.ts';
import { composeCopy, composeText, sampleNews } from '../sample-news.contract.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables/tables.ts';
import { composeBandRows, composeTraitsRow } from './lineage-rows.ts';

const AT_ONCE = 200;
const first = sampleNews('a/ports', { text: composeText(1) });
const copy = sampleNews('b/ports', { text: composeCopy(1) });

let folder: string;
let store: Store;
let db: Kysely<Tables>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-kin-'));
  store = await openStore({ dataFolder: folder });
  db = await openDatabase<Tables>({ dataFolder: folder }, { prepare: async () => undefined });
  await sql`pragma foreign_keys = off`.execute(db);
  await store.saveArticle(first, [], { origin: 'added', engine: 'rules-1' });
});
afterEach(async () => {
  await db.destroy();
  await store.close();
  await rm(folder, { recursive: true });
});

/** Puts so many others into each band of the copy, before the article it is a copy of; each shares no other band with it. */
async function crowdBands(count: number): Promise<void> {
  const traits = composeTraitsRow(copy);
  const others = composeBandRows(traits).flatMap(({ band }) =>
    Array.from({ length: count }, (_, at) => ({ band, wording_id: `!${band}!${at}` })),
  );
  for (let at = 0; at < others.length; at += AT_ONCE) {
    const some = others.slice(at, at + AT_ONCE);
    await db.insertInto('wording_band').values(some).execute();
    const lineages = some.map(({ wording_id: id }) => ({
      ...{ article_id: `x/${id}`, wording_id: id, signature: traits.signature, revision: 1 },
      ...{ copy_of: null, address_key: null, headline_key: null, added_ms: 1, revised_ms: null },
    }));
    await db.insertInto('article_lineage').values(lineages).execute();
  }
}

describe('findKin', () => {
  it.each([
    [127, 'a/ports'],
    [128, undefined],
  ])('looks at 128 of each band: behind %i others it finds %s', async (count, found) => {
    await crowdBands(count);
    expect(await store.findDuplicate({ ...copy, headline: 'Another headline' })).toBe(found);
  });
});
