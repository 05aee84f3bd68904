import type { Poster } from '../adapters/adapter.ts';
import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Delivery } from '../domain/delivery.ts';
import { readPlace } from '../domain/place.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { DigestStore } from '../store/digest-store.ts';

interface PauseTools {
  readonly store: Pick<DigestStore, 'findSubscription' | 'saveSubscription'>;
  readonly posters: readonly Poster[];
  readonly report: (message: string, cause?: unknown) => void;
}

/** Pauses the subscription of a place that is gone, and tells whoever made it, once. */
export async function pauseGone(
  { subscriptionId, nonce }: Delivery,
  problem: string,
  { store, posters, report }: PauseTools,
): Promise<void> {
  const subscription = await store.findSubscription(subscriptionId);
  if (subscription === undefined || subscription.problem !== undefined) return;
  const { nextDueMs: _nextDueMs, ...rest } = subscription;
  await store.saveSubscription({ ...rest, problem });
  const told = await tellOwner(subscription, problem, { posters, nonce: `${nonce.slice(0, 24)}o` });
  if (told !== undefined) report(`Who made subscription ${subscriptionId} was not told: ${told}`);
}

interface TellTools {
  readonly posters: readonly Poster[];
  readonly nonce: string;
}

/** Writes to the person who made a subscription; gives why it could not be. */
async function tellOwner(
  { place: written, madeBy, about }: Subscription,
  problem: string,
  { posters, nonce }: TellTools,
): Promise<string | undefined> {
  const place = readPlace(written);
  const poster = posters.find(({ name }) => name === place?.adapter);
  // Who asked to be forgotten has no name any more.
  if (place === undefined || madeBy.person === '' || poster?.openPrivate === undefined)
    return 'There is no way to them.';
  const chat = await poster.openPrivate(madeBy.person, place);
  if ('problem' in chat) return chat.problem;
  const body = await poster.render(composePausedNote(about, problem));
  const outcome = await poster.post({ place: chat.place, body, nonce });
  return 'problem' in outcome ? outcome.problem : undefined;
}

function composePausedNote(about: string | undefined, problem: string): Card {
  const subject = about === undefined ? '' : ` on “${about}”`;
  return composeProblem(
    `A digest that you made${subject} is paused`,
    problem,
    'Nothing more comes to that channel. Where it is opened again, /digest resume there lets the digest go on.',
  );
}
