import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Card, Inline } from '../../card/card.ts';
import type { Delivery } from '../../domain/delivery.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { Say } from '../../messages/say.ts';
import { tellTime } from '../say-with.ts';

interface Standing {
  readonly delivery: Delivery;
  readonly subscription?: Subscription;
}

interface Read {
  readonly title: string;
  readonly unread: readonly { readonly title: string }[];
}

const MOST_BUTTONS = 9;

/** Deliveries, the newest first, with a button for each that failed. */
export function viewDeliveries(standings: readonly Standing[], say: Say): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: say('delivery.none'),
      blocks: [paragraph(say('delivery.none.hint'))],
      actions: [],
    };
  }
  const dead = standings.filter(({ delivery }) => delivery.state === 'dead');
  return {
    kind: 'answer',
    title:
      dead.length === 0
        ? say('delivery.fine', { n: standings.length })
        : say('delivery.failed', { n: dead.length }),
    blocks: [list(standings.map((each) => writeDelivery(each, say)))],
    actions: dead.slice(0, MOST_BUTTONS).map((each, at) => offerRetry(each, at + 1, say)),
  };
}

/** Says that an issue goes out again. */
export function viewSentAgain(standing: Standing, say: Say): Card {
  const revived = { ...standing, delivery: revive(standing.delivery) };
  return {
    kind: 'answer',
    title: say('delivery.again'),
    blocks: [paragraph(...writeDelivery(revived, say))],
    actions: [],
  };
}

/** Says that an issue was read, and which others of its channel were not. */
export function viewRead({ title, unread }: Read, say: Say): Card {
  return {
    kind: 'answer',
    title: say('read.marked'),
    blocks: [
      paragraph(strong(title)),
      ...(unread.length === 0
        ? [paragraph(say('read.every'))]
        : [paragraph(say('read.left')), list(unread.map((each) => [each.title]))]),
    ],
    actions: [],
  };
}

function revive(delivery: Delivery): Delivery {
  const { problem: _problem, ...rest } = delivery;
  return { ...rest, state: 'pending', attempts: 0 };
}

function writeDelivery(
  { delivery, subscription }: Standing,
  say: Say,
): readonly (Inline | string)[] {
  const { dueMs, state, attempts, problem, isLate, nonce, key } = delivery;
  const part = key.endsWith(' | details') ? say('delivery.thread') : nameTopic(subscription, say);
  const late = isLate ? `, ${say('delivery.late')}` : '';
  const tries = attempts > 1 ? `, ${say('delivery.attempts', { n: attempts })}` : '';
  const why = problem === undefined ? '' : ` ${say.tell(problem)}`;
  return [
    tellTime(dueMs, subscription?.schedule.zone ?? 'UTC', say),
    ` – ${part}: `,
    strong(say(`delivery.${state}`)),
    `${late}${tries}.${why}`,
    ...(state === 'dead' ? [' ', { type: 'code' as const, value: nonce }] : []),
  ];
}

function nameTopic(subscription: Subscription | undefined, say: Say): string {
  if (subscription === undefined) return say('delivery.gone');
  const { about } = subscription;
  return about === undefined ? say('delivery.all') : say('delivery.about', { about });
}

function offerRetry({ delivery }: Standing, number: number, say: Say): Action {
  return {
    label: say('delivery.retry', { number }),
    command: 'digest retry',
    options: { delivery: delivery.nonce },
    effect: 'replace',
  };
}
