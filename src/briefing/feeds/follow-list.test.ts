import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followList } from './follow-list.ts';
import { fail, item, type Newsroom, openNewsroom, sendFeed } from './sample-newsroom.contract.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
  room.pages['/one'] = sendFeed([item('On ice', '/ice')]);
  room.pages['/two'] = sendFeed([]);
  room.pages['/gone'] = fail(410);
});
afterEach(() => room.close());

function compose(...paths: readonly string[]): Buffer {
  const outlines = paths.map((path) => `<outline text="${path}" xmlUrl="${room.at(path)}"/>`);
  return Buffer.from(`<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
}

describe('followList', () => {
  it('follows what is a feed, names what is none, and says how far it is', async () => {
    const progress = vi.fn();
    const followed = await followList(compose('/one', '/gone', '/two'), progress, room);
    expect(followed).toEqual([
      { title: '/one', url: room.at('/one'), outcome: 'followed' },
      {
        title: '/gone',
        url: room.at('/gone'),
        outcome: { problem: expect.stringContaining('for good') },
      },
      { title: '/two', url: room.at('/two'), outcome: 'followed' },
    ]);
    expect(progress.mock.calls.flat()).toEqual(
      [1, 2, 3].map((done) => `${done} of 3 feeds are done …`),
    );
    const urls = (await room.store.listFeeds()).map(({ url }) => url);
    expect(urls).toEqual([room.at('/one'), room.at('/two')]);
    expect(await followList(compose('/two'), progress, room)).toMatchObject([{ outcome: 'known' }]);
  });

  it('ends while it can still be answered, and says what was not asked', async () => {
    const paths = ['/one', '/two', '/one?2', '/one?3', '/one?4', '/one?5', '/one?6'];
    for (const path of paths.slice(2)) room.pages[path] = sendFeed([]);
    const ask = room.fetchDocument;
    const fetchDocument: typeof ask = async (address, options) => {
      room.pass(3);
      return await ask(address, options);
    };
    const list = compose(...paths);
    const followed = await followList(list, () => undefined, { ...room, fetchDocument });
    const late = { problem: expect.stringContaining('There was no time left to ask it.') };
    const outcomes = [...Array(3).fill('followed'), ...Array(4).fill(late)];
    expect(followed).toMatchObject(outcomes.map((outcome) => ({ outcome })));
  });

  it.each([
    ['what is no list', () => Buffer.from('Dear all'), 'This is no list of feeds (OPML).'],
    [
      'a list that is too long to wait for',
      () => compose(...Array.from({ length: 101 }, (_, at) => `/${at}`)),
      'The list names 101 feeds, and 100 at a time are followed from here. Divide it, or use “readout feed import” in the terminal.',
    ],
  ])('refuses %s', async (_case, composeList, problem) => {
    expect(await followList(composeList(), () => undefined, room)).toEqual({ problem });
    expect(room.asked).toEqual([]);
  });
});
