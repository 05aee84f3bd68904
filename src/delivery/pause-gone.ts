import type { Poster } from '../adapters/adapter.ts';
import { composeProblem } from '../card/build.ts';
import type { Card } from '../card/card.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { DigestStore } from '../store/digests/digest-store.ts';
import { tellPerson } from './tell-person.ts';

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
  const { place, madeBy, about } = subscription;
  const card = composePausedNote(about, problem);
  const telling = { person: madeBy.person, place, card, nonce: `${nonce.slice(0, 24)}o` };
  const untold = await tellPerson(telling, posters);
  if (untold !== undefined) {
    report(`Who made subscription ${subscriptionId} was not told: ${untold.problem}`);
  }
}

function composePausedNote(about: string | undefined, problem: string): Card {
  const subject = about === undefined ? '' : ` on “${about}”`;
  return composeProblem(
    `A digest that you made${subject} is paused`,
    problem,
    'Nothing more comes to that channel. Where it is opened again, /digest resume there lets the digest go on.',
  );
}
