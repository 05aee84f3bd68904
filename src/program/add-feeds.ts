import { readFile } from 'node:fs/promises';
import { makeHarmless } from '../adapters/console/render-card.ts';
import {
  type FeedPreview,
  type FollowOutcome,
  followFeed,
  previewFeed,
} from '../briefing/feeds/follow-feed.ts';
import { type OpmlReading, readOpml } from '../corpus/feed/read-opml.ts';
import type { FollowedFeed } from '../store/feed-store.ts';
import type { FeedTools } from './feed-tools.ts';
import { nameFault } from './list-files.ts';
import { EXIT, type ExitCode } from './terminal.ts';
import { nameFeed } from './write-round.ts';

type Outcome = FollowOutcome | 'previewed';

const TOLD: Readonly<Record<Outcome, string>> = {
  followed: 'is followed now; its articles come with the next poll',
  known: 'is followed already',
  resumed: 'was paused and is followed again',
  previewed: 'would be followed',
};

/** Fetches each feed once, says what it offers, and follows it; a bad one is named and the others go on. */
export async function addFeeds(urls: readonly string[], tools: FeedTools): Promise<ExitCode> {
  const { json, house, terminal } = tools;
  let failed = 0;
  for (const url of urls) {
    const preview = await previewFeed(url, house);
    if ('problem' in preview) {
      failed += 1;
      terminal.tell(makeHarmless(`${url}: ${preview.problem}`));
      continue;
    }
    if (!json) tellPreview(preview, tools);
    const outcome = await follow(preview, tools);
    if (json) terminal.print(JSON.stringify(writePreview(preview, outcome)));
    else terminal.print(makeHarmless(`${nameFeed(preview)} ${TOLD[outcome]}.`));
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

/** Follows the feeds of lists (OPML); each is fetched with the next poll, which says what is wrong with it. */
export async function importFeeds(files: readonly string[], tools: FeedTools): Promise<ExitCode> {
  const { json, terminal } = tools;
  let failed = 0;
  for (const file of files) {
    const reading = await readList(file);
    if ('problem' in reading) {
      failed += 1;
      terminal.tell(makeHarmless(`${file}: ${reading.problem}`));
      continue;
    }
    for (const listed of reading.feeds) {
      const outcome = await follow(listed, tools);
      const { url, title = null } = listed;
      if (json) terminal.print(JSON.stringify({ file, url, title, outcome }));
      else terminal.print(makeHarmless(`${nameFeed(listed)} ${TOLD[outcome]}.`));
    }
  }
  return failed === 0 ? EXIT.ok : EXIT.misuse;
}

async function readList(file: string): Promise<OpmlReading> {
  try {
    return readOpml(await readFile(file));
  } catch (cause) {
    return { problem: `The file cannot be read (${nameFault(cause)}).` };
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
