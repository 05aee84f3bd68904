import { describe, expect, it } from 'vitest';
import { parseFeed } from './parse-feed.ts';
import { sampleAtom, sampleItem, sampleJson, sampleRss } from './sample-feeds.contract.ts';

const ALL = ['Talks go on', 'Prices fell', 'Rain is near'];
const read = (text: string | Uint8Array, contentType?: string) =>
  parseFeed(typeof text === 'string' ? Buffer.from(text) : text, contentType);
/** What a reader sees of a feed, and what was said of its damage. */
const summarise = (reading: ReturnType<typeof parseFeed>) =>
  'problem' in reading
    ? reading.problem
    : [reading.feed.items.map(({ headline }) => headline), reading.feed.warnings];
/** Changes the second entry alone. */
const second = (change: (item: string) => string) =>
  sampleRss((item, place) => (place === 1 ? change(item) : item));

describe('parseFeed', () => {
  it.each([
    [
      'RSS 0.91 with its document type',
      sampleRss().replace(
        '<rss version="2.0"',
        '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd"><rss version="0.91"',
      ),
    ],
    [
      'Atom under a prefix',
      sampleAtom()
        .replaceAll(/<(\/?)(?=[a-z])/gu, '<$1a:')
        .replace('xmlns=', 'xmlns:a='),
    ],
    ['bare ampersands', second((item) => item.replace('</link>', '?a=1&b=2</link>'))],
    [
      'unknown references',
      second((item) => item.replace('<dc:', '<category>&foo; &bar</category><dc:')),
    ],
    [
      'comments, CDATA and instructions between',
      second((item) => item.replace('<guid', '<!-- <item> --><?php echo 1 ?><guid')),
    ],
    ['a comment that never closes', second((item) => item.replace('<guid', '<!-- here <guid'))],
    [
      'an instruction that never closes',
      second((item) => item.replace('<guid', '<?php echo <guid')),
    ],
    [
      'an entry that is commented out',
      second((item) => `<!-- ${item.replace('Prices fell', 'Old')} -->${item}`),
    ],
    [
      'control characters',
      second((item) => item.replace('Prices', '\u0000Pri\u0008ces&#x0;&#xD83D;')),
    ],
    ['tags in a headline', second((item) => item.replace('Prices fell', '<b>Prices</b> <i>fell'))],
    [
      'a headline escaped twice',
      second((item) => item.replace('Prices fell', '&amp;#80;rices&amp;nbsp;fell')),
    ],
    [
      'a headline in CDATA that never closes',
      second((item) => item.replace('Prices fell', '<![CDATA[Prices fell')),
    ],
    ['a text in CDATA that never closes', second((item) => item.replace(']]>', ''))],
    ['CDATA in CDATA', second((item) => item.replace('<p>', '<p><![CDATA[a]]>'))],
    ['no end tags of entries', sampleRss((item) => item.replace('</item>', ''))],
    ['no end tag of a headline', second((item) => item.replace('</title>', ''))],
    ['no end tag of a text', second((item) => item.replace('</description>', ''))],
    ['tags that nobody opened', second((item) => item.replace('<guid', '</p></div><guid'))],
    ['tags that nobody closes', second((item) => item.replace('<guid', '<div><p><guid'))],
    [
      'HTML that is not escaped',
      second((item) => item.replace(/<!.*\]\]>/u, '<p>One<br>Two<img src=a.png>')),
    ],
    ['end tags in other letters', sampleRss((item) => item.replace('</title>', '</TITLE>'))],
    [
      'capital letters',
      sampleRss().replaceAll(/<(\/?)(rss|channel|item|title|link)/gu, (tag) => tag.toUpperCase()),
    ],
    [
      'attributes without quotation marks',
      second((item) =>
        item.replace('<guid', '<enclosure url=https://desk.example/a.mp3 length=0><guid'),
      ),
    ],
    ['a quotation mark that never closes', second((item) => item.replace('"false"', '"false'))],
    [
      'the same attribute twice',
      second((item) => item.replace('<guid', '<guid isPermaLink="false"')),
    ],
    ['no declared prefixes', sampleRss().replace(/ xmlns:dc="[^"]+"/u, '')],
    ['text behind the end', `${sampleRss()}<script>track()</script><rss>`],
    ['white space before the beginning', `\n\n\ufeff  ${sampleRss()}`],
    ['two declarations', `<?xml version="1.0"?>${sampleRss()}`],
    ['no declaration', sampleRss().slice(sampleRss().indexOf('<rss'))],
    [
      'a bomb of entities',
      sampleRss().replace('<rss', '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss'),
    ],
    ['entries behind the channel', sampleRss().replace('<item>', '</channel><item>')],
    ['a broken head', sampleRss().replace('<image><title>', '<image><title')],
    ['JSON with a comma too many', sampleJson().replaceAll('}]', '},]')],
    ['JSON with line breaks in its strings', sampleJson().replaceAll('Number', 'Num\nber')],
    ['JSON behind a mark', `\ufeff\n${sampleJson()}`],
  ])('reads every entry of a feed with %s', (_case, text) => {
    const [headlines, warnings] = summarise(read(text));
    expect(headlines).toEqual(ALL);
    expect(warnings).toEqual(
      /JSON with/u.test(_case) ? ['The feed’s JSON is damaged and was mended.'] : [],
    );
  });

  const LAST_TORN = 'The feed breaks off; its last entry is not complete and was left out.';
  const MAY_HAVE_MORE = 'The feed breaks off; it may have more entries.';
  const cutAt = (mark: string, text = sampleRss()) => text.slice(0, text.lastIndexOf(mark));
  it.each([
    ['in the middle of a tag', cutAt('guid>'), ALL.slice(0, 2), LAST_TORN],
    ['in CDATA', cutAt('Number 3'), ALL.slice(0, 2), LAST_TORN],
    ['in an attribute', cutAt('"false"'), ALL.slice(0, 2), LAST_TORN],
    ['in an end tag', cutAt('em>'), ALL.slice(0, 2), LAST_TORN],
    ['behind an entry', cutAt('</channel>'), ALL, MAY_HAVE_MORE],
    ['between two entries', cutAt('<item>'), ALL.slice(0, 2), MAY_HAVE_MORE],
    ['in an Atom entry', cutAt('<id>', sampleAtom()), ALL.slice(0, 2), LAST_TORN],
    [
      'in a JSON string',
      cutAt('Number 3', sampleJson()),
      ALL.slice(0, 2),
      'The feed breaks off; only its complete entries are read.',
    ],
    [
      'behind a JSON entry',
      cutAt(']}', sampleJson()),
      ALL,
      'The feed breaks off; only its complete entries are read.',
    ],
  ])('reads what is complete of a feed that breaks off %s', (_case, text, headlines, warning) => {
    expect(summarise(read(text))).toEqual([headlines, [warning]]);
  });

  it.each([
    [
      'junk before it',
      `<br /><b>Warning</b>: line 3 ${sampleRss()}`,
      ALL,
      'Something else stands before the feed; it was left out.',
    ],
    [
      'no beginning',
      sampleRss().slice(sampleRss().indexOf('<item>')),
      ALL,
      'The beginning of the feed is missing.',
    ],
    [
      'an empty entry',
      second(() => '<item></item>'),
      [ALL[0], ALL[2]],
      '1 of 3 entries are empty or too damaged to be read.',
    ],
    [
      'wrong dates',
      sampleRss((item) => item.replace(/\d\d Jun 2026/u, '31 Feb 2026')),
      ALL,
      '3 entries have a date that cannot be read.',
    ],
    [
      'a link that is a script',
      second((item) => item.replace(/<link>[^<]+/u, '<link>javascript:alert(1)')),
      ALL,
      'One entry has a link that leads to no web page.',
    ],
    [
      'no entries',
      '<rss version="2.0"><channel><title>The Desk</title></channel></rss>',
      [],
      'The feed has no entries.',
    ],
  ])('reads a feed with %s and says so', (_case, text, headlines, warning) => {
    expect(summarise(read(text))).toEqual([headlines, [warning]]);
  });

  it('ends no text at what looks like its end tag in CDATA', () => {
    const reading = read(second((item) => item.replace('Number 2', 'The tag </description>')));
    expect('feed' in reading && reading.feed.items[1]?.summaryHtml).toBe(
      '<p>The tag </description> & more</p>',
    );
  });

  it('reads the first thousand entries and says how many there are', () => {
    const items = Array.from({ length: 1_500 }, () => sampleItem('Talks', 1)).join('');
    const reading = read(`<rss version="2.0"><channel>${items}</channel></rss>`);
    expect('feed' in reading && reading.feed.items.length).toBe(1_000);
    expect('feed' in reading && reading.feed.warnings).toEqual([
      'The feed has 1500 entries; the first 1000 are read.',
    ]);
  });
});
