import { paragraph, time } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Digest } from '../domain/digest.ts';
import { viewDigest } from './view-digest.ts';

interface Catchup {
  readonly digest: Digest;
  readonly day: string;
  readonly sinceMs?: number;
  readonly untilMs: number;
}

/** What came since a member last marked as read, with the button that marks it. */
export function viewCatchup({ digest, day, sinceMs, untilMs }: Catchup): Card {
  const { title, blocks, actions, kind } = viewDigest(digest, { day, isLate: false });
  const since =
    sinceMs === undefined
      ? ['Since a week ago: you have marked nothing as read yet.']
      : ['Since ', time(new Date(sinceMs), 'UTC'), ', when you last marked as read.'];
  return {
    kind,
    title: title.replace(/^Digest/u, 'Catch-up'),
    blocks: [paragraph(...since), ...blocks],
    actions: [
      {
        label: 'Mark as read',
        command: 'catchup',
        options: { read: String(untilMs) },
        effect: 'replace',
      },
      ...actions,
    ],
  };
}

/** Says that it is noted. */
export function viewMarked(): Card {
  return {
    kind: 'answer',
    title: 'Marked as read',
    blocks: [paragraph('/catchup shows what comes from now on.')],
    actions: [],
  };
}
