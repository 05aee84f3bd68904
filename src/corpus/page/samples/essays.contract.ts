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
const note = (number: number): string =>
  `<sup id="ref${number}"><a href="#note${number}">[${number}]</a></sup>`;

/** Pages of institutes, of opinion, and of those who write by themselves. */
export const ESSAYS: readonly VariedPage[] = [
  {
    name: 'an institute’s essay with takeaways, sections, notes and authors',
    markup: page(
      `${NAV}<main><div class="hero"><span class="content-type">Commentary</span><h1>${HEAD}</h1><p class="subtitle">What the Tarn agreement means for the region</p><div class="authors"><a href="/lina">Lina Orhan</a>, <a href="/bo">Bo Castell</a></div><div class="date">March 5, 2024</div></div>
<div class="post-body"><div class="toc"><h4>Contents</h4><ol><li><a href="#a">The agreement</a></li><li><a href="#b">The doubts</a></li></ol></div>
<h2 id="a">The agreement</h2><p>${ONE}${note(1)}</p>${paragraphs([TWO, THREE])}<p>${FOUR}${note(2)}</p>
<h2 id="b">The doubts</h2>${paragraphs([FIVE, SIX, SEVEN, EIGHT])}
<h2>Notes</h2><ol><li id="note1">Ministry of Transport, “Agreement on the Tarn Railway,” March 5, 2024, https://transport.example/tarn. <a href="#ref1">↩</a></li><li id="note2">Ibid., p. 4. <a href="#ref2">↩</a></li></ol></div>
<section><h3>About the authors</h3><p>Lina Orhan is a senior fellow at the Tarn Institute.</p><p>Bo Castell is a researcher at the Tarn Institute.</p></section>
<p class="note">The Tarn Institute does not take institutional positions on public policy issues; the views represented here are the authors’ own and do not necessarily reflect those of the institute.</p></main>${FOOT}`,
      {
        head: '<meta name="citation_author" content="Orhan, Lina"><meta name="citation_author" content="Castell, Bo"><meta name="citation_publication_date" content="2024/03/05">',
      },
    ),
    body: [
      'The agreement',
      `${ONE}[1]`,
      TWO,
      THREE,
      `${FOUR}[2]`,
      'The doubts',
      FIVE,
      SIX,
      SEVEN,
      EIGHT,
    ],
    roles: [
      ['footer', 'Ministry of Transport'],
      ['footer', 'Ibid.'],
      ['bio', 'Lina Orhan is a senior fellow'],
      ['bio', 'Bo Castell is a researcher'],
      ['disclaimer', 'does not take institutional positions'],
    ],
    known: { headline: HEAD, authors: ['Lina Orhan', 'Bo Castell'], publishedOn: '2024-03-05' },
  },
  {
    name: 'an opinion with who wrote it in italics at the end',
    markup: page(
      `${NAV}<article><p>Opinion</p><h1>${HEAD}</h1><p>Lina Orhan</p><p>5 Mar 2024</p>${paragraphs(RAIL)}<p><em>Lina Orhan is the director of the Tarn Institute and the author of “Rails and Reasons”.</em></p><p><em>The views expressed in this article are the author’s own and do not necessarily reflect the editorial stance of The Pass Post.</em></p></article>${FOOT}`,
      { head: `<meta name="author" content="Lina Orhan">` },
    ),
    body: RAIL,
    roles: [
      ['section', 'Opinion'],
      ['bio', 'is the director of'],
      ['disclaimer', 'The views expressed'],
      ['date', '5 Mar 2024'],
    ],
    known: { authors: ['Lina Orhan'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a newsletter’s post with places to subscribe',
    url: 'https://pass.news.example/p/railway',
    markup: page(
      `<div class="navbar"><a href="/">Letters from the Pass</a><button>Subscribe</button><button>Sign in</button></div><div class="single-post"><article class="post"><div class="post-header"><h1 class="post-title">${HEAD}</h1><h3 class="subtitle">A letter about rails</h3><div class="meta"><a href="/@mira">Mira Solberg</a><div>Mar 05, 2024</div></div><div class="post-ufi"><a>112</a><a>14</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup"><p><em>Welcome to Letters from the Pass. If you are new here, <a href="/s">subscribe</a> to get one each week.</em></p>${paragraphs([ONE, TWO, THREE])}
<div class="subscription-widget-wrap"><div class="preamble"><p>Thanks for reading Letters from the Pass! Subscribe for free to receive new posts and support my work.</p></div><form><input><input type="submit" value="Subscribe"></form></div>
${paragraphs([FOUR, FIVE])}<p class="button-wrapper"><a class="button primary" href="/share"><span>Share</span></a></p><div class="pullquote"><p>Not everyone is convinced.</p></div>${paragraphs([SIX, SEVEN, EIGHT])}
<div class="footnote"><a href="#f1">1</a><div class="footnote-content"><p>The war of the two winters, that is.</p></div></div></div></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><a>Ola V</a><span>Mar 6</span><p>My grandfather laid the first sleepers there, and he never saw a train on them.</p></div></div><h4>Ready for more?</h4><form><button>Subscribe</button></form></div><div class="footer-wrap">© 2024 Mira Solberg · Privacy ∙ Terms ∙ Collection notice</div>`,
      {
        title: `${HEAD} - by Mira Solberg - Letters from the Pass`,
        head: linked({
          '@type': 'NewsArticle',
          headline: HEAD,
          datePublished: '2024-03-05T08:00:00+00:00',
          author: [{ '@type': 'Person', name: 'Mira Solberg' }],
          publisher: { '@type': 'Organization', name: 'Letters from the Pass' },
          isAccessibleForFree: true,
        }),
      },
    ),
    body: RAIL,
    roles: [
      ['footer', 'Welcome to Letters'],
      ['any', 'Thanks for reading'],
      ['any', 'The war of the two winters'],
      ['comment', 'My grandfather laid'],
    ],
    known: {
      headline: HEAD,
      authors: ['Mira Solberg'],
      outlet: 'Letters from the Pass',
      publishedOn: '2024-03-05',
      url: 'https://pass.news.example/p/railway',
    },
  },
  {
    name: 'a blog with comments, neighbours and a side bar',
    markup: page(
      `<div id="page" class="site"><header id="masthead"><p class="site-title"><a href="/">Notes from Karam</a></p></header><div id="primary"><main id="main"><article id="post-77" class="post-77 post type-post status-publish category-trade tag-rail"><header class="entry-header"><h1 class="entry-title">${HEAD}</h1><div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published" datetime="2024-03-05T10:00:00+00:00">March 5, 2024</time></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/mira">Mira Solberg</a></span></span></div></header>
<div class="entry-content">${paragraphs(RAIL)}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li>Twitter</li><li>Facebook</li></ul></div><div id="jp-relatedposts"><h3>Related</h3><p><a href="/r">What snow does to rails</a></p><p>In "Trade"</p></div></div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c">Trade</a></span><span class="tags-links">Tagged <a href="/t">rail</a></span></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><a rel="prev" href="/p">Previous: A winter in Karam</a></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “${HEAD}”</h2><ol class="comment-list"><li class="comment"><div class="comment-author vcard"><b class="fn">cheap rope</b> <span class="says">says:</span></div><div class="comment-metadata"><a>March 7, 2024 at 3:04 pm</a></div><div class="comment-content"><p>I read your article carefully, it helped me a lot, thank you for such a good article about rails.</p></div></li><li class="comment"><div class="comment-content"><p>Great post, keep it up, I will come back for more of it next week.</p></div></li></ol><div id="respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Recent Posts</h2><ul><li><a href="/p">A winter in Karam</a></li></ul></section><section class="widget"><h2>Recent Comments</h2><ul><li>cheap rope on ${HEAD}</li></ul></section></aside></div>`,
      { title: `${HEAD} – Notes from Karam` },
    ),
    body: RAIL,
    roles: [
      ['comment', 'it helped me a lot'],
      ['comment', 'keep it up'],
      ['any', 'A winter in Karam'],
      ['any', 'Posted in Trade'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'pulled quotations that repeat the text, in boxes that say nothing',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs([ONE, TWO, THREE])}<blockquote><p>A railway is cheaper than an army</p></blockquote>${paragraphs([FOUR, FIVE, SIX])}<div class="x9"><span>${'freight would have to triple before the line pays for itself'}</span></div>${paragraphs([SEVEN, EIGHT])}<figure class="quote"><p>fences along the line will cut their summer pastures in two</p></figure></article>`,
    ),
    body: RAIL,
    roles: [
      ['teaser', 'A railway is cheaper than an army'],
      ['teaser', 'freight would have to triple'],
      ['teaser', 'fences along the line'],
    ],
  },
  {
    name: 'a translation, with who translated it',
    markup: page(
      `<article><h1>${HEAD}</h1><p class="author">Mira Solberg</p>${paragraphs(RAIL)}<p><em>Translated from the Norwegian by Ola Vik</em></p><p>First published in Norwegian in <em>Passet</em>, 4 March 2024.</p></article>`,
    ),
    body: RAIL,
    roles: [
      ['credit', 'Translated from'],
      ['disclaimer', 'First published in'],
    ],
    known: { authors: ['Mira Solberg'] },
  },
  {
    name: 'a platform’s story, with how long it takes and who applauds',
    markup: page(
      `<div><div><h1 data-testid="storyTitle">${HEAD}</h1><h2>A letter about rails</h2><div><a href="/@mira">Mira Solberg</a><span>·</span><button>Follow</button></div><div><span>5 min read</span><span>·</span><span>Mar 5, 2024</span></div><div><p>--</p><button>2</button></div><div><button>Listen</button><button>Share</button></div></div>${paragraphs(RAIL.slice(0, 4))}<figure><img><figcaption>Photo by Ola Vik on Unsplash</figcaption></figure>${paragraphs(RAIL.slice(4))}<div><a href="/tag/rail">Railways</a><a href="/tag/trade">Trade</a></div></div><div><h2>Written by Mira Solberg</h2><p>1.2K Followers</p><p>Writes about rails, passes and the people who cross them.</p></div><div><h2>More from Mira Solberg</h2><article><h2>What snow does to rails</h2><p>And what rails do to snow</p></article></div>`,
    ),
    body: ['A letter about rails', ...RAIL],
    roles: [
      ['any', '1.2K Followers'],
      ['any', 'Writes about rails'],
      ['any', 'what rails do to snow'],
      ['any', '5 min read'],
    ],
  },
  {
    name: 'a release for the press, with whom to ask',
    markup: page(
      `${NAV}<main><h1>${HEAD}</h1><p>FOR IMMEDIATE RELEASE</p><p>KARAM, March 5, 2024 – ${ONE}</p>${paragraphs(RAIL.slice(1))}<p>###</p><p><strong>Media contact:</strong> Tom Achterberg, press@transport.example, +47 555 0101</p></main>${FOOT}`,
    ),
    body: [`KARAM, March 5, 2024 – ${ONE}`, ...RAIL.slice(1)],
    roles: [
      ['any', 'FOR IMMEDIATE RELEASE'],
      ['footer', '###'],
      ['footer', 'Media contact'],
    ],
    known: { publishedOn: '2024-03-05' },
  },
];
