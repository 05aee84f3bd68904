import type { JsonFeed } from 'feedsmith';
import type { DraftFeed } from './draft-feed.ts';
import { writeHtml } from './plain-text.ts';

/** Drafts a JSON Feed. */
export function draftJson(feed: JsonFeed.Feed<string>): DraftFeed {
  return {
    titleHtml: feed.title,
    language: feed.language,
    ttlMinutes: undefined,
    home: feed.home_page_url ?? feed.feed_url,
    items: (feed.items ?? []).map((item) => ({
      headlineHtml: item.title,
      link: item.url ?? item.external_url,
      id: item.id,
      date: item.date_published ?? item.date_modified,
      changed: item.date_modified,
      authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
      summaryHtml: item.summary === undefined ? undefined : writeHtml(item.summary),
      contentHtml:
        item.content_html ??
        (item.content_text === undefined ? undefined : writeHtml(item.content_text)),
    })),
  };
}
