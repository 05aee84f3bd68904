import { composeProblem, paragraph, strong, time } from '../card/build.ts';
import type { Action, Block, Card, Inline } from '../card/card.ts';
import type { AssignedReading, ReadingStanding } from '../domain/assigned-reading.ts';
import type { Member } from '../domain/discussion.ts';
import { namePerson } from './name-person.ts';
import { count, joinWords } from './phrases.ts';

const MOST_SHOWN = 5;
const MOST_NAMED = 20;

/** What the group is to read, the next due first. */
export function viewReadings(standings: readonly ReadingStanding[]): Card {
  if (standings.length === 0) {
    return {
      kind: 'empty',
      title: 'Nothing is to be read',
      blocks: [paragraph('/readings assign gives the group an article to read by a day.')],
      actions: [],
    };
  }
  const shown = standings.slice(0, MOST_SHOWN);
  const more = standings.length - shown.length;
  return {
    kind: 'answer',
    title: count(standings.length, 'reading'),
    blocks: [
      ...shown.flatMap(viewStanding),
      ...(more > 0 ? [paragraph(`And ${count(more, 'more reading')}, due later.`)] : []),
    ],
    actions: shown.flatMap(offerSteps),
  };
}

/** One reading, after something was done about it. */
export function viewReading(title: string, standing: ReadingStanding): Card {
  return {
    kind: 'answer',
    title,
    blocks: viewStanding(standing),
    actions: [
      ...offerSteps(standing),
      {
        label: 'Share here',
        command: 'readings show',
        options: { reading: String(standing.reading.number) },
        effect: 'share',
      },
    ],
  };
}

/** Says that the group has no reading of that number. */
export function viewNoReading(number: number): Card {
  return composeProblem(
    `The group has no reading ${number}`,
    'See /readings list for the numbers of those there are.',
  );
}

function viewStanding(standing: ReadingStanding): readonly Block[] {
  const { reading, isRemoved, isThrough, isReady, through } = standing;
  const { number, to, dueMs, assignedBy } = reading;
  const whom = nameWhom(to);
  return [
    paragraph(strong(`${number} `), ...writeArticle(reading)),
    paragraph(
      'By ',
      time(new Date(dueMs), 'UTC'),
      `, for ${whom}; assigned by ${nameMember(assignedBy)}.${isThrough ? ' You are through.' : ''}`,
    ),
    ...(isRemoved
      ? [paragraph('The article was removed here since: Readout cannot show it any more.')]
      : []),
    ...(through === undefined ? [] : [paragraph(tellThrough(through))]),
    ...(isReady ? [paragraph('Three are through: the discussion can open.')] : []),
  ];
}

/** Whom a reading is for, in words. */
function nameWhom(to: AssignedReading['to']): string {
  if (to === undefined) return 'everybody here';
  return to.length === 0 ? 'nobody who is left' : joinWords(to.map(namePerson));
}

function writeArticle({ article }: AssignedReading): readonly Inline[] {
  const { headline, url, outlet, publishedOn } = article;
  const title: Inline =
    url === undefined ? strong(headline) : { type: 'link', label: headline, url };
  const value = ` (${outlet ?? 'unknown outlet'}, ${publishedOn ?? 'n.d.'})`;
  return [title, { type: 'text', value }];
}

function tellThrough(through: readonly Member[]): string {
  if (through.length === 0) return 'Nobody is through yet; you alone are told.';
  const names = through.slice(0, MOST_NAMED).map(nameMember);
  const more = through.length - names.length;
  const all = joinWords(more > 0 ? [...names, `${more} more`] : names);
  return `Through: ${all}; you alone are told, as you assigned it.`;
}

function nameMember({ person, name }: Member): string {
  return name ?? person;
}

function offerSteps({ reading, isThrough, isReady }: ReadingStanding): readonly Action[] {
  const { number, article } = reading;
  const done: Action = {
    label: `I am through with ${number}`,
    command: 'readings done',
    options: { reading: String(number) },
    effect: 'tell',
  };
  const discuss: Action = {
    label: `Discuss ${number}`,
    command: 'discuss',
    options: { topic: article.headline },
    effect: 'ask',
    fields: ['topic', 'until'],
    tells: true,
  };
  return [...(isThrough ? [] : [done]), ...(isReady ? [discuss] : [])];
}
