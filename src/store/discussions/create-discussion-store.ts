import type { Kysely } from 'kysely';
import type { ReadMarkStore } from '../readings/read-mark-store.ts';
import { findReadMark, saveReadMark } from '../readings/sql-read-marks.ts';
import type { Tables } from '../tables/tables.ts';
import type { DiscussionStore } from './discussion-store.ts';
import {
  closeDiscussion,
  findDiscussion,
  findDiscussionSecret,
  listDiscussions,
  openDiscussion,
} from './sql-discussions.ts';
import { addEntry, listEntries } from './sql-entries.ts';
import { countPositions, findPosition, listPositions, takePositions } from './sql-positions.ts';
import {
  claimDiscussion,
  endTending,
  keepEntryMessage,
  keepTending,
  listElsewhere,
  renewTending,
} from './sql-tending.ts';

/** Names what failed where something does. */
type Attempt = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** Creates the part of a store that keeps discussions, and what members have read. */
export function createDiscussionStore(
  db: Kysely<Tables>,
  attempt: Attempt,
): DiscussionStore & ReadMarkStore {
  return {
    findReadMark: (group, person) =>
      attempt('find what was read', () => findReadMark(db, group, person)),
    saveReadMark: (group, person, readMs) =>
      attempt('keep what was read', () => saveReadMark(db, { group, person, readMs })),
    openDiscussion: (discussion, more) =>
      attempt('open a discussion', () => openDiscussion(db, discussion, more)),
    findDiscussion: (group, id) =>
      attempt('find a discussion', () => findDiscussion(db, group, id)),
    listDiscussions: (group, place) =>
      attempt('list discussions', () => listDiscussions(db, group, place)),
    findDiscussionSecret: (id) => attempt('find a discussion', () => findDiscussionSecret(db, id)),
    takePositions: (id, votes, readyMs) =>
      attempt('keep positions', () => takePositions(db, id, { votes, readyMs })),
    findPosition: (id, member) => attempt('find a position', () => findPosition(db, id, member)),
    countPositions: (id) => attempt('count positions', () => countPositions(db, id)),
    listPositions: (id) => attempt('list positions', () => listPositions(db, id)),
    addEntry: (id, entry, readyMs) =>
      attempt('keep what was brought in', () => addEntry(db, id, { entry, readyMs })),
    listEntries: (id) => attempt('list what was brought in', () => listEntries(db, id)),
    closeDiscussion: (id, closing, state) =>
      attempt('close a discussion', () => closeDiscussion(db, id, { closing, state })),
    claimDiscussion: (nowMs, leaseMs, adapters) =>
      attempt('take a discussion', () => claimDiscussion(db, nowMs, { leaseMs, adapters })),
    listElsewhere: (nowMs, adapters) =>
      attempt('list discussions', () => listElsewhere(db, nowMs, adapters)),
    keepTending: (tended, done) =>
      attempt('keep a discussion', () => keepTending(db, tended, done)),
    renewTending: (tended, untilMs) =>
      attempt('keep a discussion', () => renewTending(db, tended, untilMs)),
    keepEntryMessage: (tended, number, messageId) =>
      attempt('keep a message', () => keepEntryMessage(db, tended, { number, messageId })),
    endTending: (tended, end) =>
      attempt('put a discussion back', () => endTending(db, tended, end)),
  };
}
