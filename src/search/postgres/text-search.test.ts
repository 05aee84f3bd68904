import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LitePostgres, startPglite } from '../../testing/pglite.ts';
import { sampleArticle } from '../sample-searches.contract.ts';
import { describeSearchIndex } from '../search-index.contract.ts';
import { openPostgresIndex, type PostgresIndex } from './postgres-index.ts';

const TABLES = ['entry', 'article', 'term', 'total', 'name', 'layout'].map(
  (name) => `search_${name}`,
);

/** It is compiled to WebAssembly, and takes seconds of a core to load. */
const START_MS = 180_000;

describe('openPostgresIndex', () => {
  let postgres: LitePostgres;
  const opened: PostgresIndex[] = [];
  beforeAll(async () => {
    postgres = await startPglite();
  }, START_MS);
  afterEach(async () => {
    for (const index of opened.splice(0)) await index.close();
    await postgres.run(`drop table if exists ${TABLES.join(', ')} cascade`);
  });
  afterAll(() => postgres.stop());

  async function open(): Promise<PostgresIndex> {
    const index = await openPostgresIndex(postgres.url);
    opened.push(index);
    return index;
  }

  describeSearchIndex('with pg_textsearch', open);

  it('ranks by pg_textsearch where the server has it', async () => {
    const index = await open();
    expect(index.ranks).toBe('pg_textsearch');
    await index.replaceArticles([sampleArticle]);
    const { hits } = await index.find({ words: 'ports' });
    expect(hits[0]?.id).toBe('nearby');
  });
});
