import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Page } from '../../corpus/fetch/sample-site.contract.ts';
import { followFeed } from './follow-feed.ts';
import {
  article,
  content,
  fail,
  item,
  type Newsroom,
  openNewsroom,
  send,
  sendFeed,
} from './sample-newsroom.contract.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

/** Puts a feed at `/feed` whose entries lead to pages of their own. */
function publish(names: readonly string[], headers = {}): void {
  for (const name of names) room.pages[`/${name}`] = send(article(`On ${name}`));
  room.pages['/feed'] = sendFeed(
    names.map((name) => item(`On ${name}`, room.at(`/${name}`))),
    headers,
  );
}

async function listHeadlines(): Promise<readonly string[]> {
  return (await room.store.listArticles()).map(({ headline }) => headline).toSorted();
}

const withEtag: Page = (response, request) => {
  const isKnown = request.headers['if-none-match'] === '"v1"';
  if (isKnown) response.writeHead(304).end();
  else sendFeed([item('On ice', room.at('/ice'))], { etag: '"v1"' })(response, request);
};

describe('pollFeeds', () => {
  it('adds the page of each new entry, and nothing twice', async () => {
    publish(['ice', 'locks']);
    await room.follow();
    expect(await room.poll()).toMatchObject([{ added: 2, waiting: 0, leftOut: [] }]);
    expect(await listHeadlines()).toEqual(['On ice', 'On locks']);
    const [first] = await room.store.listArticles();
    expect(first).toMatchObject({ origin: 'added', url: room.at('/ice'), file: room.at('/ice') });
    room.pass(31);
    publish(['barges', 'ice', 'locks']);
    expect(await room.poll()).toMatchObject([{ added: 1 }]);
    expect(room.asked.filter((path) => path === '/ice')).toHaveLength(1);
    expect(await listHeadlines()).toEqual(['On barges', 'On ice', 'On locks']);
  });

  it('asks a feed again only when it is due, and for a new version only', async () => {
    room.pages['/feed'] = withEtag;
    room.pages['/ice'] = send(article('On ice'));
    await room.follow();
    await room.poll();
    room.pass(29);
    expect(await room.poll()).toEqual([]);
    room.pass(2);
    expect(await room.poll()).toMatchObject([{ added: 0, feed: { etag: '"v1"', failures: 0 } }]);
    expect(room.asked).toEqual(['/feed', '/ice', '/feed']);
  });

  it('waits as long as the feed asks for', async () => {
    publish([], { ttl: '<ttl>120</ttl>' });
    await room.follow();
    await room.poll();
    room.pass(119);
    expect(await room.poll()).toEqual([]);
    room.pass(1);
    expect(await room.poll()).toHaveLength(1);
  });

  it.each<[string, Page, string]>([
    ['a feed that is not there', fail(404), 'no such page (HTTP 404)'],
    ['a feed that turned into a page', send(article('Home')), 'This is a web page (“Home”)'],
    ['an empty reply', send('', 'application/rss+xml'), 'The feed is empty.'],
    ['a redirect to the inside', fail(302, { location: 'http://127.0.0.1/' }), 'It redirects.'],
  ])('backs off from %s, and names it once', async (_case, page, sentence) => {
    room.pages['/feed'] = page;
    await room.follow();
    const [first] = await room.poll();
    expect(first).toMatchObject({ isNews: true, feed: { failures: 1 } });
    expect(first?.feed.problem).toContain(sentence);
    room.pass(59);
    expect(await room.poll()).toEqual([]);
    room.pass(1);
    expect(await room.poll()).toMatchObject([{ isNews: false, feed: { failures: 2 } }]);
    publish(['ice']);
    room.pass(120);
    const [mended] = await room.poll();
    expect(mended).toMatchObject({ isNews: true, added: 1, feed: { failures: 0 } });
    expect(mended?.feed).not.toHaveProperty('problem');
  });

  it('pauses a feed that is gone for good, until it is followed anew', async () => {
    room.pages['/feed'] = fail(410);
    await room.follow();
    const [round] = await room.poll();
    expect(round?.feed).not.toHaveProperty('nextPollMs');
    expect(round?.feed.problem).toContain('for good (HTTP 410)');
    room.pass(100_000);
    expect(await room.poll()).toEqual([]);
    publish(['ice']);
    expect(await followFeed({ url: room.at('/feed') }, room)).toBe('resumed');
    expect(await room.poll()).toMatchObject([{ added: 1 }]);
  });

  it('follows a redirect of a feed and of a page', async () => {
    publish(['ice']);
    room.pages['/old'] = fail(301, { location: '/feed' });
    const page = room.pages['/ice'];
    room.pages['/ice'] = fail(302, { location: '/story' });
    room.pages['/story'] = page ?? fail(404);
    await room.follow('/old');
    expect(await room.poll()).toMatchObject([{ added: 1, feed: { url: room.at('/old') } }]);
    expect(await room.store.listArticles()).toMatchObject([
      { url: room.at('/story'), file: room.at('/ice') },
    ]);
  });

  it('takes what the feed has in full where the page cannot be read', async () => {
    room.pages['/feed'] = sendFeed([
      item(
        'On &lt;ice&gt;',
        room.at('/none'),
        `<pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate><author>Ada Park</author>${content('ice')}`,
      ),
      item('On tolls', '', `<guid isPermaLink="false">7</guid>${content('tolls')}`),
    ]);
    await room.follow();
    expect(await room.poll()).toMatchObject([{ added: 2, leftOut: [] }]);
    const articles = await room.store.listArticles();
    expect(articles).toMatchObject([
      { headline: 'On <ice>', publishedOn: '2026-03-01', url: room.at('/none') },
      { headline: 'On tolls' },
    ]);
    expect(articles[1]).not.toHaveProperty('url');
    const [ice] = articles;
    const stored = await room.store.findArticle(ice?.id ?? '');
    expect(stored?.text).toContain('Barges had waited at the locks');
  });

  it('tells what the page of the same site leaves out, and nothing of a page elsewhere', async () => {
    const elsewhere = room.at('/story').replace('public.test', 'other.test');
    const told = '<pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate>';
    room.pages['/own'] = send(article('On ice'));
    room.pages['/story'] = send(article('On tolls'));
    room.pages['/feed'] = sendFeed([
      item('On ice', room.at('/own'), told),
      item('Look at this', elsewhere, told),
    ]);
    await room.follow();
    await room.poll();
    const [ice, tolls] = await room.store.listArticles();
    expect(ice).toMatchObject({ headline: 'On ice', publishedOn: '2026-03-01' });
    expect(tolls).toMatchObject({ headline: 'On tolls', url: elsewhere });
    expect(tolls).not.toHaveProperty('publishedOn');
  });

  it('goes on after bad entries, and names each once', async () => {
    publish(['missing', 'ice', 'private', 'broken', 'unread']);
    room.pages['/missing'] = fail(404);
    room.pages['/private'] = fail(302, { location: 'http://169.254.169.254/' });
    room.pages['/broken'] = send(article('BREAK THE ENGINE'));
    room.pages['/unread'] = send('<p>Please accept our cookies.</p>');
    await room.follow();
    const [round] = await room.poll();
    expect(round).toMatchObject({ added: 1, waiting: 3 });
    expect(round?.leftOut).toEqual([
      expect.stringMatching(/^“On missing” is left out: .*HTTP 404/u),
      expect.stringMatching(/^“On private” has to wait: It redirects[.]/u),
      expect.stringMatching(/^“On broken” has to wait: Its text breaks/u),
      expect.stringMatching(/^“On unread” has to wait: ./u),
    ]);
    room.pass(31);
    expect(await room.poll()).toMatchObject([{ added: 0, waiting: 3, leftOut: [] }]);
    room.pass(31);
    const [last] = await room.poll();
    expect(last?.leftOut).toEqual([
      expect.stringContaining('“On private” is left out'),
      expect.stringContaining('“On broken” is left out'),
      expect.stringContaining('“On unread” is left out'),
    ]);
    room.pass(31);
    expect(await room.poll()).toMatchObject([{ waiting: 0, leftOut: [] }]);
    expect(room.asked.filter((path) => path === '/missing')).toHaveLength(1);
    expect(await listHeadlines()).toEqual(['On ice']);
  });

  it('tries a page again that was busy, even where the feed did not change', async () => {
    room.pages['/feed'] = withEtag;
    room.pages['/ice'] = fail(503);
    await room.follow();
    expect(await room.poll()).toMatchObject([{ added: 0, waiting: 1 }]);
    room.pages['/ice'] = send(article('On ice'));
    room.pass(31);
    expect(await room.poll()).toMatchObject([{ added: 1, waiting: 0 }]);
  });

  it('adds twenty entries a round, the first ones first', async () => {
    const names = Array.from({ length: 23 }, (_, at) => `n${at + 10}`);
    publish(names, { 'cache-control': 'max-age=86400' });
    await room.follow();
    expect(await room.poll()).toMatchObject([{ added: 20, waiting: 3 }]);
    expect(await listHeadlines()).toEqual(names.slice(0, 20).map((name) => `On ${name}`));
    room.pass(31);
    expect(await room.poll()).toMatchObject([{ added: 3, waiting: 0 }]);
  });

  it('lets entries that failed wait behind those that were never tried', async () => {
    const busy = Array.from({ length: 20 }, (_, at) => `busy${at}`);
    publish([...busy, 'ice']);
    for (const name of busy) room.pages[`/${name}`] = fail(503);
    await room.follow();
    expect(await room.poll()).toMatchObject([{ added: 0, waiting: 21 }]);
    room.pass(31);
    expect(await room.poll()).toMatchObject([{ added: 1, waiting: 20 }]);
  });

  it('does not fetch a page that somebody added before', async () => {
    publish(['ice']);
    await room.follow();
    await room.poll();
    room.pages['/other'] = room.pages['/feed'] ?? fail(404);
    await room.follow('/other');
    expect(await room.poll()).toMatchObject([{ added: 0, waiting: 0 }]);
    expect(room.asked.filter((path) => path === '/ice')).toHaveLength(1);
  });

  it('goes on with the other feeds where one is bad', async () => {
    publish(['ice']);
    room.pages['/bad'] = fail(500);
    await room.follow('/bad');
    await room.follow();
    const rounds = await room.poll();
    expect(rounds.map(({ added }) => added).toSorted()).toEqual([0, 1]);
  });

  it('leaves a feed to the process that polls it', async () => {
    publish(['ice']);
    await room.follow();
    const rounds = await Promise.all([room.poll(), room.poll()]);
    expect(rounds.flat()).toMatchObject([{ added: 1 }]);
    expect(room.asked).toEqual(['/feed', '/ice']);
  });

  it('keeps nothing of a group that is forgotten while a page is fetched, and fetches no more', async () => {
    const group = 'slack:T1';
    publish(['barges', 'ice', 'locks']);
    room.pages['/ice'] = async (response, request) => {
      await room.store.forgetGroup(group);
      await send(article('On ice'))(response, request);
    };
    const feed = { url: room.at('/feed'), group, failures: 0, addedMs: 0, nextPollMs: 0 };
    await room.store.followFeed(feed);
    expect(await room.poll()).toMatchObject([{ added: 1, leftOut: [] }]);
    expect(await listHeadlines()).toEqual([]);
    expect(room.asked).toEqual(['/feed', '/barges', '/ice']);
  });

  it('repeats a poll that was stopped halfway, and adds nothing twice', async () => {
    publish(['ice', 'locks', 'tolls']);
    await room.follow();
    const stop = new AbortController();
    const locks = room.pages['/locks'] ?? fail(404);
    room.pages['/locks'] = () => stop.abort();
    expect(await room.poll(stop.signal)).toMatchObject([{ added: 1, waiting: 2 }]);
    expect(await listHeadlines()).toEqual(['On ice']);
    room.pages['/locks'] = locks;
    expect(await room.poll()).toMatchObject([{ added: 2, waiting: 0, leftOut: [] }]);
    expect(room.asked.filter((path) => path === '/ice')).toHaveLength(1);
    expect(await listHeadlines()).toEqual(['On ice', 'On locks', 'On tolls']);
  });

  it('takes over a feed from a process that fell, after a while', async () => {
    publish(['ice']);
    await room.follow();
    const [feed] = await room.store.listFeeds();
    if (feed) await room.store.claimFeed(feed, room.now().getTime() + 600_000);
    expect(await room.poll()).toEqual([]);
    room.pass(10);
    expect(await room.poll()).toMatchObject([{ added: 1 }]);
  });
});
