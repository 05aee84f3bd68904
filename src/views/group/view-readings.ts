import { composeProblem, paragraph, strong } from '../../card/build.ts';
import type { Action, Block, Card, Inline } from '../../card/card.ts';
import type { AssignedReading, ReadingStanding } from '../../domain/assigned-reading.ts';
import type { Discussion, Member } from '../../domain/discussion.ts';
import type { Say } from '../../messages/say.ts';
import { nameDiscussion } from '../discussions/positions.ts';
import { listNames } from '../phrases.ts';
import { sayWith, tellTime } from '../say-with.ts';
import { namePerson } from './name-person.ts';

const MOST_SHOWN = 5;
const MOST_NAMED = 20;

/** What the group is to read, the next due first. */
export function viewReadings(standings: readonly ReadingStanding[], say: Say): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: say('reading.none'),
      blocks: [paragraph(say('reading.none.hint'))],
      actions: [],
    };
  }
  const shown = standings.slice(0, MOST_SHOWN);
  const more = standings.length - shown.length;
  return {
    kind: 'answer',
    title: say('reading.number', { n: standings.length }),
    blocks: [
      ...shown.flatMap((each) => viewStanding(each, say)),
      ...(more > 0 ? [paragraph(say('reading.more', { n: more }))] : []),
    ],
    actions: shown.flatMap((each) => offerSteps(each, say)),
  };
}

/** One reading, after something was done about it. */
export function viewReading(title: string, standing: ReadingStanding, say: Say): Card {
  return {
    kind: 'answer',
    title,
    blocks: viewStanding(standing, say),
    actions: [
      ...offerSteps(standing, say),
      {
        label: say('share.here'),
        command: 'readings show',
        options: { reading: String(standing.reading.number) },
        effect: 'share',
      },
    ],
  };
}

/** The card of whoever was the last that a discussion waited for: it opens by itself. */
export function viewReadingOpened(
  { actions, blocks, ...card }: Card,
  discussion: Discussion,
  say: Say,
): Card {
  const told = say('reading.opens', { discussion: nameDiscussion(discussion, say) });
  return {
    ...card,
    blocks: [...blocks, paragraph(told)],
    actions: actions.filter(({ command }) => command !== 'discuss'),
  };
}

/** Says that somebody who is named is not here any more. */
export function viewAbsent(absent: readonly string[], say: Say): Card {
  const names = listNames(
    absent.map((each) => namePerson(each, say)),
    say,
  );
  const title = say('reading.absent', { names, n: absent.length });
  return composeProblem(title, say('reading.absent.hint'));
}

/** Says that the group has no reading of that number. */
export function viewNoReading(number: number, say: Say): Card {
  return composeProblem(say('reading.unknown', { number }), say('reading.unknown.hint'));
}

function viewStanding(standing: ReadingStanding, say: Say): readonly Block[] {
  const { reading, isRemoved, isThrough, isReady, through } = standing;
  const { number, to, dueMs, assignedBy } = reading;
  return [
    paragraph(strong(`${number}. `), ...writeArticle(reading, say)),
    paragraph(
      ...sayWith(say, 'reading.when', {
        when: tellTime(dueMs, 'UTC', say),
        whom: nameWhom(to, say),
        name: nameMember(assignedBy),
      }),
      ...(isThrough ? [` ${say('reading.through')}`] : []),
    ),
    ...(isRemoved ? [paragraph(say('reading.removed'))] : []),
    ...(through === undefined ? [] : [paragraph(tellThrough(through, say))]),
    ...(isReady ? [paragraph(say('reading.ready'))] : []),
  ];
}

/** Whom a reading is for, in words. */
function nameWhom(to: AssignedReading['to'], say: Say): string {
  if (to === undefined) return say('reading.everybody');
  if (to.length === 0) return say('reading.nobody');
  const names = to.map((each) => namePerson(each, say));
  return listNames(names, say);
}

function writeArticle({ article }: AssignedReading, say: Say): readonly Inline[] {
  const { headline, url, outlet, publishedOn } = article;
  const title: Inline =
    url === undefined ? strong(headline) : { type: 'link', label: headline, url };
  const value = ` (${outlet ?? say('card.outlet')}, ${publishedOn ?? say('card.undated')})`;
  return [title, { type: 'text', value }];
}

function tellThrough(through: readonly Member[], say: Say): string {
  if (through.length === 0) return say('reading.alone');
  const names = through.slice(0, MOST_NAMED).map(nameMember);
  const more = through.length - names.length;
  const all = more > 0 ? [...names, say('reading.others', { more })] : names;
  return say('reading.names', { names: listNames(all, say) });
}

function nameMember({ person, name }: Member): string {
  return name ?? person;
}

function offerSteps({ reading, isThrough, isReady }: ReadingStanding, say: Say): readonly Action[] {
  const { number, article } = reading;
  const done: Action = {
    label: say('reading.finish', { number }),
    command: 'readings done',
    options: { reading: String(number) },
    effect: 'tell',
  };
  const discuss: Action = {
    label: say('reading.discuss', { number }),
    command: 'discuss',
    options: { topic: article.headline },
    effect: 'ask',
    fields: ['topic', 'until'],
    tells: true,
  };
  return [...(isThrough ? [] : [done]), ...(isReady ? [discuss] : [])];
}
