import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readFeed } from './read-feed.ts';
import { sampleItem, sampleRss } from './sample-feeds.contract.ts';

/** What a person is told: a whole sentence. */
const SENTENCE = /^\p{Lu}.{8,300}(?:[.]| https?:\S+)$/su;

const fill = (text: string): string => text.repeat(Math.floor(4_900_000 / text.length));
const list = (length: number, write: (n: number) => string): string =>
  Array.from({ length }, (_, n) => write(n)).join('');
const feed = (content: string): string => `<rss version="2.0"><channel>${content}</channel></rss>`;

describe('readFeed', () => {
  // From TypeScript files, a worker takes longer to start than a feed may take to be read.
  const start = async (): Promise<void> => {
    await vi.waitFor(
      async () => expect(await readFeed(Buffer.from(sampleRss()))).toHaveProperty('feed'),
      { timeout: 30_000 },
    );
  };
  beforeAll(start);

  it('reads a feed as its header says', async () => {
    const bytes = Buffer.from(feed(sampleItem('Мир', 1).replace('Мир', '\xcc\xe8\xf0')), 'latin1');
    expect(await readFeed(bytes, { contentType: 'text/xml; charset=windows-1251' })).toMatchObject({
      feed: { items: [{ headline: 'Мир' }] },
    });
  });

  it('refuses a feed that is too large', async () => {
    expect(await readFeed(Buffer.alloc(5_000_001, ' '))).toEqual({
      problem: 'The feed has more than 5 MB.',
    });
  });

  it.each([
    ['entries', feed(fill(sampleItem('Talks', 1)))],
    ['nested tags', feed(`<item>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</item>`)],
    ['different tags', feed(`<item>${list(400_000, (n) => `<a${n}>`)}</item>`)],
    ['attributes', feed('').replace('<rss', `<rss ${fill('a="b" ')}`)],
    ['brackets in a name', feed(`<item><author>${fill('(')}</author></item>`)],
    ['CDATA', feed(fill('<![CDATA['))],
    ['headlines', feed(`<item>${fill('<title>')}</item>`)],
    ['angle brackets', feed(fill('<'))],
    ['ampersands', feed(`<item><title>${fill('&')}</title></item>`)],
    ['entities', `<!DOCTYPE r [${fill('<!ENTITY a "&a;&a;">')}]>${sampleRss()}`],
    ['JSON arrays', fill('[')],
    [
      'JSON entries',
      `{"version":"https://jsonfeed.org/version/1.1","items":[${fill('{"id":"1"},')}`,
    ],
    ['links of a page', `<html>${fill('<link ')}`],
  ])('reads or names five megabytes of %s, and others are answered', async (_case, text) => {
    await start();
    let turns = 0;
    const clock = setInterval(() => {
      turns += 1;
    }, 1);
    const reading = await readFeed(Buffer.from(text));
    clearInterval(clock);
    if ('problem' in reading) expect(reading.problem).toMatch(SENTENCE);
    else expect(reading.feed.items.length + reading.feed.warnings.length).toBeGreaterThan(0);
    // Read on this thread it would leave it not a single turn.
    expect(turns).toBeGreaterThan(5);
  });
});
