import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../corpus/fetch/sample-site.contract.ts';
import { followFeed, previewFeed } from './follow-feed.ts';
import {
  article,
  fail,
  item,
  type Newsroom,
  openNewsroom,
  send,
  sendFeed,
} from './sample-newsroom.contract.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

const date = (day: number): string => `<pubDate>0${day} Mar 2026 08:00:00 GMT</pubDate>`;

describe('previewFeed', () => {
  it.each<[string, readonly string[], object]>([
    [
      'the entry with the latest date',
      [item('Old', '/a', date(1)), item('New', '/b', date(2)), item('None', '/c')],
      { entries: 3, newest: { headline: 'New', publishedOn: '2026-03-02' }, warnings: [] },
    ],
    [
      'the first entry where none has a date',
      [item('One', '/a'), item('Two', '/b')],
      { entries: 2, newest: { headline: 'One', url: 'http://public.test/a' }, warnings: [] },
    ],
    ['that there is none', [], { entries: 0, warnings: ['The feed has no entries.'] }],
  ])('tells title, number and %s', async (_case, items, preview) => {
    room.pages['/feed'] = sendFeed(items);
    const url = room.at('/feed');
    expect(await previewFeed(`${url}#top`, room)).toMatchObject({
      ...{ url, title: 'River Post' },
      ...preview,
    });
  });

  it.each<[string, Page, string]>([
    ['a page', send(article('Home')), 'This is a web page (“Home”) and not a feed.'],
    ['a page that is not there', fail(404), 'no such page (HTTP 404)'],
    ['a picture', send('PNG', 'image/png'), '“image/png”, which is no page, feed or document'],
    ['a reply that nothing changed', fail(304), 'The site sent no feed.'],
  ])('says why %s cannot be followed', async (_case, page, sentence) => {
    room.pages['/bad'] = page;
    expect(await previewFeed(room.at('/bad'), room)).toEqual({
      problem: expect.stringContaining(sentence),
    });
  });

  it.each([
    ['nonsense', '“nonsense” is no web address'],
    ['http://10.0.0.1/feed', 'private or reserved network'],
  ])('says why %s is not fetched', async (address, sentence) => {
    expect(await previewFeed(address, room)).toEqual({
      problem: expect.stringContaining(sentence),
    });
  });
});

describe('followFeed', () => {
  it('knows a feed under one address, and keeps the first title', async () => {
    const about = { url: 'https://POST.example/feed#new', title: 'River Post' };
    expect(await followFeed(about, room)).toBe('followed');
    expect(await followFeed({ url: 'https://post.example/feed' }, room)).toBe('known');
    expect(await room.store.listFeeds()).toEqual([
      {
        url: 'https://post.example/feed',
        title: 'River Post',
        failures: 0,
        addedMs: room.now().getTime(),
        nextPollMs: room.now().getTime(),
      },
    ]);
  });
});
