import { paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Digest } from '../../domain/digest.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { viewDigest } from './view-digest.ts';

interface Catchup {
  readonly digest: Digest;
  readonly day: string;
  readonly sinceMs?: number;
  readonly untilMs: number;
}

/** What came since a member last marked as read, with the button that marks it. */
export function viewCatchup({ digest, day, sinceMs, untilMs }: Catchup, say: Say): Card {
  const heading = { day, isLate: false, kind: 'catchup' } as const;
  const { title, blocks, actions, kind } = viewDigest(digest, heading, say);
  const since =
    sinceMs === undefined
      ? [say('catchup.week')]
      : sayWith(say, 'catchup.since', { when: tellTime(sinceMs, 'UTC', say) });
  return {
    kind,
    title,
    blocks: [paragraph(...since), ...blocks],
    actions: [
      {
        label: say('catchup.mark'),
        command: 'catchup',
        options: { read: String(untilMs) },
        effect: 'replace',
      },
      ...actions,
    ],
  };
}

/** Says that it is noted. */
export function viewMarked(say: Say): Card {
  return {
    kind: 'answer',
    title: say('catchup.marked'),
    blocks: [paragraph(say('catchup.marked.hint'))],
    actions: [],
  };
}
