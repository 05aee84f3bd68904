import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { sampleAtom, sampleJson, sampleRdf, sampleRss } from './sample-feeds.contract.ts';

const ALL = ['Talks go on', 'Prices fell', 'Rain is near'];
const read = (text: string | Uint8Array, contentType?: string) =>
  parseFeed(typeof text === 'string' ? Buffer.from(text) : text, contentType);
/** What a reader sees of a feed, and what was said of its damage. */
const summarise = (reading: ReturnType<typeof parseFeed>) =>
  'problem' in reading
    ? reading.problem
    : [reading.feed.items.map(({ headline }) => headline), reading.feed.warnings];
describe('parseFeed', () => {
  it('reads relative links from where the feed is, where it names no home', () => {
    const text = sampleRss()
      .replace('<link>https://desk.example/</link>', '')
      .replaceAll('<link>https://desk.example/', '<link>/');
    const reading = parseFeed(Buffer.from(text), undefined, 'https://quay.example/feeds/all.xml');
    expect('feed' in reading && reading.feed.items[0]?.url).toBe('https://quay.example/1');
  });

  const common = {
    url: 'https://desk.example/1',
    publishedOn: '2026-06-01',
    authors: ['Ada Park'],
  };
  it.each([
    ['RSS 2.0', sampleRss(), { id: 'desk-1', summaryHtml: '<p>Number 1 & more</p>' }, 60],
    ['Atom', sampleAtom(), { id: 'desk-1', summaryHtml: '<p>Number 1 &amp; more</p>' }, undefined],
    [
      'RSS 1.0',
      sampleRdf(),
      { id: 'https://desk.example/1', summaryHtml: 'Number 1 & more' },
      undefined,
    ],
    [
      'JSON Feed',
      sampleJson(),
      { id: 'desk-1', contentHtml: '<p>Number 1 &amp; more</p>' },
      undefined,
    ],
  ])('reads %s', (_case, text, item, ttlMinutes) => {
    const reading = read(text);
    expect(reading).toMatchObject({ feed: { title: 'The Desk', language: 'en', warnings: [] } });
    expect('feed' in reading && reading.feed.items[0]).toEqual({
      headline: ALL[0],
      version: expect.any(String),
      ...common,
      ...item,
    });
    expect('feed' in reading && reading.feed.ttlMinutes).toBe(ttlMinutes);
    expect(summarise(reading)).toEqual([ALL, []]);
  });

  it.each([
    ['nothing', '', 'The feed is empty.'],
    ['white space', ' \n\t\ufeff ', 'The feed is empty.'],
    [
      'a web page',
      '<!doctype html><html><title>Not &amp; found</title></html>',
      'This is a web page (“Not & found”) and not a feed.',
    ],
    [
      'a web page that names its feed',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed?a=1&amp;b=2"></head></html>',
      'This is a web page and not a feed. The page names its feed: /feed?a=1&b=2',
    ],
    [
      'a web page with a feed in it',
      `<html><body>${sampleRss()}</body></html>`,
      'This is a web page (“The Desk”) and not a feed.',
    ],
    [
      'a list of feeds',
      '<?xml version="1.0"?><opml version="2.0"></opml>',
      'This is a list of feeds (OPML) and not a feed; “/corpus feed import” follows its feeds, in the terminal “readout feed import”.',
    ],
    ['a site map', '<?xml version="1.0"?><urlset></urlset>', 'This is a site map and not a feed.'],
    [
      'other XML',
      '<?xml version="1.0"?><svg></svg>',
      'This is XML of another kind (“svg”) and not a feed.',
    ],
    ['other JSON', '{"error": "not found"}', 'This is JSON, but not a JSON Feed.'],
    [
      'JSON in ruins',
      '{"version" "https://jsonfeed.org"',
      'This is JSON, but too damaged to be read.',
    ],
    [
      'JSON that nests without an end',
      '['.repeat(10_000),
      'This is JSON, but too damaged to be read.',
    ],
    ['a text', 'Talks went on.', 'This is neither RSS nor Atom nor JSON Feed.'],
    ['gzip', Buffer.from('1f8b0800', 'hex'), 'The file is an archive and not a feed.'],
    ['a PDF', '%PDF-1.7', 'This is a PDF and not a feed.'],
    ['a ZIP archive', 'PK\x03\x04', 'The file is an archive and not a feed.'],
    ['a picture', Buffer.from('\x89PNG\r\n', 'latin1'), 'The file is a picture and not a feed.'],
    [
      'a feed cut off in its head',
      '<rss version="2.0"><channel><title>The De',
      'The feed breaks off before its first entry ends.',
    ],
    [
      'a feed cut off in its first entry',
      sampleRss().slice(0, sampleRss().indexOf('go on')),
      'The feed breaks off before its first entry ends.',
    ],
    [
      '100,000 nested tags',
      `<rss version="2.0"><channel><item>${'<a>'.repeat(100_000)}</item></channel></rss>`,
      'The feed is too damaged to be read, or nests its elements too deeply.',
    ],
  ])('names %s', (_case, text, problem) => {
    expect(summarise(read(text))).toBe(problem);
  });

  /** What a person is told: a whole sentence. */
  const SENTENCE = /^\p{Lu}.{8,300}(?:[.]| https?:\S+)$/su;

  it('gives a feed or a sentence for any bytes', () => {
    const texts = [sampleRss(), sampleAtom(), sampleRdf(), sampleJson()].map((text) =>
      Buffer.from(text),
    );
    const damaged = fc
      .tuple(
        fc.constantFrom(...texts),
        fc.nat(2_000),
        fc.nat(300),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([text, start, length, bytes]) =>
        Buffer.concat([text.subarray(0, start), bytes, text.subarray(start + length)]),
      );
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array()), (bytes) => {
        const reading = parseFeed(bytes);
        if ('problem' in reading) expect(reading.problem).toMatch(SENTENCE);
        else expect(reading.feed.items.length + reading.feed.warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});
