import { list, paragraph, strong } from '../card/build.ts';
import type { Action, Card, Inline } from '../card/card.ts';
import type { FeedStanding } from '../domain/feed-standing.ts';
import { count } from './phrases.ts';

/** A platform shows ten buttons. */
const MOST_BUTTONS = 10;

interface NewFeed {
  readonly url: string;
  readonly title?: string;
  readonly entries: number;
  readonly newest?: { readonly headline?: string; readonly publishedOn?: string };
  readonly warnings: readonly string[];
  readonly outcome: 'followed' | 'known' | 'resumed';
}

const TITLES = {
  followed: 'The feed is followed now',
  known: 'The feed is followed already',
  resumed: 'The feed was paused and is followed again',
} as const;

/** What a feed that was given offers. */
export function viewNewFeed({ url, title, entries, newest, warnings, outcome }: NewFeed): Card {
  const latest = [newest?.headline, newest?.publishedOn].filter((part) => part !== undefined);
  const last = latest.length === 0 ? '' : ` The newest: ${latest.join(', ')}.`;
  return {
    kind: 'answer',
    title: TITLES[outcome],
    blocks: [
      paragraph(strong(title ?? 'A feed without a title'), ` (${url})`),
      paragraph(
        `It has ${entries === 1 ? '1 entry' : `${entries} entries`}.${last} Its articles come with the next poll.`,
      ),
      ...(warnings.length === 0 ? [] : [list(warnings.map((warning) => [warning]))]),
    ],
    actions: [],
  };
}

/** The feeds that are followed, with a button to let each go. */
export function viewFeeds(feeds: readonly FeedStanding[]): Card {
  if (feeds.length === 0) {
    return {
      kind: 'empty',
      title: 'No feed is followed yet',
      blocks: [paragraph('/corpus feed add and the address of a feed follows one.')],
      actions: [],
    };
  }
  return {
    kind: 'answer',
    title: `${count(feeds.length, 'feed')} followed`,
    blocks: [list(feeds.map(viewFeed))],
    actions: feeds.slice(0, MOST_BUTTONS).map(composeRemoval),
  };
}

function viewFeed({ url, title, nextPollMs, problem }: FeedStanding): readonly Inline[] {
  const next =
    nextPollMs === undefined ? 'is paused' : `is asked next at ${writeMinute(nextPollMs)}`;
  return [
    strong(title ?? url),
    { type: 'text', value: `${title === undefined ? '' : ` (${url})`} ${next}.` },
    ...(problem === undefined ? [] : [{ type: 'emphasis', value: ` ${problem}` } as const]),
  ];
}

function writeMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

function composeRemoval({ url, title }: FeedStanding): Action {
  return {
    label: `Stop following ${title ?? url}`,
    command: 'corpus feed remove',
    options: { url },
    effect: 'replace',
  };
}
