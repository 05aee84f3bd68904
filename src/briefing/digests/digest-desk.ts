import type { Digest } from '../../domain/digest.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { listNextDues } from '../../schedule/next-due.ts';
import { readSchedule } from '../../schedule/read-schedule.ts';
import { splitTopic } from '../../schedule/split-topic.ts';
import type { Store } from '../../store/store.ts';
import { narrow } from '../narrow.ts';
import { composeDigest, type DigestTools } from './compose-digest.ts';
import { createDeliveryDesk, type DeliveryDesk } from './delivery-desk.ts';

/** A subscription with the next times it comes. */
export interface SubscriptionStanding {
  readonly subscription: Subscription;
  readonly next: readonly Date[];
  /** How many claims are about its topic, where it is new. */
  readonly claims?: number;
}

/** What an issue of a day would say. */
export interface Preview {
  readonly day: string;
  readonly digest: Digest;
}

export interface SubscribeRequest {
  readonly place: string;
  /** In plain words, or a cron line. */
  readonly when: string;
  readonly about?: string | undefined;
  /** A collection, or an article by its id or headline. */
  readonly within?: string | undefined;
  readonly isQuiet: boolean;
  readonly madeBy: Subscription['madeBy'];
}

/** A subscription by its number in its place, or by its id, which stays when others come and go. */
type Named = number | string;

/** What is done for people who want digests. What can be expected to fail gives a whole sentence. */
export interface DigestDesk extends DeliveryDesk {
  subscribe(
    request: SubscribeRequest,
  ): Promise<SubscriptionStanding | { readonly problem: string }>;
  /** Those of a place, in the order they were made: people name them by their number in it, from 1. */
  list(place: string): Promise<readonly SubscriptionStanding[]>;
  /** What an issue would say now; nothing is kept. */
  preview(about: string | undefined): Promise<Preview>;
  pause(place: string, named: Named): Promise<SubscriptionStanding | undefined>;
  resume(place: string, named: Named): Promise<SubscriptionStanding | undefined>;
  remove(place: string, named: Named): Promise<SubscriptionStanding | undefined>;
  /** Puts an issue into the outbox at once; the next one comes when it would have. */
  issueNow(place: string, named: Named): Promise<SubscriptionStanding | undefined>;
  /** Leaves a topic out of a subscription from now on. */
  mute(place: string, named: Named, topic: string): Promise<SubscriptionStanding | undefined>;
}

export interface DigestDeskTools extends DigestTools {
  readonly store: Store;
  /** Where deliveries are read and sent again, if not in `store`: for whoever looks after those of all groups. */
  readonly outbox?: Store;
  readonly now: () => Date;
  readonly publicUrl?: string;
  /** A name that nothing else has: letters and digits, at most 25. */
  readonly createId: () => string;
  /** Reads the zone of a subscription that names none. */
  readonly readZone: () => Promise<string>;
}

const MOST_SUBSCRIPTIONS = 50;
const SHOWN_DATES = 3;

/** Opens the desk over the store, the index and the clock it is given. */
export function createDigestDesk(tools: DigestDeskTools): DigestDesk {
  const { store, now } = tools;
  const find = async (place: string, named: Named): Promise<Subscription | undefined> => {
    const all = await store.listSubscriptions(place);
    return typeof named === 'number' ? all[named - 1] : all.find(({ id }) => id === named);
  };
  const stand = (subscription: Subscription): SubscriptionStanding => ({
    subscription,
    next:
      subscription.nextDueMs === undefined
        ? []
        : listNextDues(subscription.schedule, now(), SHOWN_DATES),
  });

  return {
    ...createDeliveryDesk({ store: tools.outbox ?? store, publicUrl: tools.publicUrl, now }),
    async subscribe(request) {
      const composed = await composeSubscription(request, tools);
      if ('problem' in composed) return composed;
      await store.saveSubscription(composed.subscription);
      const { about } = composed.subscription;
      const query = { about, ...dateIssue(now()), posted: [] };
      const { newClaims: claims } = await composeDigest(query, tools);
      return { ...stand(composed.subscription), claims };
    },
    async list(place) {
      return (await store.listSubscriptions(place)).map(stand);
    },
    async preview(about) {
      const dated = dateIssue(now());
      const digest = await composeDigest({ about, ...dated, posted: [] }, tools);
      return { day: dated.day, digest };
    },
    async pause(place, named) {
      const subscription = await find(place, named);
      if (subscription === undefined) return undefined;
      const { nextDueMs: _nextDueMs, ...paused } = subscription;
      await store.saveSubscription(paused);
      return stand(paused);
    },
    async resume(place, named) {
      const subscription = await find(place, named);
      if (subscription === undefined) return undefined;
      const { problem: _problem, ...rest } = subscription;
      const resumed = { ...rest, ...composeNext(subscription, now()) };
      await store.saveSubscription(resumed);
      return stand(resumed);
    },
    async remove(place, named) {
      const subscription = await find(place, named);
      if (subscription === undefined) return undefined;
      await store.removeSubscription(subscription.id);
      return stand(subscription);
    },
    async issueNow(place, named) {
      const subscription = await find(place, named);
      if (subscription === undefined) return undefined;
      const { nextDueMs } = subscription;
      const plan = { dueMs: now().getTime(), nextDueMs, isLate: false, nonce: tools.createId() };
      return (await store.planDelivery(subscription, plan)) ? stand(subscription) : undefined;
    },
    async mute(place, named, topic) {
      const subscription = await find(place, named);
      if (subscription === undefined) return undefined;
      const about = [subscription.about ?? '', writeWithout(topic)].join(' ').trim();
      const muted = about === '' ? subscription : { ...subscription, about };
      await store.saveSubscription(muted);
      return stand(muted);
    },
  };
}

async function composeSubscription(
  { place, within, isQuiet, madeBy, ...request }: SubscribeRequest,
  { store, now, createId, readZone }: DigestDeskTools,
): Promise<{ readonly subscription: Subscription } | { readonly problem: string }> {
  const { topic, when } = splitTopic(request.when);
  const told = [topic, request.about].filter((each) => each !== undefined);
  const about = narrow(told.length === 0 ? undefined : told.join(' '), within);
  const reading = readSchedule(when, await readZone());
  if ('problem' in reading) return reading;
  const there = await store.listSubscriptions(place);
  if (there.length >= MOST_SUBSCRIPTIONS) {
    return {
      problem: `This channel has ${MOST_SUBSCRIPTIONS} subscriptions, and no more fit; /digest remove takes one away.`,
    };
  }
  const subscription = {
    id: createId(),
    place,
    schedule: reading.schedule,
    ...(about === undefined ? {} : { about }),
    isQuiet,
    madeBy,
    madeMs: now().getTime(),
    ...composeNext(reading, now()),
  };
  return { subscription };
}

/** What a query leaves out: a phrase, so that no word of a topic is read as a filter. */
function writeWithout(topic: string): string {
  const words = topic.replace(/["“”]/gu, ' ').replace(/\s+/gu, ' ').trim();
  return words === '' ? '' : `-"${words}"`;
}

function composeNext(
  { schedule }: Pick<Subscription, 'schedule'>,
  now: Date,
): Pick<Subscription, 'nextDueMs'> {
  const [next] = listNextDues(schedule, now, 1);
  return next === undefined ? {} : { nextDueMs: next.getTime() };
}

function dateIssue(instant: Date): { readonly day: string; readonly atMs: number } {
  return { day: instant.toISOString().slice(0, 10), atMs: instant.getTime() };
}
