import { readFile } from 'node:fs/promises';
import { makeHarmless } from '../../adapters/console/render-card.ts';
import {
  type FeedPreview,
  type FollowOutcome,
  followFeed,
  previewFeed,
} from '../../briefing/feeds/follow-feed.ts';
import { readAhead } from '../../briefing/feeds/read-ahead.ts';
import { type ListedFeed, type OpmlReading, readOpml } from '../../corpus/feed/read-opml.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import { tellUnread } from '../add/list-files.ts';
import { showProgress } from '../terminal/show-progress.ts';
import { EXIT, type ExitCode } from '../terminal/terminal.ts';
import type { FeedTools } from './feed-tools.ts';
import { nameFeed } from './write-round.ts';

/** Feeds of a list are fetched beside each other; most are on sites of their own. */
const AT_ONCE = 4;

type Outcome = FollowOutcome | 'previewed';

const TOLD: Readonly<Record<Outcome, string>> = {
  followed: 'is followed now; its articles come with the next poll',
  known: 'is followed already',
  resumed: 'was paused and is followed again',
  previewed: 'would be followed',
};

/** Fetches each feed once, says what it offers, and follows it; a bad one is named and the others go on. */
export async function addFeeds(urls: readonly string[], tools: FeedTools): Promise<ExitCode> {
  const listed = urls.map((url) => ({ url }));
  return (await addListed(listed, tools)) ? EXIT.ok : EXIT.misuse;
}

/** Does the same with the feeds of lists (OPML), which may name what a feed does not. */
export async function importFeeds(files: readonly string[], tools: FeedTools): Promise<ExitCode> {
  let failed = 0;
  for (const file of files) {
    const reading = await readList(file);
    if ('problem' in reading) tools.terminal.tell(makeHarmless(`${file}: ${reading.problem}`));
    const isGood = 'feeds' in reading && (await addListed(reading.feeds, tools, { file }));
    if (!isGood) failed += 1;
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

/** Says whether all feeds are good; a line of JSON begins with what is known beside. */
async function addListed(
  listed: readonly ListedFeed[],
  tools: FeedTools,
  beside: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const { json, house, terminal } = tools;
  const progress = showProgress(listed.length, terminal, 'feeds');
  const read = async ({ url, ...named }: ListedFeed) => {
    progress.begin(url);
    return { ...named, ...(await previewFeed(url, house)) };
  };
  let failed = 0;
  try {
    for await (const [{ url }, preview] of readAhead(listed, AT_ONCE, read)) {
      progress.finish();
      if ('problem' in preview) {
        failed += 1;
        terminal.tell(makeHarmless(`${url}: ${preview.problem}`));
        continue;
      }
      if (!json) tellPreview(preview, tools);
      const outcome = await follow(preview, tools);
      if (json) terminal.print(JSON.stringify({ ...beside, ...writePreview(preview, outcome) }));
      else terminal.print(makeHarmless(`${nameFeed(preview)} ${TOLD[outcome]}.`));
    }
  } finally {
    progress.end();
  }
  return failed === 0;
}

async function readList(file: string): Promise<OpmlReading> {
  try {
    return readOpml(await readFile(file));
  } catch (cause) {
    return { problem: tellUnread(cause) };
  }
}

async function follow(
  about: Pick<FollowedFeed, 'url' | 'title'>,
  { dryRun, house, now }: FeedTools,
): Promise<Outcome> {
  return dryRun ? 'previewed' : await followFeed(about, { store: house.store, now });
}

function tellPreview({ url, title, entries, newest, warnings }: FeedPreview, tools: FeedTools) {
  const { terminal } = tools;
  const count = entries === 1 ? '1 entry' : `${entries} entries`;
  const last = newest
    ? `; the newest is “${newest.headline ?? newest.url ?? 'untitled'}” (${newest.publishedOn ?? 'n.d.'})`
    : '';
  terminal.print(makeHarmless(`${title ?? 'A feed without a title'} (${url}): ${count}${last}.`));
  for (const warning of warnings) terminal.tell(makeHarmless(`  ${warning}`));
}

/** A feed as `feed add --json` shows it; what is not known is null. */
function writePreview({ url, title, entries, newest, warnings }: FeedPreview, outcome: Outcome) {
  return {
    url,
    title: title ?? null,
    entries,
    newest: newest
      ? {
          headline: newest.headline ?? null,
          published: newest.publishedOn ?? null,
          url: newest.url ?? null,
        }
      : null,
    outcome,
    warnings,
  };
}
