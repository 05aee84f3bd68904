import { composeProblem, paragraph } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { AssignedReading } from '../../domain/assigned-reading.ts';
import type { Say } from '../../messages/say.ts';
import { viewReading } from './view-readings.ts';

interface Reminder {
  readonly isRemoved: boolean;
  /** Goes to one person; a private chat may be no place of the group, so that there are no buttons. */
  readonly isPrivate: boolean;
}

/** Reminds of a reading before its day is over. */
export function viewReminder(
  reading: AssignedReading,
  { isRemoved, isPrivate }: Reminder,
  say: Say,
): Card {
  const { number } = reading;
  const standing = { reading, isRemoved, isThrough: false, isReady: false };
  const card = viewReading(say('reading.soon', { number }), standing, say);
  const actions = card.actions.filter(({ effect }) => effect === 'tell');
  if (!isPrivate) return { ...card, actions };
  const how = say('reading.soon.how', { number: String(number) });
  return { ...card, blocks: [...card.blocks, paragraph(how)], actions: [] };
}

/** Tells who assigned a reading which reminders did not come through; without a person it is the channel's. */
export function viewUnreached(
  { number, article }: AssignedReading,
  unreached: readonly { readonly person: string; readonly problem: string }[],
  say: Say,
): Card {
  return composeProblem(
    say('reading.unreached', { number, headline: article.headline }),
    ...unreached.map(({ person, problem: untold }) => {
      const problem = say.tell(untold);
      return person === ''
        ? say('reading.unreached.channel', { problem })
        : say('reading.unreached.person', { name: person, problem });
    }),
  );
}
