import type { Poster, PostProblem } from '../adapters/adapter.ts';
import type { Card } from '../card/card.ts';
import { readPlace } from '../domain/place.ts';

/** What somebody is to be told in a private message. */
export interface Telling {
  /** Who; empty where they asked to be forgotten. */
  readonly person: string;
  /** Where they are known from, as `writePlace` writes it. */
  readonly place: string;
  readonly card: Card;
  readonly nonce: string;
  /** There where an earlier attempt may have told them. */
  readonly sinceMs?: number;
}

const NO_WAY: PostProblem = { kind: 'refused', problem: 'There is no way to them.' };

/** Writes to a person by themselves, once; gives why it could not be. */
export async function tellPerson(
  { person, place: written, card, nonce, sinceMs }: Telling,
  posters: readonly Poster[],
): Promise<PostProblem | undefined> {
  const place = readPlace(written);
  const poster = posters.find(({ name }) => name === place?.adapter);
  if (place === undefined || person === '' || poster?.openPrivate === undefined) return NO_WAY;
  const chat = await poster.openPrivate(person, place);
  if ('problem' in chat) return chat;
  const message = { place: chat.place, body: await poster.render(card), nonce };
  if (sinceMs !== undefined) {
    const found = await poster.find(message, sinceMs);
    // Where it cannot be looked, they may have been told.
    if ('problem' in found) return found;
    if (found.messageId !== undefined) return undefined;
  }
  const outcome = await poster.post(message);
  return 'problem' in outcome ? outcome : undefined;
}
