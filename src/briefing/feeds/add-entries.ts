import type { FeedItem } from '../../corpus/feed/feed.ts';
import { BriefingError } from '../../domain/error.ts';
import type { EntryState, FollowedFeed } from '../../store/feed-store.ts';
import type { Store } from '../../store/store.ts';
import { type AddTools, addArticle } from '../add-article.ts';
import type { ArticleFetching, FetchTools } from './fetch-article.ts';
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
  /** How many are left for the next round. */
  readonly waiting: number;
  /** What was not added, and why, in whole sentences; each is told once. */
  readonly leftOut: readonly string[];
}

const MOST_ENTRIES = 20;
const MOST_TRIES = 3;
const BROKEN =
  'Its text breaks what extracts the claims; the people who make Readout want to know.';

/** Adds the entries of a feed that were not added before, some a round; one that cannot be is tried again in later rounds. */
export async function addEntries(
  items: readonly FeedItem[],
  feed: FollowedFeed,
  tools: EntryTools,
): Promise<EntriesReport> {
  const open = await listOpen(items, feed, tools.store);
  const leftOut: string[] = [];
  let added = 0;
  let done = 0;
  for (const { item, entry } of open.slice(0, MOST_ENTRIES)) {
    tools.onEntry?.(nameForPeople(item));
    const outcome = await addEntry(item, feed, tools);
    if (tools.signal?.aborted) break;
    const tried = noteTry(entry, outcome);
    await tools.store.saveEntry(feed.url, tried);
    if (outcome.kind === 'added') added += 1;
    if (tried.isDone) done += 1;
    const isTold = tried.isDone || tried.tries === 1;
    if (outcome.kind === 'failed' && isTold) leftOut.push(tellFailure(item, outcome, tried));
  }
  return { added, waiting: open.length - done, leftOut };
}

interface OpenEntry {
  readonly item: FeedItem;
  readonly entry: EntryState;
}

type Outcome =
  | { readonly kind: 'added' | 'known' }
  | { readonly kind: 'failed'; readonly sentence: string; readonly mayPass: boolean };

/** The entries that are not done with, each once; those that were never tried come first. */
async function listOpen(
  items: readonly FeedItem[],
  { url }: FollowedFeed,
  store: Store,
): Promise<readonly OpenEntry[]> {
  const byId = new Map(items.toReversed().map((item) => [nameItem(item), item]));
  const states = await store.findEntries(url, [...byId.keys()]);
  const known = new Map(states.map((entry) => [entry.id, entry]));
  return [...byId]
    .toReversed()
    .map(([id, item]) => ({ item, entry: known.get(id) ?? { id, isDone: false, tries: 0 } }))
    .filter(({ entry }) => !entry.isDone)
    .sort((a, b) => a.entry.tries - b.entry.tries);
}

function nameItem({ id, url, headline = '', publishedOn = '' }: FeedItem): string {
  return id ?? url ?? `${publishedOn} ${headline}`;
}

async function addEntry(
  item: FeedItem,
  { url: feedUrl }: FollowedFeed,
  tools: EntryTools,
): Promise<Outcome> {
  const address = item.url === undefined ? undefined : normaliseAddress(item.url);
  if (address !== undefined && tools.known.has(address)) return { kind: 'known' };
  const reading = await readEntry(item, feedUrl, tools);
  if (tools.signal?.aborted) return { kind: 'known' };
  if ('problem' in reading) return composeFailure(reading);
  try {
    await addArticle(reading.article, { origin: 'added', file: address ?? feedUrl }, tools);
  } catch (cause) {
    if (cause instanceof BriefingError) throw cause;
    return { kind: 'failed', sentence: BROKEN, mayPass: true };
  }
  if (address !== undefined) tools.known.add(address);
  return { kind: 'added' };
}

function composeFailure({
  problem,
  mayPass,
}: Extract<ArticleFetching, { readonly problem: string }>): Outcome {
  return { kind: 'failed', sentence: problem, mayPass };
}

function noteTry({ id, tries }: EntryState, outcome: Outcome): EntryState {
  const isOver = outcome.kind !== 'failed' || !outcome.mayPass || tries + 1 >= MOST_TRIES;
  return { id, isDone: isOver, tries: tries + 1 };
}

function nameForPeople({ headline, url = 'an entry without a name' }: FeedItem): string {
  return headline === undefined ? url : `“${headline}”`;
}

function tellFailure(
  item: FeedItem,
  { sentence }: Extract<Outcome, { readonly kind: 'failed' }>,
  { isDone }: EntryState,
): string {
  return `${nameForPeople(item)} ${isDone ? 'is left out' : 'has to wait'}: ${sentence}`;
}
