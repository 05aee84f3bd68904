/** Chance that gives the same again for the same seed. */
export type Chance = (below: number) => number;

/** Creates chance from a seed (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json';
export const FORMATS: readonly FeedFormat[] = ['rss', 'rdf', 'atom', 'json'];

/** What becomes of a feed’s entries: all are read as they are, all but the one that was hit, or what is left is named. */
export type Outcome = 'all' | 'others' | 'named';

interface Hit {
  readonly chance: Chance;
  readonly format: FeedFormat;
  /** The place of the entry that is hit. */
  readonly place: number;
}

/** One way to damage a feed. */
export interface Damage {
  readonly name: string;
  readonly outcome: Outcome;
  readonly only?: readonly FeedFormat[];
  /** Changes the text of one entry. */
  readonly entry?: (entry: string, hit: Hit) => string;
  readonly feed?: (text: string, hit: Hit) => string | Uint8Array;
}

const XML: readonly FeedFormat[] = ['rss', 'rdf', 'atom'];
const LONG = 1_000_000;
const pick = <T>(list: readonly [T, ...T[]], chance: Chance): T =>
  list[chance(list.length)] ?? list[0];
const cut = (text: string, from: number, chance: Chance): string =>
  text.slice(0, from + chance(text.length - from));

/** Every kind of damage that feeds have been seen with. */
export const DAMAGES: readonly Damage[] = [
  {
    name: 'UTF-8 that is declared as something else',
    outcome: 'all',
    only: XML,
    feed: (text, { chance }) =>
      text.replace('utf-8', pick(['windows-1251', 'iso-8859-1', 'koi8-r', 'us-ascii'], chance)),
  },
  {
    name: 'another encoding that is declared as UTF-8',
    outcome: 'named',
    feed: (text) => Buffer.from(text, 'latin1'),
  },
  { name: 'a byte order mark', outcome: 'all', feed: (text) => `\ufeff${text}` },
  {
    name: 'UTF-16 behind a mark',
    outcome: 'all',
    feed: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  },
  {
    name: 'an end anywhere',
    outcome: 'named',
    feed: (text, { chance }) => cut(text, Math.floor(text.length / 3), chance),
  },
  {
    name: 'an end near its beginning',
    outcome: 'named',
    feed: (text, { chance }) => cut(text, 1, () => chance(120)),
  },
  {
    name: 'bare & and <',
    outcome: 'all',
    only: XML,
    entry: (entry, { chance }) =>
      entry.replace(
        'Body',
        pick(['Body & more', 'Body &more;', 'Body < more', 'Body <3 &'], chance),
      ),
  },
  {
    name: 'wrong dates',
    outcome: 'all',
    entry: (entry, { chance }) =>
      entry.replaceAll(
        /\d{4}-06-\d\d|\d\d Jun 2026/gu,
        pick(['yesterday', '2026-13-45', '31 Feb 2026', ''], chance),
      ),
  },
  {
    name: 'elements of other namespaces, declared and not',
    outcome: 'all',
    only: XML,
    entry: (entry, { chance }) =>
      entry.replace(
        /<(?=title)/u,
        `${pick(['<media:title>Another</media:title><', '<itunes:title xmlns:itunes="x">Another</itunes:title><', '<foo:bar><foo:title>Another</foo:title></foo:bar><'], chance)}`,
      ),
  },
  {
    name: 'CDATA that never closes',
    outcome: 'others',
    only: XML,
    entry: (entry, { chance }) =>
      entry.replace('Body', pick(['<![CDATA[Body', '<![CDATA[Body]]', '<![CDATA[<b>Body'], chance)),
  },
  {
    name: 'the same id everywhere',
    outcome: 'all',
    feed: (text) => text.replaceAll(/desk-\d+/gu, 'desk-1'),
  },
  {
    name: 'a page in its place',
    outcome: 'named',
    feed: (_text, { chance }) =>
      pick(
        [
          '<!doctype html><html><head><title>Sign in</title></head><body>Sign in to go on.</body></html>',
          '<html><body><h1>It works!</h1></body></html>',
          '<!-- cached --><!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><HTML><HEAD><TITLE>404</TITLE></HEAD></HTML>',
          '<p>Database error</p>',
        ],
        chance,
      ),
  },
  {
    name: 'nothing in it',
    outcome: 'named',
    feed: (_text, { chance }) => pick(['', ' ', '\n\n', '\u0000\u0000', '\ufeff'], chance),
  },
  {
    name: 'a headline of a megabyte',
    outcome: 'others',
    entry: (entry, { chance }) =>
      entry.replace('Headline', pick(['w', 'ab ', '&', '<b>'], chance).repeat(LONG / 4)),
  },
  {
    name: 'a tag that is torn',
    outcome: 'others',
    only: XML,
    entry: (entry, { chance }) =>
      entry.replace(pick(['</title>', '</link>', '<title>', '"'], chance), ''),
  },
  {
    name: 'random bytes in an entry',
    outcome: 'others',
    only: XML,
    entry: (entry, { chance }) => {
      const at = entry.indexOf('Body');
      const noise = Array.from({ length: 9 }, () => String.fromCodePoint(chance(0x250))).join('');
      return entry.slice(0, at) + noise + entry.slice(at);
    },
  },
  {
    name: 'characters that JSON forbids',
    outcome: 'named',
    only: ['json'],
    entry: (entry, { chance }) =>
      entry.replace('Body', pick(['Bo\ndy', 'Bo\tdy', 'Bo"dy', 'Bo\\dy'], chance)),
  },
  {
    name: 'an end tag that is missing',
    outcome: 'all',
    only: XML,
    entry: (entry) => entry.replace(/<\/(?:item|entry)>\s*$/u, ''),
  },
];

