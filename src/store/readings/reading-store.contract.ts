import { describe, expect, it } from 'vitest';
import type { NewReading, ReadingStore } from './reading-store.ts';

const NOW_MS = 1_772_445_600_000;

/** A reading that a member assigned. */
export const sampleReading: NewReading = {
  group: 'slack:T1',
  article: { id: 'river-post/ports', headline: 'Ports “open”\ud800', outlet: 'River Post' },
  to: ['slack:U1', 'slack:U2'],
  place: 'slack:T1:C1:',
  dueMs: NOW_MS + 86_400_000,
  remindMs: NOW_MS,
  assignedBy: { person: 'U1', name: 'Ada' },
  assignedMs: NOW_MS,
};

/** The promises of the part of a store that keeps assigned readings; `open` gives an empty one. */
export function describeReadingStore(open: () => ReadingStore): void {
  describe('that keeps readings', () => {
    it('numbers those of a group, also at once, and finds them for that group alone', async () => {
      const { remindMs: _remindMs, ...kept } = sampleReading;
      const two = await Promise.all([1, 2].map(() => open().assignReading(sampleReading)));
      const elsewhere = await open().assignReading({ ...sampleReading, group: 'discord:G1' });
      expect(two.map(({ number }) => number).toSorted()).toEqual([1, 2]);
      expect(elsewhere).toEqual({ ...kept, group: 'discord:G1', number: 1 });
      expect(await open().findReading('slack:T1', 2)).toEqual({ ...kept, number: 2 });
      expect(await open().findReading('discord:G1', 2)).toBeUndefined();
      const listed = await open().listReadings('slack:T1');
      expect(listed.map(({ number }) => number)).toEqual([1, 2]);
    });

    it('notes each member who is through once, for one group', async () => {
      await open().assignReading(sampleReading);
      const ben = { number: 1, member: { person: 'U2', name: 'Ben\ud800' }, atMs: 2 };
      const cyd = { number: 1, member: { person: 'U3' }, atMs: 1 };
      const noted = await Promise.all([1, 2, 3].map(() => open().finishReading('slack:T1', ben)));
      expect(noted.filter((each) => each !== undefined)).toEqual([1]);
      await open().finishReading('slack:T1', cyd);
      expect(await open().listThrough('slack:T1')).toEqual([cyd, ben]);
      expect(await open().listThrough('discord:G1')).toEqual([]);
    });

    it('counts those who are through at once, each at a place of their own', async () => {
      const { number } = await open().assignReading(sampleReading);
      const finish = (person: string) =>
        open().finishReading('slack:T1', { number, member: { person }, atMs: 1 });
      const places = await Promise.all(['U1', 'U2', 'U3', 'U4'].map(finish));
      expect(places.toSorted()).toEqual([1, 2, 3, 4]);
      expect(await finish('U4')).toBeUndefined();
    });

    it('notes once that a reading is discussed, also where a member is forgotten', async () => {
      const { number } = await open().assignReading(sampleReading);
      const noted = await Promise.all(
        [1, 2, 3].map(() => open().noteDiscussed('slack:T1', number)),
      );
      expect(noted.toSorted()).toEqual([false, false, true]);
      expect(await open().findReading('slack:T1', number)).toMatchObject({ isDiscussed: true });
      expect(await open().noteDiscussed('discord:G1', number)).toBe(false);
    });

    it('gives a reminder to one that asks once it is due, again after its lease, never after its end', async () => {
      const { number } = await open().assignReading(sampleReading);
      expect(await open().claimReminder(NOW_MS - 1, 10)).toBeUndefined();
      expect(await open().claimReminder(NOW_MS, 10, ['discord'])).toBeUndefined();
      const claimed = await Promise.all([1, 2].map(() => open().claimReminder(NOW_MS, 10)));
      expect(claimed.filter((each) => each !== undefined)).toHaveLength(1);
      expect(await open().claimReminder(NOW_MS + 9, 10)).toBeUndefined();
      expect(await open().claimReminder(NOW_MS + 10, 10, ['slack'])).toMatchObject({ number });
      await open().endReminder({ group: 'slack:T1', number });
      expect(await open().claimReminder(NOW_MS + 99, 10)).toBeUndefined();
    });
  });
}
