import type { DigestDesk, SubscriptionStanding } from '../../briefing/digests/digest-desk.ts';
import { integer, rest, words } from './options.ts';

const MOST = 50;

/** How a command names a digest of its channel; a button does by the id, which stays when others come and go. */
export const subscriptionOptions = {
  number: rest(integer('Its number in /digest list', 1, MOST)),
  subscription: words('The digest by its own name; a button fills it in'),
};

interface Given {
  readonly number: number | undefined;
  readonly subscription: string | undefined;
}

/** Finds which digest of a channel is meant: the only one where none is named; where there are several, all of them. */
export async function findSubscription(
  { number, subscription }: Given,
  { place, digests }: { readonly place: string; readonly digests: Pick<DigestDesk, 'list'> },
): Promise<
  { readonly named: number | string } | { readonly several: readonly SubscriptionStanding[] }
> {
  const named = subscription ?? number;
  if (named !== undefined) return { named };
  const standings = await digests.list(place);
  const [only] = standings;
  return only === undefined || standings.length > 1
    ? { several: standings }
    : { named: only.subscription.id };
}
