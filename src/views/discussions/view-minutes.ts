import { list, paragraph, strong, time } from '../../card/build.ts';
import type { Block, Card } from '../../card/card.ts';
import { count } from '../phrases.ts';
import type { MinutesFacts } from './minutes-facts.ts';
import { nameDiscussion, namePosition, POSITIONS } from './positions.ts';
import { viewKept } from './view-kept.ts';
import { writeMinutes } from './write-minutes.ts';

const MOST_REASONS = 10;

/** The minutes of a discussion, with a file that has all of them. */
export function viewMinutes(facts: MinutesFacts): Card {
  const { discussion, zone } = facts;
  const { closing } = discussion;
  const closed = closing === undefined ? [] : ['Closed ', time(new Date(closing.closedMs), zone)];
  const by = closing?.by === undefined ? '.' : ` by ${closing.by.name ?? closing.by.person}.`;
  return {
    kind: 'answer',
    title: `Minutes of ${nameDiscussion(discussion)}`,
    blocks: [
      paragraph(...closed, by),
      paragraph(strong('A')),
      viewKept(discussion.a),
      paragraph(strong('B')),
      viewKept(discussion.b),
      ...viewRemoved(facts),
      ...viewTally(facts),
      ...viewReasons(facts),
    ],
    actions: [],
    file: {
      name: `minutes-${discussion.number}.md`,
      mediaType: 'text/markdown',
      text: writeMinutes(facts),
    },
  };
}

function viewRemoved({ removed }: MinutesFacts): readonly Block[] {
  if (removed.size === 0) return [];
  return [
    paragraph('An article cited here is not stored any more; its words stand as they were cited.'),
  ];
}

function viewTally({ tally }: MinutesFacts): readonly Block[] {
  if (tally.members === 0) return [paragraph('Nobody took a position.')];
  return [
    paragraph(strong('Positions at the start and at the end')),
    list(
      POSITIONS.map(([position, name]) => [
        `${name}: ${tally.first[position]}, then ${tally.last[position]}`,
      ]),
    ),
    paragraph(`${count(tally.members, 'member')}; ${tally.changed} changed their mind.`),
  ];
}

function viewReasons({ entries }: MinutesFacts): readonly Block[] {
  const reasons = entries.flatMap((entry) => (entry.kind === 'reason' ? [entry] : []));
  const evidence = entries.length - reasons.length;
  const quotations =
    evidence === 0
      ? []
      : [paragraph(`${count(evidence, 'further quotation')} in the thread and in the file.`)];
  if (reasons.length === 0) return quotations;
  const more = reasons.length - MOST_REASONS;
  return [
    ...quotations,
    paragraph(strong('Reasons')),
    list(
      reasons
        .slice(0, MOST_REASONS)
        .map(({ text, by, position }) => [
          strong(by?.name ?? by?.person ?? 'A member'),
          position === undefined ? ': ' : ` (${namePosition(position)}): `,
          text,
        ]),
    ),
    ...(more > 0 ? [paragraph(`${more} more in the file.`)] : []),
  ];
}
