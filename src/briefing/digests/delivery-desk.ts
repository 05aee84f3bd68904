import type { Delivery, DeliveryState } from '../../domain/delivery.ts';
import { nameGroup } from '../../domain/group.ts';
import { readPlace } from '../../domain/place.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { Store } from '../../store/store.ts';

/** A delivery with the subscription it belongs to; that is absent where it was removed. */
export interface DeliveryStanding {
  readonly delivery: Delivery;
  readonly subscription?: Subscription;
}

/** What a person has read of a channel. */
export interface ReadStanding {
  readonly title: string;
  /** Newer and older issues of the same channel that they have not read, the newest first. */
  readonly unread: readonly { readonly id: string; readonly title: string }[];
}

/** An issue that was brought out, and where its page is, if anywhere. */
export interface IssueNotice {
  readonly title: string;
  readonly dueMs: number;
  readonly url?: string;
}

interface DeliveryDeskTools {
  readonly store: Store;
  /** Where Readout's own pages are, without a slash at the end. */
  readonly publicUrl?: string | undefined;
  readonly now: () => Date;
}

/** What became of issues. Without a place it is about all places: for whoever runs Readout. */
export interface DeliveryDesk {
  /** Those that wait for a person first, however old, then the others; the newest first. */
  listDeliveries(place: string | undefined): Promise<readonly DeliveryStanding[]>;
  /** Lets a dead one be tried again, named by its nonce; undefined where there is none. */
  sendAgain(place: string | undefined, nonce: string): Promise<DeliveryStanding | undefined>;
  /** What was brought out to those channels of a group that somebody may read, the newest first. */
  listIssues(group: string, channels: readonly string[]): Promise<readonly IssueNotice[]>;
  /** Notes that a person of a group has read an issue; undefined where the group has no such issue. */
  markRead(group: string, person: string, issueId: string): Promise<ReadStanding | undefined>;
}

const SHOWN = 20;
/** Among how many a person may still send one again. */
const LOOKED_AT = 1_000;
/** Who is connected looks every ten seconds. */
const UNTAKEN_MS = 10 * 60_000;
const MOST_UNREAD = 5;
const MOST_ISSUES = 5;

/** Opens the desk over the store. */
export function createDeliveryDesk({ store, publicUrl, now }: DeliveryDeskTools): DeliveryDesk {
  const list = async (
    place: string | undefined,
    { limit, state }: { readonly limit: number; readonly state?: DeliveryState },
  ): Promise<readonly DeliveryStanding[]> => {
    const subscriptions = await store.listSubscriptions(place);
    const byId = new Map(subscriptions.map((each) => [each.id, each]));
    const ids = place === undefined ? undefined : subscriptions.map(({ id }) => id);
    const deliveries = await store.listDeliveries(limit, ids, state);
    const nowMs = now().getTime();
    return deliveries.map((each) => {
      const delivery = isUntaken(each, nowMs) ? { ...each, problem: writeUntaken(each) } : each;
      const subscription = byId.get(delivery.subscriptionId);
      return subscription === undefined ? { delivery } : { delivery, subscription };
    });
  };
  return {
    async listDeliveries(place) {
      const dead = await list(place, { limit: SHOWN, state: 'dead' });
      const newest = await list(place, { limit: SHOWN });
      return [...dead, ...newest.filter(({ delivery }) => delivery.state !== 'dead')];
    },
    async sendAgain(place, nonce) {
      const all = await list(place, { limit: LOOKED_AT, state: 'dead' });
      const found = all.find(({ delivery }) => delivery.nonce === nonce);
      if (found === undefined || !(await store.reviveDelivery(found.delivery.key)))
        return undefined;
      return found;
    },
    async listIssues(group, channels) {
      const subscriptions = await store.listSubscriptions();
      const places = subscriptions
        .map(({ place }) => place)
        .filter((place) => isIn(place, { group, channels }));
      const issues = await store.listGroupIssues(group, [...new Set(places)], MOST_ISSUES);
      return issues.map(({ id, title, dueMs }) => ({
        title,
        dueMs,
        ...(publicUrl !== undefined && { url: `${publicUrl}/issues/${id}` }),
      }));
    },
    async markRead(group, person, issueId) {
      const issue = await store.findIssue(issueId);
      const place = issue && readPlace(issue.place);
      if (issue === undefined || place === undefined || nameGroup(place) !== group)
        return undefined;
      const reader = `${group}:${person}`;
      await store.markRead(issueId, reader);
      const others = await store.listIssues(issue.archive, SHOWN);
      const read = new Set(
        await store.listRead(
          others.map(({ id }) => id),
          reader,
        ),
      );
      const unread = others.filter(({ id }) => !read.has(id)).slice(0, MOST_UNREAD);
      return { title: issue.title, unread: unread.map(({ id, title }) => ({ id, title })) };
    },
  };
}

/** Whether it could be sent long since, and no process took it. */
export function isUntaken({ state, dueMs, nextTryMs = dueMs }: Delivery, nowMs: number): boolean {
  return state === 'pending' && nextTryMs <= nowMs - UNTAKEN_MS;
}

function writeUntaken({ place }: Delivery): string {
  return `It waits for a Readout that is connected to ${readPlace(place)?.adapter ?? 'the place'}.`;
}

function isIn(
  written: string,
  { group, channels }: { readonly group: string; readonly channels: readonly string[] },
): boolean {
  const place = readPlace(written);
  if (place?.channel === undefined || nameGroup(place) !== group) return false;
  return channels.includes(place.channel);
}