const NUMBER = 6;

/** The headlines of the feeds below. */
export const HEADLINES = Array.from({ length: NUMBER }, (_, at) => `Headline ${at + 1} über Häfen`);

/** Composes a feed with one damage. */
export function damageFeed(
  damage: Damage,
  format: FeedFormat,
  chance: Chance,
): { readonly bytes: Uint8Array; readonly place: number } {
  const place = chance(NUMBER - 1);
  const hit = { chance, format, place };
  const entries = HEADLINES.map((headline, at) => {
    const entry = writeEntry(format, headline, at + 1);
    return at === place && damage.entry ? damage.entry(entry, hit) : entry;
  });
  const text = writeFeed(format, entries);
  const damaged = damage.feed ? damage.feed(text, hit) : text;
  return { bytes: typeof damaged === 'string' ? Buffer.from(damaged) : damaged, place };
}

function writeEntry(format: FeedFormat, headline: string, number: number): string {
  const url = `https://desk.example/${number}`;
  switch (format) {
    case 'rss':
      return `<item><title>${headline}</title><link>${url}</link><guid isPermaLink="false">desk-${number}</guid><pubDate>Mon, 0${number} Jun 2026 08:00:00 GMT</pubDate><description>Body ${number}</description></item>`;
    case 'rdf':
      return `<item rdf:about="${url}"><title>${headline}</title><link>${url}</link><dc:date>2026-06-0${number}</dc:date><description>Body ${number}</description></item>`;
    case 'atom':
      return `<entry><title>${headline}</title><link href="${url}"/><id>desk-${number}</id><updated>2026-06-0${number}T08:00:00Z</updated><summary>Body ${number}</summary></entry>`;
    case 'json':
      return `{"id":"desk-${number}","url":"${url}","title":"${headline}","date_published":"2026-06-0${number}T08:00:00Z","content_text":"Body ${number}"}`;
  }
}

function writeFeed(format: FeedFormat, entries: readonly string[]): string {
  const prolog = '<?xml version="1.0" encoding="utf-8"?>\n';
  const head = '<title>The Desk</title><link>https://desk.example/</link>';
  switch (format) {
    case 'rss':
      return `${prolog}<rss version="2.0"><channel>${head}${entries.join('\n')}</channel></rss>`;
    case 'rdf':
      return `${prolog}<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://desk.example/">${head}</channel>${entries.join('\n')}</rdf:RDF>`;
    case 'atom':
      return `${prolog}<feed xmlns="http://www.w3.org/2005/Atom"><title>The Desk</title><id>desk</id><link href="https://desk.example/"/>${entries.join('\n')}</feed>`;
    case 'json':
      return `{"version":"https://jsonfeed.org/version/1.1","title":"The Desk","items":[${entries.join(',')}]}`;
  }
}
