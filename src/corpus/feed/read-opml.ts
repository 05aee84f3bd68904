import { MOST_MEGABYTES, toBytes } from '../limits.ts';
import { readAttributes } from './attributes.ts';
import { cleanCharacters } from './clean-characters.ts';
import { decodeFeed } from './decode-feed.ts';
import { readFeedUrl } from './feed-url.ts';
import { findTagEnd } from './find-root.ts';
import { nameBinary } from './name-document.ts';
import { readPlainText } from './plain-text.ts';

/** A feed that a list names. */
export interface ListedFeed {
  readonly title?: string;
  readonly url: string;
}

/** The feeds of a list, each once, or a whole sentence about why there are none. */
export type OpmlReading = { readonly feeds: readonly ListedFeed[] } | { readonly problem: string };

const MOST_FEEDS = 2_000;

/** Reads a list of feeds (OPML), as feed readers export it; folders in it are opened. */
export function readOpml(bytes: Uint8Array): OpmlReading {
  if (bytes.length === 0) return { problem: 'The list of feeds is empty.' };
  if (bytes.length > toBytes(MOST_MEGABYTES.opml))
    return { problem: `The list of feeds has more than ${MOST_MEGABYTES.opml} MB.` };
  const text = cleanCharacters(decodeFeed(bytes).text);
  if (nameBinary(bytes) !== undefined || !/<(?:opml|outline)[\s>]/iu.test(text)) {
    return { problem: 'This is no list of feeds (OPML).' };
  }
  const feeds = new Map<string, ListedFeed>();
  const outlines = /<outline(?=[\s/>])/giu;
  for (let outline = outlines.exec(text); outline; outline = outlines.exec(text)) {
    outlines.lastIndex = findTagEnd(text, outline.index);
    const feed = readOutline(text.slice(outline.index, outlines.lastIndex));
    if (feed && !feeds.has(feed.url)) feeds.set(feed.url, feed);
  }
  if (feeds.size === 0) return { problem: 'The list names no feed.' };
  if (feeds.size > MOST_FEEDS) return { problem: `The list names more than ${MOST_FEEDS} feeds.` };
  return { feeds: [...feeds.values()] };
}

function readOutline(tag: string): ListedFeed | undefined {
  const attributes = new Map(
    Array.from(readAttributes(tag), ([name, value]) => [name.toLowerCase(), readPlainText(value)]),
  );
  const address = attributes
    .get('xmlurl')
    ?.replace(/^feed:(?=https?:)|^feed(?=:)/iu, (scheme) => (scheme.endsWith(':') ? '' : 'https'));
  const url = readFeedUrl(address, undefined);
  const title = attributes.get('title') || attributes.get('text');
  return url === undefined ? undefined : { url, ...(title && { title }) };
}
