import type { KeptIssue } from '../../domain/kept-issue.ts';

/** The part of a store that keeps the pages of issues, and who has read them. */
export interface IssueStore {
  findIssue(id: string): Promise<KeptIssue | undefined>;
  /** Those of an archive that were brought out, the newest first. */
  listIssues(archive: string, limit: number): Promise<readonly KeptIssue[]>;
  /** Those of a group that were brought out to some of its channels, as `writePlace` writes them: the newest first. */
  listGroupIssues(
    group: string,
    places: readonly string[],
    limit: number,
  ): Promise<readonly KeptIssue[]>;
  /** Notes that a person has read an issue; the same again changes nothing. */
  markRead(issueId: string, person: string): Promise<void>;
  /** Which of these issues a person has read. */
  listRead(issueIds: readonly string[], person: string): Promise<readonly string[]>;
}
