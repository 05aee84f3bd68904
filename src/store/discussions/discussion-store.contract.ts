import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/discussion.ts';
import type { ReadMarkStore } from '../readings/read-mark-store.ts';
import type { DiscussionStore, NewDiscussion, Vote } from './discussion-store.ts';

const NOW_MS = 1_772_445_600_000;
const LEASE_MS = 60_000;
const GROUP = 'slack:T1';
let made = 0;

const quotation = {
  claimId: 'a#1',
  text: 'The river “is” open\ud800',
  speaker: 'Mira Oland',
  voice: 'quoted',
  articleId: 'a',
  kind: 'article',
  headline: 'Ports',
  start: 0,
  end: 19,
} as const;

/** A discussion that no other test has. */
export function composeSampleDiscussion(more: Partial<NewDiscussion> = {}): NewDiscussion {
  made += 1;
  return {
    id: `d${made}`,
    group: GROUP,
    place: `slack:T1:C${made}:`,
    topic: 'ports',
    a: quotation,
    b: { ...quotation, claimId: 'a#2' },
    isAnonymous: false,
    hidesResults: false,
    openedBy: { person: 'U1', name: 'Ada' },
    openedMs: NOW_MS,
    ...more,
  };
}

const vote = (member: string, position: Position, order: number): Vote => ({
  member,
  name: member,
  position,
  order: String(order).padStart(22, '0'),
});

