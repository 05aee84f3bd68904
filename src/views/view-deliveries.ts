import { list, paragraph, strong, time } from '../card/build.ts';
import type { Action, Card, Inline } from '../card/card.ts';
import type { Delivery, DeliveryState } from '../domain/delivery.ts';
import type { Subscription } from '../domain/subscription.ts';
import { count } from './phrases.ts';

interface Standing {
  readonly delivery: Delivery;
  readonly subscription?: Subscription;
}

interface Read {
  readonly title: string;
  readonly unread: readonly { readonly title: string }[];
}

/** What a state means to a person. */
const STATES: Readonly<Record<DeliveryState, string>> = {
  pending: 'waits',
  sending: 'is being sent',
  sent: 'sent',
  skipped: 'nothing to send',
  dead: 'failed, and waits for a person',
};
const MOST_BUTTONS = 9;

/** Deliveries, the newest first, with a button for each that failed. */
export function viewDeliveries(standings: readonly Standing[]): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: 'No digest has been due yet',
      blocks: [paragraph('/digest list shows when the next ones come.')],
      actions: [],
    };
  }
  const dead = standings.filter(({ delivery }) => delivery.state === 'dead');
  return {
    kind: 'answer',
    title:
      dead.length === 0
        ? standings.length === 1
          ? '1 delivery, not failed'
          : `${standings.length} deliveries, none failed`
        : `${count(dead.length, 'issue')} failed, and ${dead.length === 1 ? 'waits' : 'wait'} for a person`,
    blocks: [list(standings.map(writeDelivery))],
    actions: dead.slice(0, MOST_BUTTONS).map(offerRetry),
  };
}

/** Says that an issue goes out again. */
export function viewSentAgain(standing: Standing): Card {
  return {
    kind: 'answer',
    title: 'The issue is tried again within a minute',
    blocks: [paragraph(...writeDelivery({ ...standing, delivery: revive(standing.delivery) }))],
    actions: [],
  };
}

/** Says that an issue was read, and which others of its channel were not. */
export function viewRead({ title, unread }: Read): Card {
  return {
    kind: 'answer',
    title: 'Marked as read, for you alone',
    blocks: [
      paragraph(strong(title)),
      ...(unread.length === 0
        ? [paragraph('You have read every issue of this channel.')]
        : [
            paragraph('Of this channel you have not read:'),
            list(unread.map((each) => [each.title])),
          ]),
    ],
    actions: [],
  };
}

function revive(delivery: Delivery): Delivery {
  const { problem: _problem, ...rest } = delivery;
  return { ...rest, state: 'pending', attempts: 0 };
}

function writeDelivery({ delivery, subscription }: Standing): readonly (Inline | string)[] {
  const { dueMs, state, attempts, problem, isLate, nonce, key } = delivery;
  const part = key.endsWith(' | details') ? 'the thread below it' : nameTopic(subscription);
  const tries = attempts > 1 ? `, ${count(attempts, 'attempt')}` : '';
  return [
    time(new Date(dueMs), subscription?.schedule.zone ?? 'UTC'),
    ` – ${part}: `,
    strong(STATES[state]),
    `${isLate ? ', late' : ''}${tries}.${problem === undefined ? '' : ` ${problem}`}`,
    ...(state === 'dead' ? [' ', { type: 'code' as const, value: nonce }] : []),
  ];
}

function nameTopic(subscription: Subscription | undefined): string {
  if (subscription === undefined) return 'a digest that was removed';
  return subscription.about === undefined ? 'all that is new' : `“${subscription.about}”`;
}

function offerRetry({ delivery }: Standing, at: number): Action {
  return {
    label: `Send again ${at + 1}`,
    command: 'digest retry',
    options: { delivery: delivery.nonce },
    effect: 'replace',
  };
}
