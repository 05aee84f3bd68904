import { createHash } from 'node:crypto';
import type { OutgoingMessage, PostProblem, ThreadPoster } from '../adapters/adapter.ts';
import type { Card } from '../card/card.ts';
import { sayIn } from '../card/say-in.ts';
import type { Discussion, DiscussionEntry, DiscussionThread } from '../domain/discussion.ts';
import { readPlace } from '../domain/place.ts';
import { tellSpeakers } from '../messages/card-words.ts';
import type { Say } from '../messages/say.ts';

interface Posting {
  readonly nonce: string;
  readonly thread: DiscussionThread;
  readonly poster: ThreadPoster;
  readonly say: Say;
  /** There where an earlier attempt may have left the message. */
  readonly sinceMs?: number;
}

/** Posts a card into a thread, where an earlier attempt has not posted it. */
export async function postOnce(
  card: Card,
  { nonce, thread, poster, say, sinceMs }: Posting,
): Promise<{ readonly messageId: string } | PostProblem> {
  const place = readPlace(thread.place);
  if (place === undefined) return { kind: 'gone', problem: 'The thread is not known.' };
  const message: OutgoingMessage = {
    place,
    body: await poster.render(sayIn(card, tellSpeakers(say))),
    nonce,
  };
  if (sinceMs !== undefined) {
    const found = await poster.find(message, sinceMs);
    if ('problem' in found) return found;
    if (found.messageId !== undefined) return { messageId: found.messageId };
  }
  return poster.post(message);
}

/** What a message of an entry goes by; a number comes again where the newest entry was forgotten with its author, its time does not. */
export function nonceOfEntry(
  { id }: Discussion,
  { number, atMs }: Pick<DiscussionEntry, 'number' | 'atMs'>,
  part: number,
): string {
  const written = JSON.stringify([id, number, atMs, part]);
  return createHash('sha256').update(written).digest('hex').slice(0, 24);
}

/** What another message of a discussion goes by: at most 25 letters and digits; the id has 16. */
export function nonceOf({ id }: Discussion, part: string): string {
  return `${id}${part}`.slice(0, 25);
}
