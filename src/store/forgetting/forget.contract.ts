import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hideMember } from '../../domain/hide-member.ts';
import { ownId } from '../../domain/owner.ts';
import { composeSampleDiscussion } from '../discussions/discussion-store.contract.ts';
import { openDatabase } from '../drivers/open-database.ts';
import { viewStore } from '../groups/view-store.ts';
import { copiedTables } from '../move/copied-tables.ts';
import { type AnyDatabase, readRows } from '../move/table-rows.ts';
import { openStore, type StoreLocation } from '../open-store.ts';
import { samplePrediction } from '../predictions/prediction-store.contract.ts';
import { sampleReading } from '../readings/reading-store.contract.ts';
import { composeCopy, composeText, sampleNews } from '../sample-news.contract.ts';
import type { Store } from '../store.ts';

const ADDED = { origin: 'added', engine: 'rules-1' } as const;
const [ONE, OTHER] = ['slack:T1', 'slack:T11'];

/** What a store forgets; `makeLocation` gives an empty place for each test. */
export function describeForgetting(makeLocation: () => Promise<StoreLocation>): void {
  describe('that forgets', () => {
    let location: StoreLocation;
    let store: Store;
    beforeEach(async () => {
      location = await makeLocation();
      store = await openStore(location);
    });
    afterEach(() => store.close());

    /** Everything in every table, as text. */
    const dump = async (): Promise<readonly string[]> => {
      const db: AnyDatabase = await openDatabase(location, { prepare: async () => undefined });
      const rows: string[] = [];
      for (const table of copiedTables.filter(({ isMade }) => !isMade)) {
        for await (const some of readRows(db, table)) {
          rows.push(...some.map((row) => `${table.name} ${JSON.stringify(row)}`));
        }
      }
      await db.destroy();
      return rows;
    };
    const fill = async (group: string): Promise<void> => {
      const own = viewStore(store, group);
      const id = ownId(group, `a/${group}`);
      const news = sampleNews(id, { text: composeText(1), headline: `Words of ${group} alone` });
      await own.saveArticle({ ...news, text: 'Before.', passages: [] }, [], ADDED);
      await own.saveArticle(news, [], ADDED);
      await own.saveArticle({ ...news, id: `${id}-copy`, text: composeCopy(1) }, [], ADDED);
      await own.saveDraft({ id: `d${group}`, article: news, warnings: [] }, 1);
      const feed = { url: `https://x.example/${group}`, failures: 0, addedMs: 0 };
      await own.followFeed(feed);
      await own.saveEntry(feed, { id: group, isDone: true, tries: 1 });
      await store.keepText(`/claims ${group}`, group);
      await store.noteJoined('slack:A1', [group]);
      await store.addToCollection(group, 'week-3', { articleIds: [id], nowMs: 1 });
      const add = ['slack:U1', 'slack:U2'];
      await store.saveSettings(group, { language: 'kk', add, schedule: ['slack:U1'] });
      await issue(`${group}:C1:`, group);
      const assignedBy = { person: 'U1', name: `Ada of ${group}` };
      const { number } = await store.assignReading({ ...sampleReading, group, assignedBy });
      await store.finishReading(group, { number, member: assignedBy, atMs: 1 });
      await store.trackPrediction({
        ...samplePrediction,
        group,
        trackedBy: { person: 'U1', name: `Ada of ${group}` },
      });
    };
    const issue = async (place: string, id: string): Promise<void> => {
      const subscription = {
        id,
        place,
        schedule: { cron: '0 9 * * 1', zone: 'UTC' },
        isQuiet: false,
        madeBy: { person: 'U1', name: `Ada of ${id}` },
        madeMs: 0,
        nextDueMs: 1,
      };
      await store.saveSubscription(subscription);
      const plan = { dueMs: 1, nextDueMs: undefined, isLate: false, nonce: `n${id}` };
      await store.planDelivery(subscription, plan);
      const delivery = await store.claimDelivery(2, 1_000);
      if (delivery)
        await store.keepBody(delivery, { body: `Issue of ${id}`, claimIds: [`${id}#1`] });
    };

    it('all of a group and nothing of another, whose name is longer', async () => {
      await fill(OTHER);
      await store.saveArticle(sampleNews('all', { text: composeText(1) }), [], ADDED);
      await issue('discord:slack:T1:', 'else');
      const before = await dump();
      await fill(ONE);
      expect((await dump()).length).toBeGreaterThan(before.length + 12);
      expect(await store.forgetGroup(ONE)).toBe(2);
      expect((await dump()).toSorted()).toEqual(before.toSorted());
      expect(await store.forgetGroup(ONE)).toBe(0);
    });

    it('nothing where no group is named', async () => {
      await store.saveArticle(sampleNews('all', { text: composeText(1) }), [], ADDED);
      await fill(ONE);
      const before = await dump();
      expect(await store.forgetGroup('')).toBe(0);
      expect(await dump()).toEqual(before);
    });

    it.each([
      ['named', {}, 'U1'],
      ['anonymous', { secret: 'hidden' }, hideMember('U1', 'hidden')],
    ])('what a person did in a discussion that is %s', async (_case, more, member) => {
      const sample = composeSampleDiscussion({ group: ONE, place: `${ONE}:C1:` });
      const { id } = await store.openDiscussion(sample, { ...more, readyMs: 9 });
      const vote = { position: 'a', order: '1'.repeat(22) } as const;
      const votes = [member, 'U2'].map((each) => ({ ...vote, member: each }));
      await store.takePositions(id, votes, 9);
      await store.addEntry(id, { kind: 'reason', text: 'Because.', atMs: 1, member }, 9);
      expect(await store.forgetPerson(OTHER, 'U1')).toBe(0);
      expect(await store.forgetPerson(ONE, 'U1')).toBeGreaterThanOrEqual(2);
      expect(await store.countPositions(id)).toMatchObject({ members: 1 });
      expect(await store.listEntries(id)).toEqual([]);
    });

    it('what a person proposed and nobody confirmed, while what was confirmed stands', async () => {
      const [ada, ben] = [{ person: 'U1', name: 'Ada' }, { person: 'U2' }];
      const proposed = { outcome: 'came-true', evidence: 'It did.', by: ada, atMs: 1 } as const;
      const open = await store.trackPrediction({ ...samplePrediction, group: ONE, trackedBy: ben });
      const quotation = { ...samplePrediction.quotation, claimId: 'b#1' };
      const settled = await store.trackPrediction({ ...samplePrediction, group: ONE, quotation });
      expect(await store.changePrediction({ ...open, proposed })).toBe(true);
      const confirmed = { by: ben, atMs: 2 };
      expect(await store.changePrediction({ ...settled, proposed, confirmed })).toBe(true);
      expect(await store.forgetPerson(ONE, 'U1')).toBe(3);
      const [first, second] = await store.listPredictions(ONE);
      expect(first?.trackedBy).toEqual(ben);
      expect(first).not.toHaveProperty('proposed');
      expect(second).toMatchObject({ proposed: { evidence: 'It did.' }, confirmed });
      expect(second?.proposed?.by.person).toBe('');
      expect(JSON.stringify(await dump())).not.toContain('Ada');
    });

    it('a person in one group, whose digests go on', async () => {
      await fill(ONE);
      await fill(OTHER);
      expect(await store.forgetPerson(ONE, 'U1')).toBe(6);
      expect(await store.forgetPerson(ONE, 'U1')).toBe(0);
      expect(await store.readSettings(ONE)).toEqual({
        language: 'kk',
        add: ['slack:U2'],
        schedule: 'managers',
      });
      const rows = (await dump()).filter((row) => /U1\b|Ada of/u.test(row));
      expect(rows.every((row) => row.includes(OTHER))).toBe(true);
      expect(await store.listSubscriptions(`${ONE}:C1:`)).toHaveLength(1);
    });
  });
}
