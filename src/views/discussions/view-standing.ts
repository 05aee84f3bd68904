import { composeProblem, list, paragraph, strong, time } from '../../card/build.ts';
import type { Action, Card } from '../../card/card.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Discussion, Position, PositionTally } from '../../domain/discussion.ts';
import { viewNumbered } from '../view-quotation.ts';
import { listCounts, nameDiscussion, namePosition } from './positions.ts';
import { viewWhole } from './view-kept.ts';

interface Standing {
  readonly discussion: Discussion;
  readonly position?: Position;
  readonly tally?: PositionTally;
}

/** What a member holds and what the others do, as far as they may know. */
export function viewStanding(title: string, { discussion, position, tally }: Standing): Card {
  return {
    kind: 'answer',
    title,
    blocks: [
      paragraph(strong(nameDiscussion(discussion))),
      paragraph(
        position === undefined
          ? 'You have taken no position.'
          : `You hold: ${namePosition(position)}. Another press changes it.`,
      ),
      ...(tally === undefined
        ? [paragraph('The results are shown once you have taken a position, or when it closes.')]
        : [list(listCounts(tally.last))]),
    ],
    actions: [],
  };
}

/** The two claims that a discussion would be of, where nobody is to talk about them. */
export function viewPreview({ a, b, reason }: Pick<Discussion, 'a' | 'b' | 'reason'>): Card {
  return {
    kind: 'answer',
    title: 'Two claims that a group can discuss',
    blocks: [
      ...(reason === undefined ? [] : [paragraph(`They are opposed: ${reason}.`)]),
      paragraph(strong('A')),
      ...viewWhole(a),
      paragraph(strong('B')),
      ...viewWhole(b),
      paragraph(
        'Run the same in a channel of Discord or Slack, and a thread opens there; here is no group.',
      ),
    ],
    actions: [],
  };
}

/** A discussion whose thread opens now. */
export function viewOpened(discussion: Discussion): Card {
  return {
    kind: 'answer',
    title: nameDiscussion(discussion),
    blocks: [
      paragraph('Its thread opens in this channel in a moment.'),
      paragraph('If none comes, Readout may lack the right to write here: run “readout doctor”.'),
    ],
    actions: [],
  };
}

/** A discussion that takes nothing more. */
export function viewClosed(discussion: Discussion): Card {
  return {
    kind: 'answer',
    title: `${nameDiscussion(discussion)} is closed`,
    blocks: [paragraph('Its minutes come into the thread in a moment.')],
    actions: [],
  };
}

/** Says that no two claims stand against each other, and which there are. */
export function viewNothingOpposed(nearest: readonly Finding[]): Card {
  const ids = nearest.map(({ claim }) => claim.id);
  return {
    kind: 'empty',
    title: 'No two stored claims stand against each other on that',
    blocks: [
      paragraph(
        nearest.length < 2
          ? 'Try another topic, or choose two claims yourself: /discuss a: and b: take their ids.'
          : 'These are the nearest; two of them can be put against each other all the same.',
      ),
      ...nearest.map(viewNumbered),
    ],
    actions: ids.flatMap((a, at) =>
      ids.slice(at + 1).map(
        (b, after): Action => ({
          label: `Discuss ${at + 1} and ${at + after + 2}`,
          command: 'discuss',
          options: { a, b },
          effect: 'tell',
        }),
      ),
    ),
  };
}

/** The discussions of a channel, newest first. */
export function viewDiscussions(discussions: readonly Discussion[], zone: string): Card {
  if (discussions.length === 0) {
    return {
      kind: 'empty',
      title: 'Nothing was discussed in this channel yet',
      blocks: [paragraph('/discuss and a topic opens a thread on two opposed claims.')],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: discussions.length === 1 ? '1 discussion' : `${discussions.length} discussions`,
    blocks: [
      list(
        discussions
          .slice(0, MOST)
          .map((each) => [
            strong(nameDiscussion(each)),
            ` – ${STATES[each.state]}`,
            ...(each.state === 'open' && each.closesMs !== undefined
              ? [', closes ', time(new Date(each.closesMs), zone)]
              : []),
          ]),
      ),
    ],
    actions: [],
  };
}

const MOST = 20;
const STATES = { open: 'open', closed: 'closed', lost: 'closed, its thread is gone' } as const;

/** Says why something could not be done. */
export function viewRefusal({ problem, hint }: { problem: string; hint: string }): Card {
  return composeProblem(problem, hint);
}
