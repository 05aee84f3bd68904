import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import type { Subscription } from '../domain/subscription.ts';
import { type Say, sayEnglish } from '../messages/say.ts';
import { nameSchedule } from './name-schedule.ts';
import { tellTime } from './say-with.ts';

interface Standing {
  readonly subscription: Subscription;
  readonly next: readonly Date[];
  readonly claims?: number;
}

/** A new subscription, with the dates it comes. */
export function viewSubscribed(
  { subscription, next, claims }: Standing,
  say: Say = sayEnglish,
): Card {
  return {
    kind: 'answer',
    title: say('subscription.made', { schedule: nameSchedule(subscription.schedule, say) }),
    blocks: [
      paragraph(nameTopic(subscription, say)),
      ...viewMatches(subscription, claims, say),
      ...viewDates(subscription, next, say),
      paragraph(say('subscription.hint')),
    ],
    actions: [
      {
        label: say('subscription.preview'),
        command: 'digest preview',
        options: subscription.about === undefined ? {} : { about: subscription.about },
        effect: 'replace',
      },
    ],
  };
}

/** The subscriptions of a channel, numbered, with what each brings and when. */
export function viewSubscriptions(standings: readonly Standing[], say: Say = sayEnglish): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: say('subscription.none'),
      blocks: [paragraph(say('subscription.none.hint'))],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: say('subscription.number', { n: standings.length }),
    blocks: standings.flatMap(({ subscription, next }, at) => [
      paragraph(
        strong(`${at + 1}: ${nameSchedule(subscription.schedule, say)}. `),
        nameTopic(subscription, say),
      ),
      ...viewDates(subscription, next, say),
    ]),
    actions: standings
      .flatMap(({ subscription }, at) => offerChanges(subscription, at + 1, say))
      .slice(0, 10),
  };
}

/** What became of a subscription that a command changed. */
export function viewChanged(
  title: string,
  standing: Standing | undefined,
  say: Say = sayEnglish,
): Card {
  if (standing === undefined) {
    return {
      kind: 'problem',
      title: say('subscription.unknown'),
      blocks: [paragraph(say('subscription.unknown.hint'))],
      actions: [],
    };
  }
  const { subscription, next } = standing;
  return {
    kind: 'answer',
    title,
    blocks: [
      paragraph(
        strong(`${nameSchedule(subscription.schedule, say)}. `),
        nameTopic(subscription, say),
      ),
      ...(next.length === 0 ? [] : viewDates(subscription, next, say)),
    ],
    actions: [],
  };
}

/** A topic that nothing is about may be one, or a slip. */
function viewMatches(
  { about, isQuiet }: Subscription,
  claims: number | undefined,
  say: Say,
): readonly Block[] {
  if (about === undefined || claims !== 0) return [];
  return [
    paragraph(
      strong(`${say('subscription.unmatched')} `),
      say(isQuiet ? 'subscription.silent' : 'subscription.says'),
    ),
  ];
}

function nameTopic({ about, isQuiet, madeBy }: Subscription, say: Say): string {
  return [
    about === undefined ? say('subscription.all') : say('subscription.about', { about }),
    ...(isQuiet ? [say('subscription.quiet')] : []),
    say('subscription.by', { name: madeBy.name ?? madeBy.person }),
  ].join(' ');
}

function viewDates(
  { schedule: { zone }, problem }: Subscription,
  next: readonly Date[],
  say: Say,
): readonly Block[] {
  if (next.length === 0) {
    const rests =
      problem === undefined
        ? say('subscription.rests')
        : say('subscription.rests.why', { problem: say.tell(problem) });
    return [paragraph(rests)];
  }
  return [
    paragraph(say('subscription.next')),
    list(next.map((date) => [tellTime(date.getTime(), zone, say)])),
  ];
}

function offerChanges({ nextDueMs }: Subscription, number: number, say: Say): readonly Action[] {
  const change = (label: string, command: string): Action => ({
    label,
    command,
    options: { number: String(number) },
    effect: 'replace',
  });
  return [
    nextDueMs === undefined
      ? change(say('subscription.resume', { number }), 'digest resume')
      : change(say('subscription.pause', { number }), 'digest pause'),
    change(say('subscription.remove', { number }), 'digest remove'),
  ];
}
