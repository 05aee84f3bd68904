import { composeProblem, paragraph } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { AssignedReading } from '../domain/assigned-reading.ts';
import { viewReading } from './view-readings.ts';

interface Reminder {
  readonly isRemoved: boolean;
  /** Goes to one person; a private chat may be no place of the group, so that there are no buttons. */
  readonly isPrivate: boolean;
}

/** Reminds of a reading before its day is over. */
export function viewReminder(reading: AssignedReading, { isRemoved, isPrivate }: Reminder): Card {
  const { number } = reading;
  const standing = { reading, isRemoved, isThrough: false, isReady: false };
  const card = viewReading(`Reading ${number} is due soon`, standing);
  const actions = card.actions.filter(({ effect }) => effect === 'tell');
  if (!isPrivate) return { ...card, actions };
  const how = `/readings done ${number}, in a channel of the group, says that you are through.`;
  return { ...card, blocks: [...card.blocks, paragraph(how)], actions: [] };
}

/** Tells who assigned a reading which reminders did not come through; without a person it is the channel's. */
export function viewUnreached(
  { number, article }: AssignedReading,
  unreached: readonly { readonly person: string; readonly problem: string }[],
): Card {
  return composeProblem(
    `Some were not reminded of reading ${number}, “${article.headline}”`,
    ...unreached.map(({ person, problem }) =>
      person === '' ? `The channel: ${problem}` : `${person} may have left: ${problem}`,
    ),
  );
}
