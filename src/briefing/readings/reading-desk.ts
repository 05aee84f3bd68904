import type { Digest } from '../../domain/digest.ts';
import type { ReadMarkStore } from '../../store/readings/read-mark-store.ts';
import type { Briefing } from '../briefing.ts';
import type { Indexer } from '../claims/index-claims.ts';

/** What came since a member last marked as read. */
export interface Catchup {
  readonly digest: Digest;
  readonly day: string;
  /** Absent where they have marked nothing yet: then it is the last week. */
  readonly sinceMs?: number;
  /** Up to when it reaches. */
  readonly untilMs: number;
}

/** What is done for people who read. */
export interface ReadingDesk {
  catchUp(person: string, about: string | undefined): Promise<Catchup>;
  /** Marks as read what came up to a time. */
  markRead(person: string, untilMs: number): Promise<void>;
}

export interface ReadingTools {
  readonly store: ReadMarkStore;
  readonly group: string;
  readonly indexer: Pick<Indexer, 'refresh'>;
  readonly composeDigest: Briefing['composeDigest'];
  readonly now: () => Date;
}

const WEEK_MS = 7 * 86_400_000;

/** Opens the desk of a group over the store and the clock it is given. */
export function createReadingDesk(tools: ReadingTools): ReadingDesk {
  const { store, group, indexer, composeDigest, now } = tools;
  return {
    async catchUp(person, about) {
      const untilMs = now().getTime();
      // What is marked as read has to be shown, also what was stored a moment ago or by another process.
      await indexer.refresh();
      const readMs = await store.findReadMark(group, person);
      const day = new Date(untilMs).toISOString().slice(0, 10);
      const sinceMs = readMs ?? untilMs - WEEK_MS;
      const digest = await composeDigest({ about, sinceMs, day, atMs: untilMs, posted: [] });
      return { digest, day, untilMs, ...(readMs !== undefined && { sinceMs: readMs }) };
    },
    // A button that is pressed late marks what it showed; nobody marks what is to come.
    markRead: (person, untilMs) =>
      store.saveReadMark(group, person, Math.min(untilMs, now().getTime())),
  };
}
