import { makeHarmless } from '../../adapters/console/render-card.ts';
import type { FeedRound } from '../../briefing/feeds/poll-feed.ts';
import { pollFeeds } from '../../briefing/feeds/poll-feeds.ts';
import { EXIT, type ExitCode } from '../terminal/terminal.ts';
import { type FeedTools, NO_FEEDS } from './feed-tools.ts';
import { nameFeed, writeMinute, writeRound } from './write-round.ts';

const PROGRESS_EVERY_MS = 2_000;

/** Polls the feeds that are due and prints what each gave; with `json` as a line each. */
export async function pollNow(tools: FeedTools): Promise<ExitCode> {
  const { house, log, now, terminal } = tools;
  let polled = 0;
  let failed = 0;
  await pollFeeds({
    ...house,
    now,
    onRound: (round) => {
      polled += 1;
      if (round.feed.problem !== undefined) failed += 1;
      printRound(round, tools);
    },
    onEntry: showEntries(tools),
    onFault: (feed, cause) => {
      failed += 1;
      log.error(`${nameFeed(feed)} could not be polled`, cause);
      terminal.tell(makeHarmless(`${nameFeed(feed)} could not be polled; the log has the cause.`));
    },
  });
  if (polled + failed === 0) terminal.tell(await tellNothingDue(tools));
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

function printRound(round: FeedRound, { json, terminal }: FeedTools): void {
  const { feed, isNews: _isNews, ...report } = round;
  const { url, title = null, problem = null } = feed;
  if (json) {
    terminal.print(JSON.stringify({ url, title, problem, ...report }));
    return;
  }
  terminal.print(makeHarmless(writeRound(round)));
  for (const line of [...report.leftOut, ...report.warnings]) {
    terminal.tell(makeHarmless(`  ${line}`));
  }
}

/** Says now and then beside the output what is being read. */
function showEntries({ terminal }: FeedTools): (name: string) => void {
  let next = performance.now() + PROGRESS_EVERY_MS;
  return (name) => {
    if (performance.now() < next) return;
    next = performance.now() + PROGRESS_EVERY_MS;
    terminal.tell(makeHarmless(`Reading ${name} …`));
  };
}

async function tellNothingDue({ house }: FeedTools): Promise<string> {
  const feeds = await house.store.listFeeds();
  if (feeds.length === 0) return NO_FEEDS;
  const polls = feeds.flatMap(({ nextPollMs }) => (nextPollMs === undefined ? [] : [nextPollMs]));
  if (polls.length === 0) return 'Every feed that is followed is paused.';
  return `No feed is due; the next is asked at ${writeMinute(Math.min(...polls))}.`;
}
