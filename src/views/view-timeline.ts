import { paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import { readSpan } from '../domain/article.ts';
import { nameSpeaker } from '../domain/claim.ts';
import type { Timeline, TimelineEvent, TimelineGroup } from '../domain/timeline.ts';
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { count } from './phrases.ts';
import { offerContexts, viewQuotation } from './view-quotation.ts';

const FILTERS = ['by', 'outlet', 'since', 'until'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Claims in the order of the time they tell of, and what was predicted at the end. */
export function viewTimeline(timeline: Timeline, asked: Asked): Card {
  if (timeline.events === 0) return viewNone(timeline, asked);
  const findings = timeline.groups.flatMap(({ events }) => events.map(({ finding }) => finding));
  let number = 0;
  const blocks = timeline.groups.flatMap((group) => [
    paragraph(strong(nameGroup(group))),
    ...group.events.flatMap((event, at) => {
      number += 1;
      return viewEvent(event, {
        number,
        before: group.events[at - 1],
        isPredicted: group.name === 'predicted',
      });
    }),
  ]);
  return {
    kind: 'answer',
    title: `${count(timeline.events, 'event')}${nameSubject(asked)}, in the order of their days`,
    blocks: [
      paragraph([...nameScope(asked, FILTERS, timeline), ...nameBase(timeline)].join(' ')),
      ...blocks,
    ],
    actions: [
      ...offerPages({ command: 'timeline', asked, page: timeline.page, pages: timeline.pages }),
      ...offerContexts(findings),
    ],
  };
}

function viewNone({ undated, counted, claims }: Timeline, asked: Asked): Card {
  const { since: _since, until: _until, page: _page, ...rest } = asked;
  const isCut = asked['since'] !== undefined || asked['until'] !== undefined;
  const { about = '' } = asked;
  const actions: readonly Action[] = [
    ...(isCut
      ? [{ label: 'Any time', command: 'timeline', options: rest, effect: 'replace' as const }]
      : []),
    ...(about !== '' && undated > 0
      ? [
          {
            label: 'Show the claims',
            command: 'claims',
            options: { about },
            effect: 'replace' as const,
          },
        ]
      : []),
  ];
  return {
    kind: 'empty',
    title: `No events${nameSubject(asked)}`,
    blocks: [
      paragraph(
        claims === 0
          ? 'No claim is about that. Name a country, a person or a topic, or leave a filter out.'
          : undated === counted
            ? `${count(undated, 'claim')} ${undated === 1 ? 'names' : 'name'} no time, and the articles have no day.`
            : 'Claims there are, and none of them in these days.',
      ),
      ...nameScope(asked, FILTERS).map((words) => paragraph(words)),
    ],
    actions,
  };
}

interface EventPlace {
  readonly number: number;
  readonly before: TimelineEvent | undefined;
  readonly isPredicted: boolean;
}

function viewEvent(
  { finding, date, from }: TimelineEvent,
  { number, before, isPredicted }: EventPlace,
): readonly Block[] {
  const { claim, article } = finding;
  const quotation = { ...viewQuotation(finding), number };
  const isSameDay = date === undefined && before?.date === undefined && before?.from === from;
  if (isSameDay && !isPredicted) return [quotation];
  const when =
    date === undefined
      ? [strong(from), ' (the day it was published; the claim names no time)']
      : [strong(nameDays(date)), ` (“${readSpan(article.text, date)}”)`];
  const who = isPredicted ? [` predicted by ${nameSpeaker(claim, article.authors)}`] : [];
  return [paragraph(...when, ...who), quotation];
}

/** One day, or the first and the last; a whole month or year by its name. */
function nameDays({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return from;
  const [year = '', month = ''] = from.split('-');
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year;
  const isMonth = from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && isLastDay(to);
  return isMonth ? `${MONTHS[Number(month) - 1]} ${year}` : `${from} to ${to}`;
}

function isLastDay(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function nameGroup({ name }: TimelineGroup): string {
  if (name === 'predicted') return 'Predicted';
  const [year = name, month] = name.split('-');
  return month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
}

function nameSubject({ about }: Asked): string {
  return about === undefined ? '' : ` about “${about}”`;
}

function nameBase({ byPublication, undated, counted, claims }: Timeline): readonly string[] {
  return [
    ...(byPublication === 0
      ? []
      : [`${count(byPublication, 'event')} placed by the day of publication.`]),
    ...(undated === 0 ? [] : [`Left out: ${count(undated, 'claim')} without any day.`]),
    ...(counted < claims
      ? [`Looked at ${count(counted, 'claim')} of ${claims.toLocaleString('en')}.`]
      : []),
  ];
}
