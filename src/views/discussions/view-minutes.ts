import { list, paragraph, strong } from '../../card/build.ts';
import type { Block, Card } from '../../card/card.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { nameDiscussion, namePosition, POSITIONS } from './positions.ts';
import { viewKept } from './view-kept.ts';
import { writeMinutes } from './write-minutes.ts';

const MOST_REASONS = 10;

/** The minutes of a discussion, with a file that has all of them. */
export function viewMinutes(facts: MinutesFacts, say: Say): Card {
  const { discussion } = facts;
  return {
    kind: 'answer',
    title: say('minutes.title', { discussion: nameDiscussion(discussion, say) }),
    blocks: [
      ...viewClosing(facts, say),
      paragraph(strong('A')),
      viewKept(discussion.a),
      paragraph(strong('B')),
      viewKept(discussion.b),
      ...viewRemoved(facts, say),
      ...viewTally(facts, say),
      ...viewReasons(facts, say),
    ],
    actions: [],
    file: {
      name: `minutes-${discussion.number}.md`,
      mediaType: 'text/markdown',
      text: writeMinutes(facts, say),
    },
  };
}

function viewClosing({ discussion, zone }: MinutesFacts, say: Say): readonly Block[] {
  const { closing } = discussion;
  if (closing === undefined) return [];
  const when = tellTime(closing.closedMs, zone, say);
  const name = closing.by?.name ?? closing.by?.person;
  return [
    paragraph(
      ...(name === undefined
        ? sayWith(say, 'minutes.closed', { when })
        : sayWith(say, 'minutes.closed.by', { when, name })),
    ),
  ];
}

function viewRemoved({ removed }: MinutesFacts, say: Say): readonly Block[] {
  return removed.size === 0 ? [] : [paragraph(say('minutes.removed'))];
}

function viewTally({ tally }: MinutesFacts, say: Say): readonly Block[] {
  if (tally.members === 0) return [paragraph(say('minutes.nobody'))];
  const members = say('minutes.members', { n: tally.members });
  return [
    paragraph(strong(say('minutes.positions'))),
    list(
      POSITIONS.map((position) => [
        say('minutes.position', {
          position: namePosition(position, say),
          first: tally.first[position],
          last: tally.last[position],
        }),
      ]),
    ),
    paragraph(
      tally.changed === 0
        ? say('minutes.unchanged', { members })
        : say('minutes.changed', { members, changed: tally.changed }),
    ),
  ];
}

function viewReasons({ entries }: MinutesFacts, say: Say): readonly Block[] {
  const reasons = entries.flatMap((entry) => (entry.kind === 'reason' ? [entry] : []));
  const evidence = entries.length - reasons.length;
  const quotations = evidence === 0 ? [] : [paragraph(say('minutes.quotations', { n: evidence }))];
  if (reasons.length === 0) return quotations;
  const more = reasons.length - MOST_REASONS;
  return [
    ...quotations,
    paragraph(strong(say('minutes.reasons'))),
    list(
      reasons
        .slice(0, MOST_REASONS)
        .map(({ text, by, position }) => [
          strong(by?.name ?? by?.person ?? say('minutes.member')),
          position === undefined ? ': ' : ` (${namePosition(position, say)}): `,
          text,
        ]),
    ),
    ...(more > 0 ? [paragraph(say('minutes.more', { n: more }))] : []),
  ];
}
