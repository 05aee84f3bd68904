import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../../corpus/fetch/sample-site.contract.ts';
import { fetchArticle } from './fetch-article.ts';
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

const CANONICAL = '<link rel="canonical" href="https://post.example/ice">';

describe('fetchArticle', () => {
  it.each<[string, Page, string]>([
    ['the address it names itself', send(article('On ice', CANONICAL)), 'https://post.example/ice'],
    ['the address it was read at', send(article('On ice')), ''],
    ['the address that a redirect led to', fail(302, { location: '/story' }), '/story'],
  ])('gives a page %s', async (_case, page, url) => {
    room.pages['/ice'] = page;
    room.pages['/story'] = send(article('On ice'));
    const address = room.at('/ice');
    expect(await fetchArticle(address, room)).toMatchObject({
      article: { headline: 'On ice', url: new URL(url, address).href },
    });
  });

  it('reads plain text', async () => {
    const text = 'Ice on the Quay\n\nThe basin froze in the winter of the strike, she said.\n';
    room.pages['/ice.txt'] = send(text, 'text/plain; charset=utf-8');
    const url = room.at('/ice.txt');
    expect(await fetchArticle(url, room)).toMatchObject({
      article: { headline: 'Ice on the Quay', url },
    });
  });

  it.each<[string, Page, string, boolean]>([
    [
      'a feed',
      sendFeed([item('On ice', '/ice')]),
      'This is a feed, not an article; “/corpus feed add” follows http://public.test:',
      false,
    ],
    [
      'a JSON Feed',
      send(
        '{"version":"https://jsonfeed.org/version/1.1","title":"Post","items":[]}',
        'application/feed+json',
      ),
      'This is a feed, not an article; “/corpus feed add” follows http://public.test:',
      false,
    ],
    ['a page that is not there', fail(404), 'no such page (HTTP 404)', false],
    ['a page behind a login', fail(401), 'nothing is fetched with a login', false],
    ['a busy site', fail(429), 'asks to be asked less often (HTTP 429)', true],
    ['a broken site', fail(500), 'has a fault of its own (HTTP 500)', true],
    ['a reply that nothing changed', fail(304), 'The site sent no document.', true],
    ['an empty page', send(''), 'is empty', true],
  ])('says what is wrong with %s, and whether it may pass', async (_case, page, problem, mayPass) => {
    room.pages['/bad'] = page;
    expect(await fetchArticle(room.at('/bad'), room)).toEqual({
      problem: expect.stringContaining(problem),
      mayPass,
    });
  });
});
