import type { FeedItem } from '../../corpus/feed/feed.ts';
import { BriefingError } from '../../domain/error.ts';
import { ownId } from '../../domain/owner.ts';
import type { FollowedFeed } from '../../store/corpus/feed-store.ts';
import type { SaveOutcome } from '../../store/store.ts';
import { type AddTools, addArticle } from '../add-article.ts';
import { listOpenEntries, noteTry, type OpenEntry } from './entry-states.ts';
import type { FetchTools } from './fetch-article.ts';
import { normaliseAddress } from './follow-feed.ts';
import { readEntry } from './read-entry.ts';

/** What the entries of a feed are added with. */
export interface EntryTools extends AddTools, FetchTools {
  /** Where the articles that are stored were read. */
  readonly known: Set<string>;
  /** Told what is being read. */
  readonly onEntry?: (name: string) => void;
}

/** What became of the entries of a feed in one round. */
export interface EntriesReport {
  readonly added: number;
  /** How many articles were stored before and have changed. */
  readonly changed: number;
  /** How many are left for the next round. */
  readonly waiting: number;
  /** What was not added, and why, in whole sentences; each is told once. */
  readonly leftOut: readonly string[];
  /** What is odd about the articles that came, a line for each of them. */
  readonly warnings: readonly string[];
}

const MOST_ENTRIES = 20;
const BROKEN =
  'Its text breaks what extracts the claims; the people who make Readout want to know.';

/** Adds the entries of a feed that are new or changed, some a round; one that cannot be is tried again in later rounds. */
export async function addEntries(
  items: readonly FeedItem[],
  feed: FollowedFeed,
  tools: EntryTools,
): Promise<EntriesReport> {
  const open = await listOpenEntries(items, feed, tools.store);
  const count = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  const [leftOut, warnings]: [string[], string[]] = [[], []];
  let done = 0;
  for (const entry of open.slice(0, MOST_ENTRIES)) {
    tools.onEntry?.(nameForPeople(entry.item));
    const outcome = await addEntry(entry, feed, tools);
    if (tools.signal?.aborted) break;
    const isOver = outcome.kind !== 'failed' || !outcome.mayPass || entry.isLastTry;
    // Nobody wants the others of a feed that was removed meanwhile, or whose group is forgotten.
    if (!(await tools.store.saveEntry(feed, noteTry(entry, isOver)))) break;
    count[outcome.kind] += 1;
    if (isOver) done += 1;
    if (outcome.kind === 'failed') leftOut.push(...tellFailure(entry, outcome, isOver));
    else warnings.push(...tellWarnings(entry, outcome));
  }
  const { added, changed } = count;
  return { added, changed, waiting: open.length - done, leftOut, warnings };
}

interface Failure {
  readonly kind: 'failed';
  readonly sentence: string;
  readonly mayPass: boolean;
}

type Outcome = { readonly kind: SaveOutcome; readonly warnings: readonly string[] } | Failure;

const NO_NEWS: Outcome = { kind: 'unchanged', warnings: [] };

async function addEntry(
  { item, isAgain, isLastTry }: OpenEntry,
  feed: FollowedFeed,
  tools: EntryTools,
): Promise<Outcome> {
  const { url: feedUrl, group = '' } = feed;
  const address = item.url === undefined ? undefined : normaliseAddress(item.url);
  if (!isAgain && address !== undefined && tools.known.has(address)) return NO_NEWS;
  // What the feed has of it may be less than what its page gave before.
  const waitsForPage = isAgain && !isLastTry;
  const reading = await readEntry(item, feedUrl, { ...tools, waitsForPage });
  if (tools.signal?.aborted) return NO_NEWS;
  if ('problem' in reading) {
    return { kind: 'failed', sentence: reading.problem, mayPass: reading.mayPass };
  }
  const article = { ...reading.article, id: ownId(group, reading.article.id) };
  const { warnings } = reading;
  try {
    const file = address ?? feedUrl;
    const { outcome: kind } = await addArticle(article, { origin: 'added', file, feed }, tools);
    if (address !== undefined) tools.known.add(address);
    return { kind, warnings };
  } catch (cause) {
    if (cause instanceof BriefingError) throw cause;
    return { kind: 'failed', sentence: BROKEN, mayPass: true };
  }
}

function nameForPeople({ headline, url = 'an entry without a name' }: FeedItem): string {
  return headline === undefined ? url : `“${headline}”`;
}

/** Says at the first try and at the last what is wrong. */
function tellFailure(
  { item, state }: OpenEntry,
  { sentence }: Failure,
  isOver: boolean,
): readonly string[] {
  if (!isOver && state.tries > 0) return [];
  return [`${nameForPeople(item)} ${isOver ? 'is left out' : 'has to wait'}: ${sentence}`];
}

function tellWarnings(
  { item }: OpenEntry,
  { kind, warnings }: Exclude<Outcome, Failure>,
): readonly string[] {
  if (kind === 'unchanged' || warnings.length === 0) return [];
  return [`${nameForPeople(item)}: ${warnings.join(' ')}`];
}
