import type { RdfFeed, RssFeed } from 'feedsmith';
import type { DraftFeed, DraftItem } from './draft-feed.ts';

const MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
};

/** Drafts a feed of RSS 0.9 to 2.0. */
export function draftRss(feed: RssFeed.Feed<string>): DraftFeed {
  return {
    ...draftChannel(feed),
    language: feed.language ?? feed.dc?.languages?.[0],
    ttlMinutes: feed.ttl ?? readPeriod(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      ...draftItem(item),
      link: item.link ?? readPermalink(item.guid) ?? item.atom?.links?.[0]?.href,
      id: item.guid?.value,
      date: item.pubDate ?? readDate(item),
      authors: (item.authors ?? []).map(({ name }) => name).concat(item.dc?.creators ?? []),
    })),
  };
}

/** Drafts a feed of RSS 0.90 or 1.0, which are RDF. */
export function draftRdf(feed: RdfFeed.Feed<string>): DraftFeed {
  return {
    ...draftChannel(feed),
    language: feed.dc?.languages?.[0],
    ttlMinutes: readPeriod(feed.sy),
    items: (feed.items ?? []).map((item) => ({
      ...draftItem(item),
      link: item.link ?? item.rdf?.about,
      id: item.rdf?.about,
      date: readDate(item),
      authors: item.dc?.creators ?? [],
    })),
  };
}

type AnyItem = RssFeed.Item<string> | RdfFeed.Item<string>;

function draftChannel({ title, link }: RssFeed.Feed<string> | RdfFeed.Feed<string>) {
  return { titleHtml: title, home: link };
}

function draftItem({ title, description, dc, dcterms, atom, content }: AnyItem) {
  return {
    changed: atom?.updated ?? dcterms?.modified?.[0],
    headlineHtml: title ?? dc?.titles?.[0],
    summaryHtml: description ?? dc?.descriptions?.[0],
    contentHtml: content?.encoded,
  } satisfies Partial<DraftItem>;
}

function readDate({ dc, dcterms, atom }: AnyItem): string | undefined {
  return dc?.dates?.[0] ?? dcterms?.issued?.[0] ?? dcterms?.created?.[0] ?? atom?.published;
}

function readPermalink(guid: RssFeed.Guid | undefined): string | undefined {
  if (guid?.isPermaLink === false) return undefined;
  return guid?.value?.startsWith('http') ? guid.value : undefined;
}

function readPeriod(sy: RssFeed.Feed<string>['sy']): number | undefined {
  const minutes = MINUTES[sy?.updatePeriod ?? ''];
  return minutes === undefined ? undefined : minutes / Math.max(1, sy?.updateFrequency ?? 1);
}
