/** Where a feed begins, and how. */
export interface FeedRoot {
  readonly kind: 'rss' | 'atom' | 'rdf';
  /** The root's start tag; one is made up where it was torn off. */
  readonly startTag: string;
  readonly endTag: string;
  readonly contentStart: number;
  /** What stands before it, beyond what XML allows there. */
  readonly junk: boolean;
  readonly tornOff: boolean;
}

const ROOT = /<((?:[\w.-]{1,40}:)?(rss|feed|rdf))(?=[\s>])/iu;
const ORPHAN = /<(channel|item|entry)(?=[\s>])/iu;
/** A quotation mark that never closes ends here. */
const MOST_TAG = 20_000;
const KINDS = { rss: 'rss', feed: 'atom', rdf: 'rdf' } as const;
/** Declarations, comments and document types; what remains of a prolog without them is junk. */
const PROLOG = /<\?[^<>]{0,2000}\?>|<!--[^<>]{0,2000}-->|<!DOCTYPE[^<>[]{0,2000}|[\s>]/giu;
const ENTITIES = /<!(?:ENTITY|ELEMENT|ATTLIST)[^<>]{0,4000}>|[[\]]/giu;

/** Finds the root of an RSS, Atom or RDF feed; undefined where the text is none. */
export function findRoot(text: string): FeedRoot | undefined {
  const root = ROOT.exec(text);
  if (!root) return composeRoot(text);
  const [, tag = '', name = ''] = root;
  const contentStart = findTagEnd(text, root.index);
  const prolog = text.slice(0, root.index);
  return {
    // The pattern lets no other name pass.
    kind: KINDS[name.toLowerCase() as keyof typeof KINDS],
    startTag: text.slice(root.index, contentStart),
    endTag: `</${tag}>`,
    contentStart,
    junk: prolog.slice(0, 20_000).replaceAll(ENTITIES, '').replaceAll(PROLOG, '') !== '',
    tornOff: false,
  };
}

/** The place behind the `>` that ends the tag at a place; one inside quotation marks does not end it. */
export function findTagEnd(text: string, start: number): number {
  let quote = '';
  const most = Math.min(text.length, start + MOST_TAG);
  for (let place = start; place < most; place += 1) {
    const character = text.charAt(place);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      if (text.charAt(place - 1) === '=') quote = character;
    } else if (character === '>') return place + 1;
  }
  return most;
}

/** A feed without its beginning still has a channel or entries. */
function composeRoot(text: string): FeedRoot | undefined {
  const orphan = ORPHAN.exec(text);
  if (!orphan) return undefined;
  const atom = orphan[1]?.toLowerCase() === 'entry';
  return {
    kind: atom ? 'atom' : 'rss',
    startTag: atom ? '<feed xmlns="http://www.w3.org/2005/Atom">' : '<rss version="2.0">',
    endTag: atom ? '</feed>' : '</rss>',
    contentStart: orphan.index,
    junk: false,
    tornOff: true,
  };
}
