import type { Kysely } from 'kysely';
import type { Tables } from '../tables/tables.ts';
import type { IssueStore } from './issue-store.ts';
import { findIssue, listGroupIssues, listIssues, listRead, markRead } from './sql-issues.ts';

type Attempt = <T>(what: string, work: () => Promise<T>) => Promise<T>;

/** Makes the part of a store that keeps the pages of issues. */
export function createIssueStore(db: Kysely<Tables>, attempt: Attempt): IssueStore {
  return {
    findIssue: (id) => attempt('find an issue', () => findIssue(db, id)),
    listIssues: (archive, limit) =>
      attempt('list the issues', () => listIssues(db, archive, limit)),
    listGroupIssues: (group, places, limit) =>
      attempt('list the issues', () => listGroupIssues(db, { group, places, limit })),
    markRead: (id, person) => attempt('note a reader', () => markRead(db, id, person)),
    listRead: (ids, person) => attempt('list what was read', () => listRead(db, ids, person)),
  };
}
