import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import type { Member } from '../../domain/discussion.ts';
import { writePlace } from '../../domain/place.ts';
import type { Caller } from './caller.ts';

/** Who acts, in which channel and in which thread of it, as `writePlace` writes them. */
export interface GroupChannel {
  readonly place: string;
  readonly thread: string;
  readonly by: Member;
}

/** Where people of a group talk; a card that says what to do where nobody does. */
export function findGroupChannel({ place, person, name }: Caller): GroupChannel | Card {
  const { thread: _thread, ...channel } = place;
  const isChannel = place.channel !== undefined && /^(?:discord|slack)$/u.test(place.adapter);
  return isChannel
    ? {
        place: writePlace(channel),
        thread: writePlace(place),
        by: { person, ...(name !== undefined && { name }) },
      }
    : composeProblem(
        'This belongs in a channel of Discord or Slack',
        'Run it where your group talks; the web page and the terminal have no group.',
      );
}

/** Whether nothing was found but a card that says why. */
export function isCard(found: GroupChannel | Card): found is Card {
  return 'kind' in found;
}
