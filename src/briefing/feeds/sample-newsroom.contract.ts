import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC, sampleFetcher } from '../../corpus/fetch/sample-reach.contract.ts';
import { openSite, type Page } from '../../corpus/fetch/sample-site.contract.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { followFeed } from './follow-feed.ts';
import type { FeedRound } from './poll-feed.ts';
import { pollFeeds } from './poll-feeds.ts';

/** A site of the tests with a store of its own and a clock that is set by hand. */
export interface Newsroom {
  readonly store: Store;
  /** Answers of the site, which a test may exchange. */
  readonly pages: Record<string, Page>;
  /** The paths that were asked for, robots.txt left out. */
  readonly asked: readonly string[];
  readonly fetchDocument: ReturnType<typeof sampleFetcher>;
  readonly now: () => Date;
  at(path: string): string;
  pass(minutes: number): void;
  /** Follows the feed of a path. */
  follow(path?: string): Promise<void>;
  /** One poll of all that is due; sentences of faults are thrown. */
  poll(signal?: AbortSignal): Promise<readonly FeedRound[]>;
  close(): Promise<void>;
}

/** Opens a newsroom; its engine finds no claims, and breaks on a text that says so. */
export async function openNewsroom(): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-feeds-'));
  const store = await openStore({ dataFolder: folder });
  const pages: Record<string, Page> = {};
  const site = await openSite(PUBLIC, pages);
  let clock = Date.parse('2026-03-02T10:00:00Z');
  const now = (): Date => new Date(clock);
  const fetchDocument = sampleFetcher(site.port, { now });
  const tools = { store, now, fetchDocument, engine: { extract }, engineVersion: 'test' };
  return {
    store,
    pages,
    get asked() {
      return site.asked.map(({ url = '' }) => url).filter((url) => url !== '/robots.txt');
    },
    fetchDocument,
    now,
    at: (path) => `http://public.test:${site.port}${path}`,
    pass(minutes) {
      clock += minutes * 60_000;
    },
    async follow(path = '/feed') {
      await followFeed({ url: `http://public.test:${site.port}${path}` }, { store, now });
    },
    async poll(signal) {
      const rounds: FeedRound[] = [];
      const onFault = (_feed: unknown, cause: unknown): never => {
        throw cause;
      };
      const onRound = (round: FeedRound) => void rounds.push(round);
      await pollFeeds({ ...tools, onRound, onFault, ...(signal && { signal }) });
      return rounds;
    },
    async close() {
      await site.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function extract({ text }: { readonly text: string }) {
  if (text.includes('BREAK THE ENGINE')) throw new Error('The engine broke.');
  return { attributions: [], claims: [] };
}

/** Answers with a document of a type. */
export function send(body: string, type = 'text/html; charset=utf-8', headers = {}): Page {
  return (response) => {
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
  };
}

/** Answers without a document. */
export function fail(status: number, headers = {}): Page {
  return (response) => {
    response.writeHead(status, headers).end('There is none.');
  };
}

/** Answers with a feed of RSS, its entries as they are given. */
export function sendFeed(
  items: readonly string[],
  { ttl = '', ...headers }: Readonly<Record<string, string>> = {},
): Page {
  const channel = `<title>River Post</title><link>http://public.test/</link>${ttl}${items.join('')}`;
  const namespace = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
  const feed = `<?xml version="1.0"?><rss version="2.0" ${namespace}><channel>${channel}</channel></rss>`;
  return send(feed, 'application/rss+xml', headers);
}

/** Composes an entry from its headline, its link, and what else it says. */
export function item(headline: string, link: string, more = ''): string {
  return `<item><title>${headline}</title>${link === '' ? '' : `<link>${link}</link>`}${more}</item>`;
}

/** What an entry says of itself in full. */
export function content(headline: string): string {
  return `<content:encoded><![CDATA[${prose(headline)}]]></content:encoded>`;
}

/** Composes the page of an article. */
export function article(headline: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${prose(headline)}</article></body></html>`;
}

function prose(headline: string): string {
  return [
    `The harbour master wrote on Monday about “${headline}”, and the pilots of the lower river answered him within the day.`,
    'Barges had waited at the locks for eleven days, she said, because the gauge at the old bridge could not be trusted after the ice.',
    'The council will meet again in April to decide who pays for the new gauge, and whether the pilots keep the night tariff.',
  ]
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}
