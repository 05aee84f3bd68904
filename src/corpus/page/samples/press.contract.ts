import {
  FOOT,
  HEAD,
  linked,
  NAV,
  page,
  paragraphs,
  RAIL,
  type VariedPage,
} from './varied-page.contract.ts';

const [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT] = RAIL;

const CORRECTION =
  'Correction, March 6, 2024: An earlier version misstated the length of the track. It is 340 kilometres.';

/** Pages of newspapers and agencies. */
export const PRESS: readonly VariedPage[] = [
  {
    name: 'a paper with all that papers put around a story',
    url: 'https://pass.example/world/railway?utm_source=x',
    markup: page(
      `${NAV}<main><article class="article">
<div class="article__header"><a class="kicker" href="/w">World</a><h1>${HEAD}</h1>
<p class="article__standfirst">Herders and economists doubt that it will ever pay</p>
<div class="byline">By <a href="/a/mira">Mira Solberg</a> and <a href="/a/tom">Tom Achterberg</a></div>
<div class="article__meta"><time datetime="2024-03-05T18:02:00+02:00">March 5, 2024</time><span>Updated 3 hours ago</span></div>
<ul class="share-tools"><li><a href="#">Share on Facebook</a></li><li><a href="#">Copy link</a></li></ul></div>
<figure><img src="a.jpg"><figcaption>The tent on the pass where the talks were held. <span class="credit">Photograph: Ola Vik/Pass Pictures</span></figcaption></figure>
<div class="article__body">${paragraphs([ONE, TWO, THREE])}
<div class="ad-slot"><span>Advertisement</span></div>
${paragraphs([FOUR, FIVE])}
<aside class="related-inline"><h3>More on this story</h3><ul><li><a href="/1">How the pass was closed in the war</a></li></ul></aside>
<div class="newsletter-signup"><h4>Get The Pass in your inbox</h4><p>Every morning, what matters, in five minutes.</p><form><input type="email"><button>Sign up</button></form></div>
${paragraphs([SIX, SEVEN, EIGHT])}</div>
<div class="article__tags">Topics: <a href="/t/rail">Railways</a> <a href="/t/trade">Trade</a></div>
<div class="author-bio"><p>Mira Solberg covers the region for The Pass Post.</p></div></article>
<section class="more-stories"><h2>Most read</h2><ol><li><a href="/2">A bank in the south and its loans</a></li><li><a href="/3">What snow does to rails</a></li></ol></section></main>${FOOT}`,
      {
        head: `<link rel="canonical" href="https://pass.example/world/railway"><meta property="og:site_name" content="The Pass Post">${linked(
          {
            '@context': 'https://schema.org',
            '@type': 'NewsArticle',
            headline: HEAD,
            datePublished: '2024-03-05T18:02:00+02:00',
            dateModified: '2024-03-06T07:00:00+02:00',
            author: [
              { '@type': 'Person', name: 'Mira Solberg' },
              { '@type': 'Person', name: 'Tom Achterberg' },
            ],
            publisher: { '@type': 'Organization', name: 'The Pass Post' },
          },
        )}`,
      },
    ),
    body: RAIL,
    roles: [
      ['caption', 'The tent on the pass'],
      ['byline', 'Mira Solberg and'],
      ['teaser', 'How the pass was closed'],
      ['footer', 'Every morning, what matters'],
      ['bio', 'covers the region'],
      ['teaser', 'What snow does'],
    ],
    known: {
      headline: HEAD,
      authors: ['Mira Solberg', 'Tom Achterberg'],
      outlet: 'The Pass Post',
      publishedOn: '2024-03-05',
      language: 'en',
      url: 'https://pass.example/world/railway',
    },
  },
  {
    name: 'an agency’s report with a dateline, editors at the end, and no JSON-LD',
    markup: page(
      `${NAV}<div id="content"><h1>${HEAD}</h1><p>By Mira Solberg, Pass News Agency</p><p>March 5, 2024 6:02 PM</p><div class="text">
<p>KARAM, March 5 (PNA) - ${ONE}</p>${paragraphs([TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT])}
<p>(Reporting by Mira Solberg; Additional reporting by Ola Vik; Editing by Tom Achterberg)</p>
<p>Our Standards: The Pass Trust Principles.</p></div></div>${FOOT}`,
    ),
    body: [`KARAM, March 5 (PNA) - ${ONE}`, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT],
    roles: [
      ['byline', 'By Mira Solberg'],
      ['date', 'March 5, 2024 6:02 PM'],
      ['credit', '(Reporting by'],
      ['footer', 'Our Standards'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05', language: 'en' },
  },
  {
    name: 'classes that say nothing, and teasers and a pulled quotation between the paragraphs',
    markup: page(
      `<div id="__next"><div class="css-1a2b"><div class="css-77q"><a href="/">The Pass Post</a><a href="/login">Log in</a></div>
<div class="css-9z0"><div class="css-4tt"><h1 class="css-h1">${HEAD}</h1><div class="css-by"><span>By</span> <a href="/mira">Mira Solberg</a></div></div>
<div class="css-p1">${paragraphs([ONE, TWO, THREE], ' class="css-0p"')}
<div class="css-rel"><div>Related</div><a href="/x"><div class="css-img"></div><div>A bank in the south and its many loans</div></a></div>
${paragraphs([FOUR, FIVE], ' class="css-0p"')}
<div class="css-q"><p>“A railway is cheaper than an army”</p></div>
${paragraphs([SIX, SEVEN, EIGHT], ' class="css-0p"')}</div></div>
<div class="css-end"><div>Recommended</div><div class="css-card"><a href="/y"><h3>What snow does to rails</h3></a><p>Engineers in the north have known it for a century, and nobody asked them.</p></div><div class="css-card"><a href="/z"><h3>The last herder of the pass</h3></a><p>Her grandson drives a lorry. She does not want to talk about it.</p></div></div></div></div>`,
      {
        head: '<meta name="author" content="Mira Solberg"><meta property="article:published_time" content="2024-03-05T16:02:00Z">',
      },
    ),
    body: RAIL,
    roles: [
      ['any', 'A bank in the south and its many loans'],
      ['any', 'The last herder'],
      ['any', 'does not want to talk'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a heading outside the article, broken nesting and capital letters',
    markup: `<HTML><HEAD><TITLE>${HEAD}</TITLE></HEAD><BODY BGCOLOR=white><H1>${HEAD}</H1><DIV CLASS=story><P>${ONE}<P>${TWO}<P><B>${THREE}</P></B><DIV><P>${FOUR}</DIV></P><P>${FIVE}<SPAN><P>${SIX}</SPAN><P>${SEVEN}<BR><BR>${EIGHT}</DIV><HR><FONT SIZE=1>Copyright 2004 The Pass Post</FONT></BODY>`,
    body: RAIL,
    known: { headline: HEAD, language: 'en' },
  },
  {
    name: 'a version to print',
    markup: page(
      `<div class="print-header"><p>Printed from The Pass Post</p><p>https://pass.example/world/railway</p></div><h1>${HEAD}</h1><p>Mira Solberg | 5 March 2024</p>${paragraphs(RAIL)}<p>© 2024 The Pass Post. All rights reserved.</p><p><a href="javascript:window.print()">Print this page</a> <a href="javascript:window.close()">Close window</a></p>`,
    ),
    body: RAIL,
    roles: [
      ['any', 'Print this page'],
      ['footer', 'Printed from'],
      ['byline', 'Mira Solberg | 5 March'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a table of figures in the middle',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs([ONE, TWO, THREE, FOUR])}<table class="data"><caption>The plan in figures</caption><tr><th>Year</th><th>Kilometres</th></tr><tr><td>2026</td><td>80</td></tr><tr><td>2031</td><td>340</td></tr></table>${paragraphs([FIVE, SIX, SEVEN, EIGHT])}</article>`,
    ),
    body: [
      ONE,
      TWO,
      THREE,
      FOUR,
      'The plan in figures',
      'Year | Kilometres',
      '2026 | 80',
      '2031 | 340',
      FIVE,
      SIX,
      SEVEN,
      EIGHT,
    ],
  },
  {
    name: 'a live blog with its key points',
    markup: page(
      `${NAV}<main><h1>Railway talks: as it happened</h1><p class="byline">Mira Solberg (now) and Tom Achterberg (earlier)</p><div class="key-points"><h2>Key events</h2><ul><li><a href="#1">12.10 Agreement signed</a></li><li><a href="#2">09.40 Talks begin</a></li></ul></div>
<div class="liveblog">${[
        ['12.10', 'Agreement signed', ONE],
        ['11.30', 'A tent on the pass', THREE],
        ['10.15', 'What the plan says', FOUR],
        ['09.40', 'Herders protest', SIX],
      ]
        .map(
          ([time, title, text], at) =>
            `<article id="${at}" class="block"><time datetime="2024-03-05T${time?.replace('.', ':')}:00Z">${time} GMT</time><h2>${title}</h2><p>${text}</p><div class="block-share"><a href="#">Share</a></div></article>`,
        )
        .join('\n')}</div></main>${FOOT}`,
      { title: 'Railway talks: as it happened | The Pass Post' },
    ),
    body: [
      'Agreement signed',
      ONE,
      'A tent on the pass',
      THREE,
      'What the plan says',
      FOUR,
      'Herders protest',
      SIX,
    ],
    roles: [
      ['date', '12.10 GMT'],
      ['footer', 'Share'],
    ],
    known: { headline: 'Railway talks: as it happened', publishedOn: '2024-03-05' },
  },
  {
    name: 'the first part of what subscribers read',
    markup: page(
      `${NAV}<article><h1>${HEAD}</h1>${paragraphs([ONE, TWO, THREE])}<div class="fade-out"></div><section class="regwall"><h2>Continue reading with a subscription</h2><p>From one crown a week. Cancel at any time.</p><ul><li>Unlimited articles</li><li>The app</li></ul><a href="/buy">See the offers</a></section></article>${FOOT}`,
      { head: linked({ '@type': 'NewsArticle', headline: HEAD, isAccessibleForFree: 'False' }) },
    ),
    body: [ONE, TWO, THREE],
    roles: [
      ['any', 'Cancel at any time'],
      ['any', 'Unlimited articles'],
    ],
  },
  {
    name: 'captions in paragraphs, and lines that lead elsewhere',
    markup: page(
      `<article><h1>${HEAD}</h1><p class="wp-caption-text">The pass in winter. (Photo: Ola Vik)</p>${paragraphs([ONE, TWO])}<p><strong>Read more: <a href="/x">How the pass was closed in the war</a></strong></p>${paragraphs([THREE, FOUR])}<p>[<a href="/y">Also see: A bank in the south and its loans</a>]</p>${paragraphs([FIVE])}<div class="media"><img src="b.jpg"><div class="media-caption">A herder near the planned line. Ola Vik for The Pass Post</div></div>${paragraphs([SIX])}<p><em><a href="/z">Click here to read more about herders</a></em></p>${paragraphs([SEVEN, EIGHT])}<p>&gt;&gt; <a href="/news">More news from the pass</a></p></article>`,
    ),
    body: RAIL,
    roles: [
      ['caption', 'The pass in winter'],
      ['teaser', 'Read more:'],
      ['teaser', 'Also see:'],
      ['caption', 'A herder near'],
      ['any', 'Click here'],
      ['any', 'More news from'],
    ],
  },
  {
    name: 'a correction and where it was printed before at the end',
    markup: page(
      `<article><h1>${HEAD}</h1><address class="author">By <a rel="author" href="/mira">Mira Solberg</a></address>${paragraphs(RAIL)}<p><em>${CORRECTION}</em></p><p><em>This story was originally published by The Pass Post and is republished here under a Creative Commons licence.</em></p></article>`,
    ),
    body: [...RAIL, CORRECTION],
    roles: [['disclaimer', 'originally published']],
    known: { authors: ['Mira Solberg'] },
  },
];
