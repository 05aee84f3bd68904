const HEADLINES = ['Talks go on', 'Prices fell', 'Rain is near'];

/** An RSS feed of three entries. */
export function sampleRss(
  change: (item: string, place: number) => string = (item) => item,
): string {
  const items = HEADLINES.map((headline, place) => change(sampleItem(headline, place + 1), place));
  return `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>The Desk</title><link>https://desk.example/</link><language>en</language><ttl>60</ttl>
<image><title>Logo</title><url>https://desk.example/logo.png</url></image>
${items.join('\n')}
</channel></rss>`;
}

/** An entry of that feed. */
export function sampleItem(headline: string, number: number): string {
  return `<item><title>${headline}</title><link>https://desk.example/${number}</link>
<guid isPermaLink="false">desk-${number}</guid><pubDate>Mon, 0${number} Jun 2026 23:30:00 -0400</pubDate>
<dc:creator>Ada Park</dc:creator><description><![CDATA[<p>Number ${number} & more</p>]]></description></item>`;
}

/** An Atom feed of three entries. */
export function sampleAtom(): string {
  const entries = HEADLINES.map(
    (headline, place) => `<entry><title type="html">${headline}</title>
<link rel="alternate" href="/${place + 1}"/><link rel="edit" href="/edit"/><id>desk-${place + 1}</id>
<published>2026-06-0${place + 1}T23:30:00-04:00</published><updated>2026-07-01T00:00:00Z</updated>
<author><name>Ada Park</name></author><summary>Number ${place + 1} &amp; more</summary></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Desk</title><id>desk</id>
<link rel="self" href="https://desk.example/atom"/><link href="https://desk.example/"/>
${entries.join('\n')}</feed>`;
}

/** A feed of RSS 1.0, which is RDF, of three entries; its list names only one. */
export function sampleRdf(): string {
  const items = HEADLINES.map(
    (
      headline,
      place,
    ) => `<item rdf:about="https://desk.example/${place + 1}"><title>${headline}</title>
<link>https://desk.example/${place + 1}</link><dc:date>2026-06-0${place + 1}</dc:date>
<dc:creator>Ada Park</dc:creator><description>Number ${place + 1} &amp; more</description></item>`,
  );
  return `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://desk.example/"><title>The Desk</title><link>https://desk.example/</link><dc:language>en</dc:language>
<items><rdf:Seq><rdf:li resource="https://desk.example/1"/></rdf:Seq></items></channel>
${items.join('\n')}</rdf:RDF>`;
}

/** A JSON Feed of three entries. */
export function sampleJson(): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Desk',
    language: 'en',
    home_page_url: 'https://desk.example/',
    items: HEADLINES.map((title, place) => ({
      id: `desk-${place + 1}`,
      url: `https://desk.example/${place + 1}`,
      title,
      date_published: `2026-06-0${place + 1}T23:30:00-04:00`,
      authors: [{ name: 'Ada Park' }],
      content_text: `Number ${place + 1} & more`,
    })),
  });
}
