import type { ComposeIssue } from '../../src/delivery/deliver.ts';

/** An issue that names itself by letters and digits, which every platform leaves as they are. */
export const composeBenchIssue: ComposeIssue = async ({ id }, { dueMs }) => ({
  card: { kind: 'answer', title: `Issue ${id}D${dueMs}E`, blocks: [], actions: [] },
  claimIds: [`${id}#${dueMs}`],
});

/** Which issue a message is: `subscription | due`. */
export function readBenchIssue(body: string): string {
  const [, id, dueMs] = /Issue (s\d{1,6})D(\d{1,15})E/u.exec(body) ?? [];
  return `${id} | ${dueMs}`;
}
