import { Kysely, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim.ts';
import { createPostgresDialect, createSqliteDialect } from '../drivers/dialects.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { composeCopy, composeText, sampleNews } from '../sample-news.contract.ts';
import type { Provenance, Store } from '../store.ts';

const ADDED: Provenance = { origin: 'added', engine: 'rules-1' };
const TABLES_BEFORE = /^(?:article|claim|kept_text|feed|feed_entry|kysely_.*)$/u;

/** What happens to a store of a release that kept neither copies nor revisions; `makeLocation` gives an empty place for each test. */
export function describeOlderStore(makeLocation: () => Promise<StoreLocation>): void {
  describe('that an older release kept', () => {
    const article = sampleNews('a/ports', { text: composeText(1), publishedOn: '2024-05-06' });
    const copy = sampleNews('b/ports', { text: composeCopy(1) });
    const predictions = Array.from({ length: 1_001 }, (_, at) =>
      samplePrediction(`a/ports#${at}`, at === 700 ? '2026-12-31' : undefined),
    );
    let kept: readonly string[] = [];
    const openOlder = async (location: StoreLocation): Promise<Store> => {
      const store = await openStore(location);
      await store.saveArticle(copy, [], ADDED);
      await store.saveArticle(article, predictions, ADDED);
      kept = await store.keepTexts([
        { text: 'china', group: '' },
        { text: '/claims china', group: '' },
      ]);
      await store.close();
      await forgetLineages(location);
      return await openStore(location);
    };

    it('keeps all that was known, and links the copies among it', async () => {
      const location = await makeLocation();
      const store = await openOlder(location);
      expect(await store.findArticle('a/ports')).toEqual(article);
      expect(await store.findArticle('b/ports')).toEqual({ ...copy, duplicateOf: 'a/ports' });
      expect(await store.listRevisions('a/ports')).toEqual([{ number: 1 }]);
      expect(await store.saveArticle(article, predictions, ADDED)).toBe('unchanged');
      await store.close();
    });

    it('keeps for a while what its buttons stand for, and no longer what may have been typed into a form', async () => {
      const store = await openOlder(await makeLocation());
      const list = () => Promise.all(kept.map((id) => store.recallText(id)));
      await store.dropTexts({ typedMs: Date.now() - 60_000, otherMs: 0 });
      expect(await list()).toEqual(['china', '/claims china']);
      await store.dropTexts({ typedMs: Date.now() + 60_000, otherMs: Date.now() - 60_000 });
      expect(await list()).toEqual([undefined, '/claims china']);
      await store.close();
    });

    it('knows which of the claims among it predict something', async () => {
      const store = await openOlder(await makeLocation());
      expect(await store.listPredicting()).toHaveLength(1_001);
      const days = { since: '2026-12-31', until: '2026-12-31' };
      expect(await store.listPredicting(days)).toEqual(['a/ports#700']);
      await store.close();
    });

    it('keeps the text of before as the first revision of one that changes', async () => {
      const location = { ...(await makeLocation()), now: () => new Date(5) };
      const store = await openOlder(location);
      const reworded = sampleNews('a/ports', { text: composeText(2) });
      expect(await store.saveArticle(reworded, [], ADDED)).toBe('changed');
      expect(await store.findRevision('a/ports', 1)).toEqual(article);
      expect(await store.listRevisions('a/ports')).toEqual([
        { number: 1, replacedMs: 5 },
        { number: 2, readMs: 5 },
      ]);
      expect(await store.findSummary('b/ports')).not.toHaveProperty('duplicateOf');
      await store.close();
    });
  });
}

function samplePrediction(id: string, by: string | undefined): Claim {
  return {
    id,
    articleId: 'a/ports',
    passage: 0,
    content: [],
    quotation: { start: 0, end: 5 },
    cue: [],
    voice: 'asserted',
    actorIds: [],
    passageActorIds: [],
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
    prediction: { cue: [], ...(by !== undefined && { by }) },
  };
}

/** Takes out of a database what came with later releases. */
async function forgetLineages({ databaseUrl, dataFolder }: StoreLocation): Promise<void> {
  const dialect =
    databaseUrl === undefined
      ? createSqliteDialect(`${dataFolder}/readout.db`)
      : createPostgresDialect(databaseUrl);
  const db = new Kysely<{ kysely_migration: { name: string } }>({ dialect });
  for (const { name } of await db.introspection.getTables()) {
    if (TABLES_BEFORE.test(name)) continue;
    // SQLite knows no other way, and PostgreSQL refuses to leave a reference behind.
    const how = sql.raw(databaseUrl === undefined ? '' : 'cascade');
    await sql`drop table ${sql.table(name)} ${how}`.execute(db);
  }
  for (const table of ['feed', 'kept_text']) {
    await sql`drop index ${sql.ref(`${table}_group_key`)}`.execute(db);
    await db.schema.alterTable(table).dropColumn('group_key').execute();
  }
  for (const column of ['author', 'kept_ms']) {
    await db.schema.alterTable('kept_text').dropColumn(column).execute();
  }
  await db.deleteFrom('kysely_migration').where('name', '>', '003').execute();
  await db.destroy();
}
