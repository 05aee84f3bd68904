import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOpml } from './read-opml.ts';

/** What a person is told: a whole sentence. */
const SENTENCE = /^\p{Lu}.{8,300}(?:[.]| https?:\S+)$/su;

const list = (body: string): Buffer =>
  Buffer.from(`<?xml version="1.0"?><opml version="2.0"><head/><body>${body}</body></opml>`);

describe('readOpml', () => {
  it.each([
    [
      'feeds in folders',
      '<outline text="World"><outline text="Desk" title="The Desk" type="rss" xmlUrl="https://desk.example/rss"/></outline>',
      [{ title: 'The Desk', url: 'https://desk.example/rss' }],
    ],
    [
      'a feed that only has a text',
      '<outline text="A &amp; B > C" xmlUrl="https://desk.example/rss?a=1&amp;b=2"/>',
      [{ title: 'A & B > C', url: 'https://desk.example/rss?a=1&b=2' }],
    ],
    [
      'bare ampersands, other quotation marks and none',
      "<outline text='A & B' xmlurl=https://desk.example/rss?a=1&b=2 />",
      [{ title: 'A & B', url: 'https://desk.example/rss?a=1&b=2' }],
    ],
    [
      'a feed that is named twice',
      '<outline xmlUrl="https://desk.example/rss"/><outline xmlUrl="https://desk.example/rss"/>',
      [{ url: 'https://desk.example/rss' }],
    ],
    [
      'addresses for feed readers',
      '<outline xmlUrl="feed:https://a.example/rss"/><outline xmlUrl="feed://b.example/rss"/>',
      [{ url: 'https://a.example/rss' }, { url: 'https://b.example/rss' }],
    ],
    [
      'feeds beside what is none',
      '<outline text="Note"/><outline xmlUrl="javascript:alert(1)"/><outline xmlUrl="https://a.example/rss"/>',
      [{ url: 'https://a.example/rss' }],
    ],
    [
      'a list that breaks off',
      '<outline xmlUrl="https://a.example/rss"/><outline text="Half',
      [{ url: 'https://a.example/rss' }],
    ],
  ])('reads %s', (_case, body, feeds) => {
    expect(readOpml(list(body))).toEqual({ feeds });
  });

  it.each([
    ['nothing', Buffer.from(''), 'The list of feeds is empty.'],
    ['a page', Buffer.from('<html><body>Hello</body></html>'), 'This is no list of feeds (OPML).'],
    ['a picture', Buffer.from('\x89PNG<opml>', 'latin1'), 'This is no list of feeds (OPML).'],
    ['a list without feeds', list('<outline text="Note"/>'), 'The list names no feed.'],
    ['a huge list', Buffer.alloc(2_000_001, ' '), 'The list of feeds has more than 2 MB.'],
    [
      'a list of too many',
      list(
        Array.from({ length: 2_001 }, (_, n) => `<outline xmlUrl="https://a.example/${n}"/>`).join(
          '',
        ),
      ),
      'The list names more than 2000 feeds.',
    ],
  ])('refuses %s', (_case, bytes, problem) => {
    expect(readOpml(bytes)).toEqual({ problem });
  });

  it('comes to an end with 100,000 quotation marks that never close', () => {
    expect(readOpml(list('<outline text="'.repeat(100_000)))).toHaveProperty('problem');
  });

  it('gives feeds or a sentence for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const reading = readOpml(Buffer.concat([Buffer.from('<outline '), bytes]));
        if ('problem' in reading) expect(reading.problem).toMatch(SENTENCE);
        else expect(reading.feeds.length).toBeGreaterThan(0);
      }),
    );
  });
});
