import type { FeedItem } from '../../corpus/feed/feed.ts';
import { type ReadDocument, readDocument } from '../../corpus/read-document.ts';
import type { Article } from '../../domain/article.ts';
import { correctGaps } from '../corpus/correct-draft.ts';
import { nameLanguageGap } from '../names/name-language-gap.ts';
import { type ArticleFetching, type FetchTools, fetchArticle } from './fetch-article.ts';

const NOTHING = 'The entry has neither a link to follow nor a text of its own.';
/** What sites put before the name that their pages and their feeds share. */
const HOST_PREFIX = /^(?:www|feeds?|rss|news)[.]/u;

interface EntryReading extends FetchTools {
  /** A page that may be readable later is waited for. */
  readonly waitsForPage: boolean;
}

/** Reads the article of an entry: its page, or what the feed itself has of it where the page cannot be read. */
export async function readEntry(
  item: FeedItem,
  feedUrl: string,
  tools: EntryReading,
): Promise<ArticleFetching> {
  const { url } = item;
  if (url === undefined)
    return (await readContent(item, tools)) ?? { problem: NOTHING, mayPass: false };
  const fetching = await fetchArticle(url, tools);
  if ('problem' in fetching) {
    const waits = fetching.mayPass && tools.waitsForPage;
    return waits ? fetching : ((await readContent(item, tools)) ?? fetching);
  }
  const isOwn = readSite(url) === readSite(feedUrl);
  return correct(fetching, isOwn ? fillGaps(fetching.article, item) : fetching.article);
}

/** What a page does not tell, the feed of the same site does; one that collects links knows who collected them. */
function fillGaps(article: Article, { authors, publishedOn }: FeedItem): Article {
  return {
    ...(publishedOn !== undefined && { publishedOn }),
    ...article,
    ...(article.authors.length === 0 && { authors }),
  };
}

/** Gives the reading another article, and warns of that. */
function correct(reading: ReadDocument, article: Article): ReadDocument {
  const warnings = correctGaps(reading.warnings, reading.article, article);
  return { ...reading, article, warnings: [...warnings, ...nameLanguageGap(article)] };
}

function readSite(address: string): string {
  return new URL(address).hostname.replace(HOST_PREFIX, '');
}

/** Reads the text that a feed gives in full as a page of its own; what the entry says about it goes first. */
async function readContent(
  item: FeedItem,
  { nameOutlet }: FetchTools,
): Promise<ArticleFetching | undefined> {
  const { url, headline, authors, publishedOn, contentHtml } = item;
  if (contentHtml === undefined) return undefined;
  const bytes = Buffer.from(composePage(headline ?? '', contentHtml));
  const type = { contentType: 'text/html; charset=utf-8' };
  const reading = await readDocument(bytes, {
    ...type,
    ...(url !== undefined && { url }),
    ...(nameOutlet && { nameOutlet }),
  });
  if ('problem' in reading) return undefined;
  const { url: _told, ...article } = reading.article;
  return correct(reading, {
    ...article,
    ...(headline !== undefined && { headline }),
    ...(authors.length > 0 && { authors }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(url !== undefined && { url }),
  });
}

function composePage(headline: string, contentHtml: string): string {
  const title = headline.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${title}</h1>${contentHtml}</article></body></html>`;
}
