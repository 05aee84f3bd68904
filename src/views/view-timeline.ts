import { paragraph, strong } from '../card/build.ts';
import type { Action, Block, Card } from '../card/card.ts';
import { readSpan } from '../domain/article.ts';
import { nameSpeaker } from '../domain/claim.ts';
import type { Timeline, TimelineEvent, TimelineGroup } from '../domain/timeline.ts';
import { localeOf } from '../messages/language.ts';
import type { Say } from '../messages/say.ts';
import { offerTracking } from './group/offer-tracking.ts';
import { type Asked, nameScope, offerPages } from './page-actions.ts';
import { sayWith } from './say-with.ts';
import { offerContexts, viewQuotation } from './view-quotation.ts';

const FILTERS = ['by', 'outlet', 'since', 'until'];

/** Claims in the order of the time they tell of, and what was predicted at the end. */
export function viewTimeline(timeline: Timeline, asked: Asked, say: Say): Card {
  if (timeline.events === 0) return viewNone(timeline, asked, say);
  const findings = timeline.groups.flatMap(({ events }) => events.map(({ finding }) => finding));
  const { about } = asked;
  const { page, pages } = timeline;
  let number = 0;
  const blocks = timeline.groups.flatMap((group) => [
    paragraph(strong(nameGroup(group, say))),
    ...group.events.flatMap((event, at) => {
      number += 1;
      return viewEvent(event, {
        number,
        before: group.events[at - 1],
        isPredicted: group.name === 'predicted',
        say,
      });
    }),
  ]);
  return {
    kind: 'answer',
    title:
      about === undefined
        ? say('timeline.title', { n: timeline.events })
        : say('timeline.title.about', { n: timeline.events, about }),
    blocks: [
      paragraph(
        [
          ...nameScope({ asked, filters: FILTERS, page, pages }, say),
          ...nameBase(timeline, say),
        ].join(' '),
      ),
      ...blocks,
    ],
    actions: [
      ...offerPages({ command: 'timeline', asked, page, pages }, say),
      ...offerTracking(findings, say),
      ...offerContexts(findings, say),
    ],
  };
}

function viewNone({ undated, counted, claims }: Timeline, asked: Asked, say: Say): Card {
  const { since: _since, until: _until, page: _page, ...rest } = asked;
  const isCut = asked['since'] !== undefined || asked['until'] !== undefined;
  const { about = '' } = asked;
  const actions: readonly Action[] = [
    ...(isCut
      ? [
          {
            label: say('timeline.any'),
            command: 'timeline',
            options: rest,
            effect: 'replace' as const,
          },
        ]
      : []),
    ...(about !== '' && undated > 0
      ? [
          {
            label: say('timeline.claims'),
            command: 'claims',
            options: { about },
            effect: 'replace' as const,
          },
        ]
      : []),
  ];
  return {
    kind: 'empty',
    title: about === '' ? say('timeline.none') : say('timeline.none.about', { about }),
    blocks: [
      paragraph(
        claims === 0
          ? say('timeline.nothing')
          : undated === counted
            ? say('timeline.undated', { n: undated })
            : say('timeline.elsewhere'),
      ),
      ...nameScope({ asked, filters: FILTERS }, say).map((words) => paragraph(words)),
    ],
    actions,
  };
}

interface EventPlace {
  readonly number: number;
  readonly before: TimelineEvent | undefined;
  readonly isPredicted: boolean;
  readonly say: Say;
}

function viewEvent(
  { finding, date, from }: TimelineEvent,
  { number, before, isPredicted, say }: EventPlace,
): readonly Block[] {
  const { claim, article } = finding;
  const quotation = { ...viewQuotation(finding), number };
  const isSameDay = date === undefined && before?.date === undefined && before?.from === from;
  if (isSameDay && !isPredicted) return [quotation];
  const when =
    date === undefined
      ? sayWith(say, 'timeline.published', { day: strong(from) })
      : sayWith(say, 'timeline.named', {
          days: strong(nameDays(date, say)),
          words: readSpan(article.text, date),
        });
  const name = nameSpeaker(claim, article.authors);
  const who = isPredicted ? [say('timeline.by', { name })] : [];
  return [paragraph(...when, ...who), quotation];
}

/** One day, or the first and the last; a whole month or year by its name. */
function nameDays({ from, to }: { readonly from: string; readonly to: string }, say: Say): string {
  if (from === to) return from;
  const [year = ''] = from.split('-');
  if (from.endsWith('-01-01') && to === `${year}-12-31`) return year;
  const isMonth = from.endsWith('-01') && to.slice(0, 7) === from.slice(0, 7) && isLastDay(to);
  return isMonth ? nameMonth(from, say) : say('timeline.days', { from, to });
}

function isLastDay(day: string): boolean {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}

function nameGroup({ name }: TimelineGroup, say: Say): string {
  if (name === 'predicted') return say('timeline.predicted');
  return name.includes('-') ? nameMonth(name, say) : name;
}

/** The month of a day or of `2022-03`, with its year. */
function nameMonth(day: string, { language }: Say): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day.slice(0, 7)}-01T00:00:00Z`));
}

function nameBase(
  { byPublication, undated, counted, claims }: Timeline,
  say: Say,
): readonly string[] {
  return [
    ...(byPublication === 0 ? [] : [say('timeline.placed', { n: byPublication })]),
    ...(undated === 0 ? [] : [say('timeline.left', { n: undated })]),
    ...(counted < claims ? [say('timeline.looked', { counted, claims })] : []),
  ];
}