/** The promises of the part of a store that keeps discussions; `open` gives one. */
export function describeDiscussionStore(open: () => DiscussionStore & ReadMarkStore): void {
  const start = async (more: Partial<NewDiscussion> = {}, secret?: string) =>
    open().openDiscussion(composeSampleDiscussion(more), {
      readyMs: NOW_MS,
      ...(secret === undefined ? {} : { secret }),
    });

  describe('that keeps discussions', () => {
    it('counts those of a group, and finds them for that group alone', async () => {
      const group = `slack:T-${made}`;
      const first = await start({ group });
      const second = await start({ group, place: first.place });
      expect([first.number, second.number]).toEqual([1, 2]);
      expect(await open().findDiscussion(group, first.id)).toEqual(first);
      expect(await open().findDiscussion(GROUP, first.id)).toBeUndefined();
      expect(await open().listDiscussions(group, first.place)).toEqual([second, first]);
      expect(await open().listDiscussions(GROUP, first.place)).toEqual([]);
    });

    it('keeps the first and the last position of each, in whichever order and however often they come', async () => {
      const events = [
        vote('Ada', 'a', 1),
        vote('Ada', 'b', 2),
        vote('Ada', 'unsure', 3),
        vote('Ben', 'a', 2),
      ];
      const deliveries = fc.shuffledSubarray(
        events.flatMap((event) => [event, event, event]),
        {
          minLength: 12,
        },
      );
      await fc.assert(
        fc.asyncProperty(deliveries, fc.boolean(), async (votes, together) => {
          const { id } = await start();
          if (together) await open().takePositions(id, votes, NOW_MS);
          else for (const each of votes) await open().takePositions(id, [each], NOW_MS);
          expect(await open().listPositions(id)).toEqual([
            { member: 'Ada', name: 'Ada', first: 'a', last: 'unsure' },
            { member: 'Ben', name: 'Ben', first: 'a', last: 'a' },
          ]);
          expect(await open().countPositions(id)).toEqual({
            members: 2,
            first: { a: 2, b: 0, unsure: 0 },
            last: { a: 1, b: 0, unsure: 1 },
            changed: 1,
          });
        }),
        { numRuns: 8 },
      );
    });

    it('takes nothing more once it is closed, and closes once', async () => {
      const { id, group } = await start({ isAnonymous: true }, 'hidden');
      expect(await open().findDiscussionSecret(id)).toBe('hidden');
      expect(await open().takePositions(id, [vote('h1', 'a', 1)], NOW_MS)).toEqual(
        new Map([['h1', 'a']]),
      );
      const closing = { closedMs: NOW_MS, by: { person: 'U1' } };
      expect(await open().closeDiscussion(id, closing, 'closed')).toBe(true);
      expect(await open().closeDiscussion(id, closing, 'closed')).toBe(false);
      expect(await open().takePositions(id, [vote('h2', 'a', 1)], NOW_MS)).toBeUndefined();
      const entry = { kind: 'reason', text: 'x', atMs: 1, member: 'h2' } as const;
      expect(await open().addEntry(id, entry, NOW_MS)).toBeUndefined();
      expect(await open().findDiscussionSecret(id)).toBeUndefined();
      expect(await open().findPosition(id, 'h1')).toBe('a');
      expect(await open().findPosition(id, 'h2')).toBeUndefined();
      expect(await open().findDiscussion(group, id)).toMatchObject({ state: 'closed', closing });
    });

    it('remembers up to when a member has read, and never goes back', async () => {
      await open().saveReadMark(GROUP, 'Ada', NOW_MS);
      await open().saveReadMark(GROUP, 'Ada', NOW_MS - 1);
      expect(await open().findReadMark(GROUP, 'Ada')).toBe(NOW_MS);
      expect(await open().findReadMark('slack:T2', 'Ada')).toBeUndefined();
    });

    it('counts entries, and says which message shows one', async () => {
      const { id } = await start();
      const by = { person: 'U1' };
      const reason = { kind: 'reason', text: 'Because\n@all', atMs: 1, by, member: 'U1' } as const;
      const evidence = { kind: 'evidence', quotation, atMs: 2, by, member: 'U1' } as const;
      expect(await open().addEntry(id, reason, NOW_MS)).toMatchObject({ number: 1 });
      await open().addEntry(id, evidence, NOW_MS);
      const tended = await take(id);
      if (tended) await open().keepEntryMessage(tended, 2, 'm2');
      expect(await open().listEntries(id)).toEqual([
        { kind: 'reason', text: 'Because\n@all', atMs: 1, by, number: 1 },
        { kind: 'evidence', quotation, atMs: 2, by, number: 2, messageId: 'm2' },
      ]);
    });

    /** Takes what waits until it is this discussion. */
    async function take(id: string, nowMs = NOW_MS) {
      for (;;) {
        const tended = await open().claimDiscussion(nowMs, LEASE_MS);
        if (tended === undefined || tended.discussion.id === id) return tended;
        await open().endTending(tended, { notBeforeMs: nowMs });
      }
    }

    it('gives a discussion to who serves its platform alone', async () => {
      const { id } = await start();
      for (const adapters of [[], ['discord']]) {
        expect(await open().claimDiscussion(NOW_MS, LEASE_MS, adapters)).toBeUndefined();
        expect((await open().listElsewhere(NOW_MS, adapters)).map((each) => each.id)).toContain(id);
      }
      expect(await open().listElsewhere(NOW_MS, ['slack'])).toEqual([]);
      expect(await take(id)).toMatchObject({ attempts: 1 });
    });

    it('gives a discussion to one at a time, and again where something happened meanwhile', async () => {
      const { id } = await start();
      const tended = await take(id);
      if (tended === undefined) throw new Error('Nobody got it.');
      expect(await take(id)).toBeUndefined();
      await open().takePositions(id, [vote('Ada', 'a', 1)], NOW_MS + 500);
      await open().takePositions(id, [vote('Ben', 'a', 1)], NOW_MS + 900);
      const thread = { place: 'slack:T1:C1:1', starterPlace: 'slack:T1:C1:', starterId: '1' };
      expect(await open().keepTending(tended, { thread, shown: 'x', minutesPosted: 1 })).toBe(true);
      await open().endTending(tended, { notBeforeMs: NOW_MS + 2_000 });
      expect(await take(id, NOW_MS + 1_999)).toBeUndefined();
      const again = await take(id, NOW_MS + 2_000);
      expect(again).toMatchObject({
        discussion: { thread },
        shown: 'x',
        minutesPosted: 1,
        attempts: 1,
      });
      if (again) await open().endTending(again, { notBeforeMs: NOW_MS });
      expect(await take(id, NOW_MS + 10 * LEASE_MS)).toBeUndefined();
    });

    it('gives it to another where the first one died, and counts the attempts', async () => {
      const { id } = await start();
      const first = await take(id);
      const second = await take(id, NOW_MS + LEASE_MS);
      expect(second).toMatchObject({ attempts: 2 });
      if (first) expect(await open().keepTending(first, { shown: 'late' })).toBe(false);
      if (second) {
        await open().endTending(second, {
          nextMs: NOW_MS + 1,
          notBeforeMs: NOW_MS + 1,
          failed: 'refused',
        });
      }
      const third = await take(id, NOW_MS + LEASE_MS);
      expect(third).toMatchObject({ attempts: 3, refusals: 1 });
      const end = { nextMs: NOW_MS + LEASE_MS, notBeforeMs: NOW_MS + LEASE_MS };
      if (third) await open().endTending(third, { ...end, failed: 'retry' });
      const fourth = await take(id, NOW_MS + 2 * LEASE_MS);
      expect(fourth).toMatchObject({ attempts: 4, refusals: 1 });
      if (fourth) await open().endTending(fourth, end);
      expect(await take(id, NOW_MS + 4 * LEASE_MS)).toMatchObject({ attempts: 1, refusals: 0 });
    });
  });
}
