import { makeHarmless } from '../../adapters/console/render-card.ts';
import { normaliseAddress } from '../../briefing/feeds/follow-feed.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import { EXIT, type ExitCode } from '../terminal/terminal.ts';
import { addFeeds, importFeeds } from './add-feeds.ts';
import { type FeedTools, NO_FEEDS } from './feed-tools.ts';
import { pollNow } from './poll-now.ts';
import { nameFeed, writeMinute } from './write-round.ts';

type Verb = (operands: readonly string[], tools: FeedTools) => Promise<ExitCode>;

/** What can be done with feeds, what it works on, and whether it can be tried without storing anything. */
const VERBS: Readonly<Record<string, { verb: Verb; operand?: string; hasDryRun?: true }>> = {
  add: { verb: addFeeds, operand: 'URL', hasDryRun: true },
  import: { verb: importFeeds, operand: 'FILE.opml', hasDryRun: true },
  list: { verb: (_none, tools) => listFeeds(tools) },
  remove: { verb: removeFeeds, operand: 'URL' },
  poll: { verb: (_none, tools) => pollNow(tools) },
};

/** Does what `readout feed …` asks for. */
export async function feed(args: readonly string[], tools: FeedTools): Promise<ExitCode> {
  const [name = '', ...operands] = args;
  const found = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  const problem = found ? checkCall(found, operands, { name, ...tools }) : HOW_TO_CALL;
  if (found === undefined || problem !== undefined) {
    tools.terminal.tell(problem ?? HOW_TO_CALL);
    return EXIT.misuse;
  }
  return await found.verb(operands, tools);
}

const HOW_TO_CALL =
  'Say what to do with feeds: readout feed add URL…, list, remove URL…, import FILE.opml, or poll.';

function checkCall(
  { operand, hasDryRun }: (typeof VERBS)[string],
  operands: readonly string[],
  { name, dryRun }: { readonly name: string; readonly dryRun: boolean },
): string | undefined {
  if (dryRun && !hasDryRun) return `“readout feed ${name}” cannot be tried with --dry-run.`;
  if (operand === undefined && operands.length > 0) return `“readout feed ${name}” takes no name.`;
  if (operand === undefined || operands.length > 0) return undefined;
  return `Say on what it works: readout feed ${name} ${operand}.`;
}

async function listFeeds({ json, house, terminal }: FeedTools): Promise<ExitCode> {
  const feeds = await house.store.listFeeds('');
  if (json) for (const each of feeds) terminal.print(JSON.stringify(writeFeed(each)));
  else if (feeds.length === 0) terminal.print(NO_FEEDS);
  else for (const each of feeds) terminal.print(makeHarmless(tellFeed(each)));
  return EXIT.ok;
}

/** A feed as `--json` shows it; what is not known is null. */
function writeFeed({ url, title, addedMs, nextPollMs, failures, problem }: FollowedFeed) {
  return {
    url,
    title: title ?? null,
    added: writeInstant(addedMs),
    nextPoll: nextPollMs === undefined ? null : writeInstant(nextPollMs),
    paused: nextPollMs === undefined,
    failures,
    problem: problem ?? null,
  };
}

function tellFeed(each: FollowedFeed): string {
  const { nextPollMs, problem } = each;
  const next =
    nextPollMs === undefined ? 'is paused' : `is asked next at ${writeMinute(nextPollMs)}`;
  return `${nameFeed(each)} ${next}.${problem === undefined ? '' : ` ${problem}`}`;
}

function writeInstant(ms: number): string {
  return new Date(ms).toISOString();
}

async function removeFeeds(urls: readonly string[], tools: FeedTools): Promise<ExitCode> {
  const { json, house, terminal } = tools;
  let missing = 0;
  for (const url of urls.map(normaliseAddress)) {
    const isRemoved = await house.store.unfollowFeed({ url });
    if (!isRemoved) {
      missing += 1;
      terminal.tell(makeHarmless(`${url} is not followed; “readout feed list” shows what is.`));
    } else if (json) terminal.print(JSON.stringify({ url, removed: true }));
    else terminal.print(makeHarmless(`${url} is not followed any more; its articles stay.`));
  }
  return missing === 0 ? EXIT.ok : EXIT.misuse;
}
