import { createHash } from 'node:crypto';
import type { DraftFeed, DraftItem } from './draft-feed.ts';
import type { Feed, FeedItem } from './feed.ts';
import { readFeedDay } from './feed-day.ts';
import { readFeedUrl } from './feed-url.ts';
import { readPlainText } from './plain-text.ts';

const TAG = /<[^<>]*>/gu;
const VERSION_LENGTH = 16;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/iu;

/** Composes what a feed says from its draft; what cannot be read of it is absent, and a warning counts it. */
export function composeFeed(draft: DraftFeed, warnings: readonly string[]): Feed {
  const { titleHtml, language = '', ttlMinutes, home } = draft;
  const title = readPlainText(titleHtml ?? '');
  const items = draft.items.map((item) => composeItem(item, home));
  return {
    ...(title !== '' && { title }),
    ...(LANGUAGE.test(language) && { language }),
    ...(ttlMinutes !== undefined && ttlMinutes > 0 && { ttlMinutes }),
    items,
    warnings: [...warnings, ...findOddities(draft.items, items)],
  };
}

function composeItem(draft: DraftItem, home: string | undefined): FeedItem {
  const { id, summaryHtml, contentHtml } = draft;
  const headline = readPlainText(draft.headlineHtml ?? '');
  const url = readFeedUrl(draft.link, home);
  const publishedOn = draft.date === undefined ? undefined : readFeedDay(draft.date);
  const names = draft.authors.map((name) => readPlainText(name ?? ''));
  return {
    ...(headline !== '' && { headline }),
    ...(url !== undefined && { url }),
    ...(id !== undefined && { id }),
    ...(publishedOn !== undefined && { publishedOn }),
    authors: [...new Set(names)].filter((name) => name !== ''),
    version: composeVersion(draft),
    ...(summaryHtml !== undefined && { summaryHtml }),
    ...(contentHtml !== undefined && { contentHtml }),
  };
}

/** Hashes what an entry says for good: addresses in markup change with every reading, and summaries count comments. */
function composeVersion({ headlineHtml, date, changed, contentHtml }: DraftItem): string {
  const words = [headlineHtml, contentHtml].map((html) => html?.replace(TAG, ' '));
  const hash = createHash('sha256').update(JSON.stringify([date, changed, words]));
  return hash.digest('base64url').slice(0, VERSION_LENGTH);
}

function findOddities(drafts: readonly DraftItem[], items: readonly FeedItem[]): readonly string[] {
  if (items.length === 0) return ['The feed has no entries.'];
  const count = (isOdd: (draft: DraftItem, item: FeedItem | undefined) => boolean): number =>
    drafts.filter((draft, place) => isOdd(draft, items[place])).length;
  const undated = count(({ date }, item) => date !== undefined && !item?.publishedOn);
  const unlinked = count(({ link }, item) => link !== undefined && item?.url === undefined);
  return [
    ...(undated > 0 ? [`${countEntries(undated)} a date that cannot be read.`] : []),
    ...(unlinked > 0 ? [`${countEntries(unlinked)} a link that leads to no web page.`] : []),
  ];
}

function countEntries(number: number): string {
  return number === 1 ? 'One entry has' : `${number} entries have`;
}
