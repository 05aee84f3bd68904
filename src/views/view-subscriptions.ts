import { list, paragraph, strong, time } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import type { Subscription } from '../domain/subscription.ts';

interface Standing {
  readonly subscription: Subscription;
  /** In words. */
  readonly schedule: string;
  readonly next: readonly Date[];
  readonly claims?: number;
}

/** A new subscription, with the dates it comes. */
export function viewSubscribed({ subscription, schedule, next, claims }: Standing): Card {
  return {
    kind: 'answer',
    title: `This channel gets a digest ${schedule}`,
    blocks: [
      paragraph(nameTopic(subscription)),
      ...viewMatches(subscription, claims),
      ...viewDates(subscription, next),
      paragraph('/digest list shows the subscriptions of this channel; each has a number there.'),
    ],
    actions: [
      {
        label: 'Preview',
        command: 'digest preview',
        options: subscription.about === undefined ? {} : { about: subscription.about },
        effect: 'replace',
      },
    ],
  };
}

/** The subscriptions of a channel, numbered, with what each brings and when. */
export function viewSubscriptions(standings: readonly Standing[]): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: 'This channel gets no digest yet',
      blocks: [paragraph('/digest subscribe every monday 09:00 brings one every week.')],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: standings.length === 1 ? '1 subscription' : `${standings.length} subscriptions`,
    blocks: standings.flatMap(({ subscription, schedule, next }, at) => [
      paragraph(strong(`${at + 1}: ${schedule}. `), nameTopic(subscription)),
      ...viewDates(subscription, next),
    ]),
    actions: standings
      .flatMap(({ subscription }, at) => offerChanges(subscription, at + 1))
      .slice(0, 10),
  };
}

/** What became of a subscription that a command changed. */
export function viewChanged(title: string, standing: Standing | undefined): Card {
  if (standing === undefined) {
    return {
      kind: 'problem',
      title: 'This channel has no subscription with that number',
      blocks: [paragraph('/digest list shows them with their numbers.')],
      actions: [],
    };
  }
  const { subscription, schedule, next } = standing;
  return {
    kind: 'answer',
    title,
    blocks: [
      paragraph(strong(`${schedule}. `), nameTopic(subscription)),
      ...(next.length === 0 ? [] : viewDates(subscription, next)),
    ],
    actions: [],
  };
}

/** A topic that nothing is about may be one, or a slip. */
function viewMatches({ about, isQuiet }: Subscription, claims = 1): readonly Block[] {
  if (about === undefined || claims > 0) return [];
  const until = isQuiet ? 'It stays silent' : 'It says that nothing is new';
  return [
    paragraph(
      strong('No claim that is stored now is about it. '),
      `${until} until one is; /claims with the same words tells what would be found, /digest remove takes it away.`,
    ),
  ];
}

function nameTopic({ about, isQuiet, madeBy }: Subscription): string {
  const topic =
    about === undefined ? 'It brings all that is new.' : `It brings what is new on “${about}”.`;
  const silence = isQuiet ? ' It stays silent when nothing is new.' : '';
  return `${topic}${silence} Made by ${madeBy.name ?? madeBy.person}.`;
}

function viewDates(
  { schedule: { zone }, problem }: Subscription,
  next: readonly Date[],
): readonly Block[] {
  if (next.length === 0) {
    return [paragraph(problem === undefined ? 'It is paused.' : `It is paused: ${problem}`)];
  }
  return [paragraph('Next:'), list(next.map((date) => [time(date, zone)]))];
}

function offerChanges({ nextDueMs }: Subscription, number: number): readonly Action[] {
  const change = (label: string, command: string): Action => ({
    label: `${label} ${number}`,
    command,
    options: { number: String(number) },
    effect: 'replace',
  });
  return [
    nextDueMs === undefined ? change('Resume', 'digest resume') : change('Pause', 'digest pause'),
    change('Remove', 'digest remove'),
  ];
}
