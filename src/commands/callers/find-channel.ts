import { composeProblem } from '../../card/build.ts';
import type { Card } from '../../card/card.ts';
import { writePlace } from '../../domain/place.ts';
import type { Caller } from './caller.ts';

/** The channel somebody asks in, as `writePlace` writes it; a card that says what to do where it is none. */
export function findChannel({ place }: Caller): string | Card {
  const isChannel = place.channel !== undefined && /^(?:discord|slack)$/u.test(place.adapter);
  return isChannel
    ? writePlace(place)
    : composeProblem(
        'A digest goes to a channel of Discord or Slack',
        'Run this command in the channel that should get it; /digest preview shows here what it would say.',
      );
}
