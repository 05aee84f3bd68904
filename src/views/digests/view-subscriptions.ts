import { list, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card } from '../../card/card.ts';
import type { Subscription } from '../../domain/subscription.ts';
import type { Say } from '../../messages/say.ts';
import { tellTime } from '../say-with.ts';
import { nameSchedule } from './name-schedule.ts';

/** A list has no more. */
const MOST_CHOICES = 25;

interface Standing {
  readonly subscription: Subscription;
  readonly next: readonly Date[];
  readonly claims?: number;
}

/** A new subscription, with the dates it comes. */
export function viewSubscribed({ subscription, next, claims }: Standing, say: Say): Card {
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
export function viewSubscriptions(standings: readonly Standing[], say: Say): Card {
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

/** Asks which subscription of a channel a command means: a list to choose from runs it with that one. */
export function viewWhich(
  standings: readonly Standing[],
  { command, options }: Pick<Action, 'command' | 'options'>,
  say: Say,
): Card {
  if (standings.length === 0) return viewSubscriptions(standings, say);
  const choices = standings.slice(0, MOST_CHOICES).map(({ subscription }, at) => ({
    label: `${at + 1}: ${nameSchedule(subscription.schedule, say)}${nameShortly(subscription)}`,
    value: subscription.id,
  }));
  return {
    kind: 'problem',
    title: say('subscription.which'),
    blocks: [paragraph(say('subscription.which.hint')), list(choices.map(({ label }) => [label]))],
    actions: [],
    menus: [
      {
        effect: 'choose',
        label: say('subscription.which'),
        command,
        options,
        fields: ['subscription'],
        choices,
      },
    ],
  };
}

function nameShortly({ about }: Subscription): string {
  return about === undefined ? '' : ` · ${about}`;
}

/** What became of a subscription that a command changed. */
export function viewChanged(title: string, standing: Standing | undefined, say: Say): Card {
  if (standing === undefined) {
    return {
      kind: 'problem',
      title: say('subscription.unknown'),
      blocks: [paragraph(say('subscription.unknown.hint'))],
      actions: [],
    };
  }
  const { subscription, next } = standing;
  const when = nameSchedule(subscription.schedule, say);
  return {
    kind: 'answer',
    title,
    blocks: [
      paragraph(strong(`${say('subscription.when', { when })} `), nameTopic(subscription, say)),
      ...(next.length === 0 ? [] : viewDates(subscription, next, say)),
    ],
    actions: [],
  };
}

/** A subscription that is gone: what it brought, and no dates that will not come. */
export function viewRemoved(standing: Standing | undefined, say: Say): Card {
  const { blocks, ...card } = viewChanged(say('subscription.removed'), standing, say);
  return { ...card, blocks: blocks.slice(0, 1) };
}

/** What became of a subscription that rests or comes again, with a button that takes it back. */
export function viewRested(title: string, standing: Standing | undefined, say: Say): Card {
  const card = viewChanged(title, standing, say);
  if (standing === undefined) return card;
  const [{ label, ...back }] = offerChanges(standing.subscription, '', say);
  return { ...card, actions: [{ ...back, label: label.trim() }] };
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

/** By the id: the numbers are others once one before is gone, and a button may be pressed weeks later. */
function offerChanges(
  { id, nextDueMs }: Subscription,
  number: number | '',
  say: Say,
): readonly [Action, Action] {
  const change = (label: string, command: string): Action => ({
    label,
    command,
    options: { subscription: id },
    effect: 'replace',
  });
  return [
    nextDueMs === undefined
      ? change(say('subscription.resume', { number }), 'digest resume')
      : change(say('subscription.pause', { number }), 'digest pause'),
    change(say('subscription.remove', { number }), 'digest remove'),
  ];
}
