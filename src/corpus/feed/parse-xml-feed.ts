import { parseFeed as parse } from 'feedsmith';
import { draftAtom } from './draft-atom.ts';
import type { DraftFeed, DraftItem, DraftReading } from './draft-feed.ts';
import { draftRdf, draftRss } from './draft-rss.ts';
import { type FeedRoot, findRoot, findTagEnd } from './find-root.ts';
import { nameDocument } from './name-document.ts';
import { repairMarkup } from './repair-markup.ts';
import { type FeedParts, splitFeed } from './split-feed.ts';
import { tidyElements } from './tidy-elements.ts';

const PAGE = /<html[\s>]|<!doctype\s+html/iu;
const CHANNEL_END = '</channel>';

/** Reads RSS, Atom or RDF: as a whole where that gives every entry, else entry by entry. */
export function parseXmlFeed(text: string): DraftReading {
  const root = findRoot(text);
  if (!root || PAGE.test(text.slice(0, root.contentStart))) return { problem: nameDocument(text) };
  const parts = splitFeed(text, root);
  if (parts.items.length === 0 && parts.open) {
    return { problem: 'The feed breaks off before its first entry ends.' };
  }
  const warnings = describeDamage(root, parts);
  const head = readHead(root, parts.head);
  const items = parts.items.map(tidyItem);
  const whole = draft(root, head, items);
  if (whole?.items.length === items.length) return { draft: whole, warnings };
  return parseApart(root, { head, items, warnings });
}

function parseApart(
  root: FeedRoot,
  parts: { head: string; items: readonly string[]; warnings: readonly string[] },
): DraftReading {
  const empty = root.kind === 'atom' ? '' : '<channel>';
  const channel = draft(root, parts.head, []);
  const items = parts.items.flatMap(
    (item): readonly DraftItem[] => draft(root, empty, [item])?.items ?? [],
  );
  const lost = parts.items.length - items.length;
  if (!channel || (items.length === 0 && lost > 0)) {
    return { problem: 'The feed is too damaged to be read, or nests its elements too deeply.' };
  }
  const warning = `${lost} of ${parts.items.length} entries are empty or too damaged to be read.`;
  return { draft: { ...channel, items }, warnings: [...parts.warnings, warning] };
}

/** Gives what a feed says of itself. */
function readHead({ kind }: FeedRoot, head: string): string {
  const channelTag = /<channel(?=[\s>])[^<>]{0,4000}>/iu.exec(head)?.[0];
  const elements = tidyElements(repairMarkup(head.replace(channelTag ?? '', '')));
  return kind === 'atom' ? elements : `${channelTag ?? '<channel>'}${elements}`;
}

function tidyItem(item: string): string {
  const startTag = item.slice(0, findTagEnd(item, 0));
  const endTag = item.slice(item.lastIndexOf('</'));
  const content = item.slice(startTag.length, item.length - endTag.length);
  return `${startTag}${tidyElements(repairMarkup(content))}${endTag}`;
}

/** Parses a feed with what its parts lack around them; undefined where it cannot be parsed. */
function draft(root: FeedRoot, head: string, items: readonly string[]): DraftFeed | undefined {
  const content = {
    rss: [head, ...items, CHANNEL_END],
    rdf: [head, CHANNEL_END, ...items],
    atom: [head, ...items],
  };
  try {
    const parsed = parse([root.startTag, ...content[root.kind], root.endTag].join(''));
    switch (parsed.format) {
      case 'rss':
        return draftRss(parsed.feed);
      case 'atom':
        return draftAtom(parsed.feed);
      case 'rdf':
        return draftRdf(parsed.feed);
      case 'json':
        return undefined;
    }
  } catch {
    return undefined;
  }
}

function describeDamage({ junk, tornOff }: FeedRoot, { more, torn, open, items }: FeedParts) {
  return [
    ...(tornOff ? ['The beginning of the feed is missing.'] : []),
    ...(junk ? ['Something else stands before the feed; it was left out.'] : []),
    ...(torn ? ['The feed breaks off; its last entry is not complete and was left out.'] : []),
    ...(open && !torn ? ['The feed breaks off; it may have more entries.'] : []),
    ...(more > 0
      ? [`The feed has ${items.length + more} entries; the first ${items.length} are read.`]
      : []),
  ];
}
