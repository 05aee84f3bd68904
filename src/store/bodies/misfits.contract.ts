import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Discussion } from '../../domain/discussion.ts';
import { openDatabase } from '../drivers/open-database.ts';
import { fillStore } from '../move/fill-store.contract.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables/tables.ts';

const PLACE = 'slack:T1:C1:';
const LATER_MS = 1_872_445_600_000;

interface Misfit {
  readonly column: string;
  /** What another release might have written. */
  readonly written: string;
  /** What is asked of the store. */
  readonly ask: (store: Store, discussion: Pick<Discussion, 'id' | 'place'>) => Promise<unknown>;
  /** The row and the place in it, as the error names them. */
  readonly named: RegExp;
}

/** Rows that another release wrote, or somebody by hand: each is told of where it is read. */
const MISFITS: readonly Misfit[] = [
  {
    column: 'group_settings.body',
    written: '{"language":"kk","add":"all"}',
    ask: (store) => store.readSettings('slack:T1'),
    named: /row slack:T1 of the table group_settings .* see body\.add\.$/u,
  },
  {
    column: 'subscription.body',
    written: '{"id":"s1","place":"slack:T1:C1:","schedule":"0 9 * * 1"}',
    ask: (store) => store.listSubscriptions(PLACE),
    named: /row s1 of the table subscription .* see body\.schedule\.$/u,
  },
  {
    column: 'subscription.body',
    written: '{}',
    ask: (store) => store.forgetPerson('slack:T1', 'U1'),
    named: /row s1 of the table subscription .* see body\.id\.$/u,
  },
  {
    column: 'delivery.details',
    written: '{"body":"{}"}',
    ask: async (store) => {
      const delivery = await store.claimDelivery(LATER_MS, 1);
      return delivery && store.finishDelivery(delivery, 'm1');
    },
    named: /row .+ of the table delivery .* see details\.nonce\.$/u,
  },
  {
    column: 'discussion.body',
    written: '{"topic":"ports"}',
    ask: (store, { place }) => store.listDiscussions('slack:T1', place),
    named: /row d\d+ of the table discussion .* see body\.a\.$/u,
  },
  {
    column: 'discussion.closing',
    written: '{"closedMs":"monday"}',
    ask: (store, { place }) => store.listDiscussions('slack:T1', place),
    named: /row d\d+ of the table discussion .* see closing\.closedMs\.$/u,
  },
  {
    column: 'discussion.thread',
    written: '"slack:T1:C1:5"',
    ask: (store, { place }) => store.listDiscussions('slack:T1', place),
    named: /row d\d+ of the table discussion .* see thread\.$/u,
  },
  {
    column: 'discussion_entry.body',
    written: '{"kind":"evidence","quotation":{"text":"x"},"atMs":1}',
    ask: (store, { id }) => store.listEntries(id),
    named: /row d\d+ 1 of the table discussion_entry .* see body\.quotation\.claimId\.$/u,
  },
  {
    column: 'discussion_entry.body',
    written: '{"kind":"wish","text":"x","atMs":1}',
    ask: (store) => store.forgetPerson('slack:T1', 'U9'),
    named: /row d\d+ 1 of the table discussion_entry .* see body\.kind\.$/u,
  },
  {
    column: 'prediction.body',
    written: '{',
    ask: (store) => store.listPredictions('slack:T1'),
    named: /row slack:T1 1 of the table prediction .* see body\.$/u,
  },
  {
    column: 'reading.body',
    written: '{"article":{"id":"a"}}',
    ask: (store) => store.findReading('slack:T1', 1),
    named: /row slack:T1 1 of the table reading .* see body\.article\.headline\.$/u,
  },
  {
    column: 'reading_through.name',
    written: '5',
    ask: (store) => store.listThrough('slack:T1'),
    named: /row slack:T1 1 U2 of the table reading_through .* see name\.$/u,
  },
  {
    column: 'draft.body',
    written: '{"id":"d1","article":null,"warnings":[]}',
    ask: (store) => store.findDraft('d1'),
    named: /row d1 of the table draft .* see body\.article\.$/u,
  },
];

/** What a store promises about rows that hold something else than it writes; `makeLocation` gives an empty place. */
export function describeMisfits(makeLocation: () => Promise<StoreLocation>): void {
  describe('with a row that it did not write', () => {
    let location: StoreLocation;
    let store: Store;
    let db: Kysely<Tables>;
    let discussion: Pick<Discussion, 'id' | 'place'>;
    beforeAll(async () => {
      location = await makeLocation();
      await fillStore(location);
      store = await openStore(location);
      db = await openDatabase<Tables>(location, { prepare: async () => undefined });
      discussion = await db
        .selectFrom('discussion')
        .select(['id', 'place'])
        .executeTakeFirstOrThrow();
    });
    afterAll(async () => {
      await db.destroy();
      await store.close();
    });

    /** Does work while a column holds something else in each of its rows. */
    const withWritten = async (column: string, text: string, work: () => Promise<void>) => {
      const [table = '', name = ''] = column.split('.');
      const [at, key] = [sql.table(table), sql.ref(name)];
      const { rows } = await sql<{ kept: string | null }>`select ${key} as kept from ${at}`.execute(
        db,
      );
      expect(rows).toHaveLength(1);
      await sql`update ${at} set ${key} = ${text}`.execute(db);
      await work().finally(() => sql`update ${at} set ${key} = ${rows[0]?.kept}`.execute(db));
    };

    it.each(MISFITS)('says which $column it is: $written', async ({
      column,
      written,
      ask,
      named,
    }) => {
      await withWritten(column, written, () =>
        expect(ask(store, discussion)).rejects.toMatchObject({
          code: 'store_failed',
          message: expect.stringMatching(named),
        }),
      );
    });

    it('pauses a subscription that it cannot read, so that the others are due with the next look', async () => {
      const [subscription] = await store.listSubscriptions(PLACE);
      if (subscription === undefined) throw new Error('There is no subscription.');
      await store.saveSubscription({ ...subscription, nextDueMs: 1 });
      await withWritten('subscription.body', '{"id":"s1"}', async () => {
        await store.saveSubscription({ ...subscription, id: 's2', nextDueMs: 2 });
        await expect(store.listDue(LATER_MS)).rejects.toThrow(/row s1 /u);
        expect((await store.listDue(LATER_MS)).map(({ id }) => id)).toEqual(['s2']);
        await store.removeSubscription('s2');
      });
    });
  });
}
