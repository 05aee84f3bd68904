import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedRound } from './poll-feed.ts';
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

const UPDATED =
  '<atom:updated xmlns:atom="http://www.w3.org/2005/Atom">2026-03-02T12:00:00Z</atom:updated>';
const SUMMARY = '<description>7 comments</description>';
const PICTURE =
  '<content:encoded><![CDATA[<p>Ice. <img src="/one?token=1"></p>]]></content:encoded>';

/** Puts the page and the feed of one article out, the entry with what it says beside its link. */
function publish(headline: string, more = ''): void {
  room.pages['/ice'] = send(article(headline));
  room.pages['/feed'] = sendFeed([item('On ice', room.at('/ice'), more)]);
}

async function pollLater(): Promise<FeedRound | undefined> {
  room.pass(31);
  return (await room.poll())[0];
}

async function readStored() {
  const [stored] = await room.store.listArticles();
  return await room.store.findArticle(stored?.id ?? '');
}

const countReadings = (): number => room.asked.filter((path) => path === '/ice').length;

describe('pollFeeds, where an entry changed', () => {
  it.each([
    ['the day of its change', '', UPDATED],
    ['its content', content('ice'), content('thaw')],
  ])('reads its page again by %s, as a revision of the article', async (_case, before, after) => {
    publish('On ice', before);
    await room.follow();
    await room.poll();
    publish('On thaw', after);
    expect(await pollLater()).toMatchObject({ added: 0, changed: 1, waiting: 0 });
    expect(await readStored()).toMatchObject({ headline: 'On thaw', revision: 2 });
    expect(await pollLater()).toMatchObject({ added: 0, changed: 0 });
    expect(countReadings()).toBe(2);
  });

  it.each([
    ['nothing else', '', ''],
    ['another number of comments', SUMMARY, SUMMARY.replace('7', '8')],
    ['a picture at another address', PICTURE, PICTURE.replace('1', '2')],
  ])('leaves an article alone whose entry says %s', async (_case, before, after) => {
    publish('On ice', before);
    await room.follow();
    await room.poll();
    publish('On thaw', after);
    expect(await pollLater()).toMatchObject({ added: 0, changed: 0 });
    expect(countReadings()).toBe(1);
  });

  it('waits for the page, and takes what the feed has of it in the end', async () => {
    publish('On ice', content('ice'));
    await room.follow();
    await room.poll();
    publish('On ice', content('thaw'));
    room.pages['/ice'] = fail(503);
    expect(await pollLater()).toMatchObject({
      changed: 0,
      waiting: 1,
      leftOut: [expect.any(String)],
    });
    expect(await pollLater()).toMatchObject({ changed: 0, waiting: 1, leftOut: [] });
    expect((await readStored())?.text).toContain('“On ice”');
    expect(await pollLater()).toMatchObject({ changed: 1, waiting: 0, leftOut: [] });
    expect((await readStored())?.text).toContain('“thaw”');
  });

  it('says of the page that it has not changed after all', async () => {
    publish('On ice');
    await room.follow();
    const [first] = await room.poll();
    expect(first?.warnings).toEqual(['“On ice”: The outlet is not known. The date is not known.']);
    publish('On ice', UPDATED);
    expect(await pollLater()).toMatchObject({ added: 0, changed: 0, waiting: 0, warnings: [] });
    expect(countReadings()).toBe(2);
  });
});

describe('pollFeeds, of what is odd about an article', () => {
  it.each([
    ['what neither page nor entry tells', '', 'The outlet is not known. The date is not known.'],
    [
      'nothing that the entry tells',
      '<pubDate>Sun, 01 Mar 2026 08:00:00 GMT</pubDate>',
      'The outlet is not known.',
    ],
  ])('tells %s, once', async (_case, more, warning) => {
    publish('On ice', more);
    await room.follow();
    expect((await room.poll())[0]?.warnings).toEqual([`“On ice”: ${warning}`]);
    expect((await pollLater())?.warnings).toEqual([]);
  });
});
