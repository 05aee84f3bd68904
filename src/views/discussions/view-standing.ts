import { composeProblem, list, paragraph, strong } from '../../card/build.ts';
import type { Action, Card } from '../../card/card.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import type { Discussion, Position, PositionTally } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { viewNumbered } from '../view-quotation.ts';
import { listCounts, nameDiscussion, namePosition } from './positions.ts';
import { viewWhole } from './view-kept.ts';

interface Standing {
  readonly discussion: Discussion;
  readonly position?: Position;
  readonly tally?: PositionTally;
}

interface Refused {
  readonly problem: string;
  readonly hint: string;
  /** The discussions that could be meant. */
  readonly several?: readonly Discussion[];
}

/** A list has no more. */
const MOST_CHOICES = 25;

/** What a member holds and what the others do, as far as they may know. */
export function viewStanding(
  title: string,
  { discussion, position, tally }: Standing,
  say: Say,
): Card {
  return {
    kind: 'answer',
    title,
    blocks: [
      paragraph(strong(nameDiscussion(discussion, say))),
      paragraph(
        position === undefined
          ? say('standing.none')
          : say('standing.held', { position: namePosition(position, say) }),
      ),
      ...(tally === undefined
        ? [paragraph(say('standing.hidden'))]
        : [list(listCounts(tally.last, say))]),
    ],
    actions:
      discussion.hidesResults && discussion.state === 'open' ? [] : [offerExport(discussion, say)],
  };
}

function offerExport({ number }: Discussion, say: Say): Action {
  return {
    label: say('export.button'),
    command: 'export',
    options: { answer: `discussion ${number}` },
    effect: 'ask',
    fields: ['format'],
    tells: true,
  };
}

/** The two claims that a discussion would be of, where nobody is to talk about them. */
export function viewPreview(
  { a, b, reason }: Pick<Discussion, 'a' | 'b' | 'reason'>,
  say: Say,
): Card {
  return {
    kind: 'answer',
    title: say('preview.title'),
    blocks: [
      ...(reason === undefined
        ? []
        : [paragraph(say('preview.opposed', { reason: say.tell(reason) }))]),
      paragraph(strong('A')),
      ...viewWhole(a),
      paragraph(strong('B')),
      ...viewWhole(b),
      paragraph(say('preview.where')),
    ],
    actions: [],
  };
}

/** A discussion whose thread opens now. */
export function viewOpened(discussion: Discussion, say: Say): Card {
  return {
    kind: 'answer',
    title: nameDiscussion(discussion, say),
    blocks: [paragraph(say('standing.opens')), paragraph(say('standing.lacks'))],
    actions: [],
  };
}

/** A discussion that takes nothing more. */
export function viewClosed(discussion: Discussion, say: Say): Card {
  return {
    kind: 'answer',
    title: say('standing.closed', { discussion: nameDiscussion(discussion, say) }),
    blocks: [paragraph(say('standing.minutes'))],
    actions: [],
  };
}

/** Says that no two claims stand against each other, and which there are. */
export function viewNothingOpposed(nearest: readonly Finding[], say: Say): Card {
  const ids = nearest.map(({ claim }) => claim.id);
  return {
    kind: 'empty',
    title: say('standing.nothing'),
    blocks: [
      paragraph(say(nearest.length < 2 ? 'standing.choose' : 'standing.nearest')),
      ...nearest.map(viewNumbered),
    ],
    actions: ids.flatMap((a, at) =>
      ids.slice(at + 1).map(
        (b, after): Action => ({
          label: say('standing.discuss', { one: at + 1, other: at + after + 2 }),
          command: 'discuss',
          options: { a, b },
          effect: 'tell',
        }),
      ),
    ),
  };
}

/** The discussions of a channel, newest first. */
export function viewDiscussions(discussions: readonly Discussion[], zone: string, say: Say): Card {
  if (discussions.length === 0) {
    return {
      kind: 'empty',
      title: say('standing.empty'),
      blocks: [paragraph(say('standing.empty.hint'))],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: say('standing.number', { n: discussions.length }),
    blocks: [
      list(
        discussions
          .slice(0, MOST)
          .map((each) => [strong(nameDiscussion(each, say)), ' – ', ...nameState(each, zone, say)]),
      ),
    ],
    actions: [],
  };
}

const MOST = 20;

function nameState({ state, closesMs }: Discussion, zone: string, say: Say) {
  switch (state) {
    case 'open':
      return closesMs === undefined
        ? [say('standing.open')]
        : sayWith(say, 'standing.open.until', { when: tellTime(closesMs, zone, say) });
    case 'closed':
      return [say('standing.shut')];
    case 'lost':
      return [say('standing.lost')];
  }
}

/** Says why something could not be done. */
export function viewRefusal(
  { problem, hint, several = [] }: Refused,
  say: Say,
  asked?: Pick<Action, 'command' | 'options'>,
): Card {
  const card = composeProblem(say.tell(problem), say.tell(hint));
  if (asked === undefined || several.length === 0) return card;
  const choices = several.slice(0, MOST_CHOICES).map((discussion) => ({
    label: nameDiscussion(discussion, say),
    value: String(discussion.number),
  }));
  const label = card.title;
  return {
    ...card,
    menus: [{ effect: 'choose', label, ...asked, fields: ['discussion'], choices }],
  };
}
