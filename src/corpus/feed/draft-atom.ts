import type { AtomFeed } from 'feedsmith';
import type { DraftFeed, DraftItem } from './draft-feed.ts';
import { writeHtml } from './plain-text.ts';

type Entry = AtomFeed.Entry<string>;
type Text = AtomFeed.Text | AtomFeed.Content | undefined;

/** Drafts a feed of Atom 0.3 or 1.0. */
export function draftAtom(feed: AtomFeed.Feed<string>): DraftFeed {
  return {
    titleHtml: feed.title?.value,
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    ttlMinutes: undefined,
    home: feed.xml?.base ?? findLink(feed.links) ?? feed.links?.[0]?.href,
    items: (feed.entries ?? []).map((entry) => draftEntry(entry, feed)),
  };
}

function draftEntry(entry: Entry, feed: AtomFeed.Feed<string>): DraftItem {
  const people = entry.authors ?? feed.authors ?? [];
  const names = people.map(({ name }) => name).concat(entry.dc?.creators ?? []);
  return {
    headlineHtml: entry.title?.value,
    link: findLink(entry.links) ?? entry.content?.src ?? readIdLink(entry.id),
    id: entry.id,
    date: entry.published ?? entry.dc?.dates?.[0] ?? entry.updated,
    changed: entry.updated,
    authors: names,
    summaryHtml: readHtml(entry.summary),
    contentHtml: readHtml(entry.content),
  };
}

/** The page that an entry or a feed is shown on. */
function findLink(links: Entry['links'] = []): string | undefined {
  const pages = links.filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href;
}

function readIdLink(id: string | undefined): string | undefined {
  return id?.startsWith('http') ? id : undefined;
}

/** Text that is no HTML is written as such; what is neither, such as a picture in base64, is left out. */
function readHtml(text: Text): string | undefined {
  if (text?.value === undefined) return undefined;
  const type = text.type?.toLowerCase() ?? 'text';
  if (type.includes('html')) return text.value;
  if (type === 'text' || type === 'text/plain') {
    return /<\/?[a-z]/iu.test(text.value) ? text.value : writeHtml(text.value);
  }
  return undefined;
}
