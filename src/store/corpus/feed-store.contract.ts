import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryState, FeedStore, FollowedFeed } from './feed-store.ts';

const DESK = 'https://desk.example/rss';
const POST: FollowedFeed = {
  url: 'https://post.example/atom?a=1&b=2',
  title: 'The Harbour Post',
  etag: 'W/"v1"',
  lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT',
  ttlMinutes: 90,
  failures: 2,
  problem: 'post.example has a fault of its own (HTTP 503); try again later.',
  addedMs: 1_772_445_600_000,
  nextPollMs: 1_772_449_200_000,
};

/** The promises of the part of a store that follows feeds; `open` gives one that is empty. */
export function describeFeedStore(open: () => FeedStore): void {
  describe('that follows feeds', () => {
    it('lists them as they were added, with all that is known', async () => {
      const later = { ...bareFeed(DESK), addedMs: POST.addedMs + 1 };
      expect(await open().followFeed(later)).toBe(true);
      expect(await open().followFeed(POST)).toBe(true);
      expect(await open().listFeeds()).toEqual([POST, later]);
    });

    it('keeps a feed that is followed as it is', async () => {
      await open().followFeed(POST);
      expect(await open().followFeed(bareFeed(POST.url))).toBe(false);
      expect(await open().listFeeds()).toEqual([POST]);
    });

    it('replaces what is known of a feed, unless it is forgotten', async () => {
      await open().followFeed(POST);
      const { nextPollMs: _nextPollMs, ...paused } = bareFeed(POST.url);
      await open().saveFeed(paused);
      await open().saveFeed(bareFeed(DESK));
      expect(await open().listFeeds()).toEqual([paused]);
    });

    it('lets one alone poll a feed, and nobody where it is paused', async () => {
      await open().followFeed(POST);
      const until = 1_772_450_000_000;
      const claims = [1, 2, 3].map(() => open().claimFeed(POST, until));
      expect((await Promise.all(claims)).toSorted()).toEqual([false, false, true]);
      const [feed = POST] = await open().listFeeds();
      expect(feed).toEqual({ ...POST, nextPollMs: until });
      expect(await open().claimFeed(feed, until + 1)).toBe(true);
      const { nextPollMs: _nextPollMs, ...paused } = POST;
      await open().saveFeed(paused);
      expect(await open().claimFeed(paused, until)).toBe(false);
    });

    it('remembers how entries fared, each of its own feed', async () => {
      await open().followFeed(POST);
      await open().followFeed(bareFeed(DESK));
      await open().saveEntry(POST, entry('a', 1));
      await open().saveEntry(POST, entry('b', 1));
      const done = { ...entry('a', 2), isDone: true, version: 'v1' };
      await open().saveEntry(POST, done);
      await open().saveEntry({ url: DESK }, entry('a', 7));
      const ids = ['b', 'none', 'a'];
      expect(await open().findEntries(POST, ids)).toEqual([entry('b', 1), done]);
      expect(await open().findEntries({ url: DESK }, ids)).toEqual([entry('a', 7)]);
      expect(await open().findEntries({ url: DESK }, [])).toEqual([]);
    });

    it('finds many entries at once', async () => {
      await open().followFeed(POST);
      const ids = Array.from({ length: 1_100 }, (_, number) => `tag:${number}`);
      for (const id of ids.slice(0, 3)) await open().saveEntry(POST, entry(id, 1));
      expect(await open().findEntries(POST, ids)).toHaveLength(3);
    });

    it('forgets a feed with its entries', async () => {
      await open().followFeed(POST);
      await open().saveEntry(POST, entry('a', 1));
      expect(await open().unfollowFeed(POST)).toBe(true);
      expect(await open().unfollowFeed(POST)).toBe(false);
      await open().saveEntry(POST, entry('b', 1));
      await open().followFeed(POST);
      expect(await open().findEntries(POST, ['a', 'b'])).toEqual([]);
    });

    it('follows the same address for each group by itself', async () => {
      const own = { ...POST, group: 'slack:T1' };
      expect(await open().followFeed(POST)).toBe(true);
      expect(await open().followFeed(own)).toBe(true);
      await open().saveEntry(own, entry('a', 3));
      expect(await open().findEntries(POST, ['a'])).toEqual([]);
      expect(await open().findEntries(own, ['a'])).toEqual([entry('a', 3)]);
      expect(await open().listFeeds('slack:T1')).toEqual([own]);
      expect(await open().listFeeds('')).toEqual([POST]);
      expect(await open().listFeeds('slack:T2')).toEqual([]);
      expect(await open().claimFeed(own, POST.addedMs)).toBe(true);
      expect(await open().unfollowFeed(POST)).toBe(true);
      expect((await open().listFeeds()).map(({ group }) => group)).toEqual(['slack:T1']);
    });

    it('gives back any text unit for unit, as long as it may be', async () => {
      const units = fc.array(fc.nat(0xffff), { maxLength: 40 });
      const anyText = units.map((list) => String.fromCharCode(...list));
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (url, text) => {
          await open().unfollowFeed({ url });
          await open().followFeed({ ...POST, url, title: text });
          await open().saveEntry({ url }, entry(text, 1));
          expect((await open().listFeeds()).find((feed) => feed.url === url)?.title).toBe(text);
          expect(await open().findEntries({ url }, [text])).toEqual([entry(text, 1)]);
        }),
        { numRuns: 30, examples: [['\u0000\ud83d', 'x'.repeat(20_000)]] },
      );
    });
  });
}

function bareFeed(url: string): FollowedFeed {
  return { url, failures: 0, addedMs: POST.addedMs, nextPollMs: POST.addedMs };
}

function entry(id: string, tries: number): EntryState {
  return { id, isDone: false, tries };
}
