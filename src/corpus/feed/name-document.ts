import { findForeign, HOW_TO_IMPORT } from '../document/name-foreign.ts';
import { readPlainText } from './plain-text.ts';

const PDF = Buffer.from('%PDF-');
const HEAD = 200_000;
const FEED_LINK =
  /<link\s(?=[^<>]{0,1000}\btype\s{0,3}=\s{0,3}["']?application\/(?:rss|atom|feed)\+(?:xml|json))[^<>]{0,1000}>/iu;
const LINK_TARGET = /\bhref\s{0,3}=\s{0,3}["']?([^\s"'<>]{1,2000})/iu;

/** Says in a sentence what a text is that should be a feed and is none. */
export function nameDocument(text: string): string {
  const head = text.slice(0, HEAD).trimStart();
  if (head === '') return 'The feed is empty.';
  if (/<html[\s>]|<!doctype\s+html|<head[\s>]|<body[\s>]/iu.test(head)) return namePage(head);
  const root = /<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,40})(?=[\s/>])/iu.exec(head)?.[1]?.toLowerCase();
  if (root === 'opml') return `This is a list of feeds (OPML) and not a feed; ${HOW_TO_IMPORT}`;
  if (root === 'urlset' || root === 'sitemapindex') return 'This is a site map and not a feed.';
  if (/^[{[]/u.test(head)) return 'This is JSON, but not a JSON Feed.';
  if (head.startsWith('<?xml') && root !== undefined) {
    return `This is XML of another kind (“${root}”) and not a feed.`;
  }
  return 'This is neither RSS nor Atom nor JSON Feed.';
}

/** Says in a sentence what bytes are that hold no text; undefined where they may hold one. */
export function nameBinary(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'The feed is empty.';
  if (Buffer.from(bytes.subarray(0, PDF.length)).equals(PDF))
    return 'This is a PDF and not a feed.';
  const foreign = findForeign(bytes);
  return foreign && `${foreign.what} and not a feed.`;
}

function namePage(html: string): string {
  const title = readPlainText(/<title[^<>]{0,200}>([^<]{1,300})/iu.exec(html)?.[1] ?? '');
  const named = title === '' ? '' : ` (“${title}”)`;
  const link = FEED_LINK.exec(html)?.[0] ?? '';
  const target = LINK_TARGET.exec(link)?.[1];
  const advice = target === undefined ? '' : ` The page names its feed: ${readPlainText(target)}`;
  return `This is a web page${named} and not a feed.${advice}`;
}
