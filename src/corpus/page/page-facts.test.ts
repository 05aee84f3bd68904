import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { composePage, readSample } from './sample-page.contract.ts';

const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const NEWS = { '@type': 'NewsArticle', headline: 'Talks About the Quay End' };

describe('readPage', () => {
  it.each<[string, string, object]>([
    [
      'JSON-LD',
      linked({
        '@context': 'https://schema.org',
        ...NEWS,
        author: [{ '@type': 'Person', name: 'Ada Park' }, { name: 'By Bo Lund' }],
        publisher: { name: 'The Quay' },
        datePublished: '2024-05-06T23:30:00-05:00',
      }),
      { authors: ['Ada Park', 'Bo Lund'], outlet: 'The Quay', publishedOn: '2024-05-06' },
    ],
    [
      'a graph',
      linked({
        '@graph': [
          { '@type': 'WebSite', name: 'Web' },
          { ...NEWS, author: 'Ada Park' },
        ],
      }),
      { authors: ['Ada Park'] },
    ],
    [
      'a list with several types',
      linked([{ '@type': ['Article', 'ReportageNewsArticle'], author: 'Ada Park and Bo Lund' }]),
      { authors: ['Ada Park', 'Bo Lund'] },
    ],
    [
      'entities in JSON-LD',
      linked({ ...NEWS, publisher: { name: 'Quay &amp; Crane' } }),
      { outlet: 'Quay & Crane' },
    ],
    [
      'Open Graph',
      '<meta property="og:site_name" content="The Quay"><meta property="article:published_time" content="2024-05-06T10:00:00Z"><meta property="og:url" content="https://quay.example/talks">',
      { outlet: 'The Quay', publishedOn: '2024-05-06', url: 'https://quay.example/talks' },
    ],
    [
      'what journals write',
      '<meta name="citation_author" content="Ada Park"><meta name="citation_author" content="Bo Lund"><meta name="citation_journal_title" content="Quays Today"><meta name="citation_publication_date" content="2024/05/06">',
      { authors: ['Ada Park', 'Bo Lund'], outlet: 'Quays Today', publishedOn: '2024-05-06' },
    ],
    [
      'Dublin Core',
      '<meta name="DC.creator" content="Ada Park"><meta name="dc.publisher" content="The Quay"><meta name="DC.date" content="20240506">',
      { authors: ['Ada Park'], outlet: 'The Quay', publishedOn: '2024-05-06' },
    ],
    [
      'a canonical address',
      '<link rel="canonical" href="/talks"><meta property="og:url" content="https://other.example/">',
      { url: 'https://quay.example/talks' },
    ],
    ['where it was read', '', { url: 'https://quay.example/read?from=here' }],
  ])('reads %s', (_case, head, about) => {
    const article = readSample(composePage({ head }), 'https://quay.example/read?from=here');
    expect(article).toMatchObject(about);
  });

  it.each<[string, string, readonly string[]]>([
    ['an address that runs', '<link rel="canonical" href="javascript:alert(1)">', ['url']],
    ['an address with a name', '<meta property="og:url" content="https://a@c.example">', ['url']],
    [
      'an address with a password',
      '<meta property="og:url" content="https://a:b@c.example">',
      ['url'],
    ],
    [
      'a date for none',
      linked({ ...NEWS, datePublished: '0001-01-01T00:00:00Z' }),
      ['publishedOn'],
    ],
    ['a day no calendar has', linked({ ...NEWS, datePublished: '2024-02-31' }), ['publishedOn']],
    ['a date that is none', linked({ ...NEWS, datePublished: { a: [1] } }), ['publishedOn']],
    ['the account of an outlet', '<meta property="og:site_name" content="@quay">', ['outlet']],
    ['JSON-LD of a shop', linked({ '@type': 'Product', publisher: 'Crane' }), ['outlet']],
    ['broken JSON-LD', '<script type="application/ld+json">{"@type":</script>', ['outlet', 'url']],
  ])('invents nothing from %s', (_case, head, unknown) => {
    const article = readSample(composePage({ head }));
    for (const key of unknown) expect(article).not.toHaveProperty(key);
  });

  it.each([
    ['an address', 'https://quay.example/ada'],
    ['an editor nobody names', 'admin'],
    ['the outlet', 'The Quay'],
    ['markup', '<b>Ada</b>'],
  ])('takes for no author %s', (_case, author) => {
    const head = linked({ ...NEWS, author, publisher: { name: 'The Quay' } });
    expect(readSample(composePage({ head })).authors).toEqual([]);
  });

  it.each([
    ['JSON-LD', linked({ ...NEWS, datePublished: '2024-05-06' }), ''],
    ['the meta tag pubdate', '<meta name="pubdate" content="May 6, 2024">', ''],
    ['<time>', '', '<time datetime="2024-05-06">Monday</time>'],
    ['a date line', '', '<p>Published May 6, 2024</p>'],
  ])('says that it found the date in %s', (publishedFrom, head, above) => {
    const reading = readPage({ bytes: Buffer.from(composePage({ head, above })) });
    expect(reading).toMatchObject({ publishedFrom, article: { publishedOn: '2024-05-06' } });
  });

  it('finds the date in the address where nothing else tells it', () => {
    const bytes = Buffer.from(composePage());
    const reading = readPage({ bytes, url: 'https://quay.example/2024/05/06/talks' });
    expect(reading).toMatchObject({
      publishedFrom: 'the address',
      article: { publishedOn: '2024-05-06' },
    });
  });

  it('leaves the date open where several times are told', () => {
    const above = '<time datetime="2024-05-06">a</time><time datetime="2024-05-07">b</time>';
    expect(readSample(composePage({ above }))).not.toHaveProperty('publishedOn');
  });

  it.each([
    [
      'the heading',
      '<title>Talks About the Quay End | The Quay</title>',
      'Talks About the Quay End',
    ],
    [
      'the heading behind a section',
      '<title>News | Talks About the Quay End</title>',
      'Talks About the Quay End',
    ],
    [
      'the meta tag',
      '<meta property="og:title" content="The Talks Are Over - The Quay">',
      'The Talks Are Over',
    ],
    ['JSON-LD', linked({ ...NEWS, headline: 'It&#8217;s Over' }), 'It’s Over'],
    [
      'the heading and not what is told of it',
      '<meta property="og:title" content="News: Talks About the Quay End">',
      'Talks About the Quay End',
    ],
  ])('takes for the headline %s', (_case, head, headline) => {
    expect(readSample(composePage({ head })).headline).toBe(headline);
  });

  it('tells the language that the page tells', () => {
    expect(readSample('<html lang="de_AT"><p>Der Kran, er bleibt.</p>').language).toBe('de-AT');
  });
});
