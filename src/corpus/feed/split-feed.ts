import { createFinder } from './create-finder.ts';
import type { FeedRoot } from './find-root.ts';

/** A feed cut into what stands before its entries and the entries, each from its start tag to its end tag. */
export interface FeedParts {
  readonly head: string;
  readonly items: readonly string[];
  /** How many more there are than are read. */
  readonly more: number;
  /** The last entry has no end, and is left out. */
  readonly torn: boolean;
  /** The feed itself has no end. */
  readonly open: boolean;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

const MOST_ITEMS = 1_000;
const FEED_END = /<\/(?:[\w.-]{1,40}:)?(?:channel|rss|feed|rdf)\s{0,99}>/giu;

/** Cuts a feed at its entries, also where end tags are missing; CDATA that never closes hides no entry behind it. */
export function splitFeed(text: string, { kind, contentStart }: FeedRoot): FeedParts {
  const noun = kind === 'atom' ? 'entry' : 'item';
  const tag = new RegExp(`<((?:[\\w.-]{1,40}:)?${noun})(?=[\\s>])`, 'iu').exec(
    text.slice(contentStart),
  );
  const name = tag?.[1] ?? noun;
  const cuts = findCuts(text, name, contentStart);
  const last = cuts.at(-1);
  const feedEnd = findFeedEnd(text, last?.closed ? last.end : (last?.start ?? contentStart));
  const torn = last !== undefined && !last.closed && feedEnd === undefined;
  const whole = torn ? cuts.slice(0, -1) : cuts;
  return {
    head: text.slice(contentStart, cuts[0]?.start ?? text.length),
    items: whole.slice(0, MOST_ITEMS).map((cut) => {
      const end = cut === last && !cut.closed ? (feedEnd ?? cut.end) : cut.end;
      return cut.closed ? text.slice(cut.start, end) : `${text.slice(cut.start, end)}</${name}>`;
    }),
    more: Math.max(0, whole.length - MOST_ITEMS),
    torn,
    open: feedEnd === undefined,
  };
}

function findCuts(text: string, name: string, from: number): readonly Cut[] {
  const cuts: Cut[] = [];
  const findHiddenEnd = createHiddenFinder(text, name);
  const marks = new RegExp(`<!\\[CDATA\\[|<!--|<(/?)${name}(?=[\\s>])[^>]{0,2000}>`, 'giu');
  marks.lastIndex = from;
  let start: number | undefined;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const [match, slash] = mark;
    if (slash === undefined) {
      marks.lastIndex = findHiddenEnd(match, mark.index);
    } else if (slash === '/') {
      if (start !== undefined) cuts.push({ start, end: marks.lastIndex, closed: true });
      start = undefined;
    } else if (!match.endsWith('/>')) {
      if (start !== undefined) cuts.push({ start, end: mark.index, closed: false });
      start = mark.index;
    }
  }
  if (start !== undefined) cuts.push({ start, end: text.length, closed: false });
  return cuts;
}

/**
 * Creates the search for the end of CDATA or a comment. CDATA that has no end of its own before the next entry begins
 * hides nothing:
 *
 *     <item><title><![CDATA[One</title></item> <item><title><![CDATA[Two]]></title></item>
 *                           └ no end before this ┘
 */
function createHiddenFinder(text: string, name: string): (mark: string, start: number) => number {
  const findCdataEnd = createFinder(text, /\]\]>/u);
  const findCommentEnd = createFinder(text, /-->/u);
  const findNextItem = createFinder(
    text,
    new RegExp(`</${name}\\s{0,99}>\\s{0,999}<${name}`, 'iu'),
  );
  return (mark, start) => {
    const behind = start + mark.length;
    const end = mark === '<!--' ? findCommentEnd(behind) : findCdataEnd(behind);
    const hides = mark === '<!--' || end < findNextItem(behind);
    return end !== Number.POSITIVE_INFINITY && hides ? end + 3 : behind;
  };
}

function findFeedEnd(text: string, from: number): number | undefined {
  FEED_END.lastIndex = from;
  return FEED_END.exec(text)?.index;
}
