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
const WHEN = '2024-03-05T18:02:00+00:00';

/** Pages as well-known programs make them, with what they put around an article; all of them invented. */
export const MAKES: readonly VariedPage[] = [
  {
    name: 'WordPress with blocks',
    markup: page(
      `<div class="wp-site-blocks">${NAV}<main class="wp-block-group"><h1 class="wp-block-post-title">${HEAD}</h1>
<div class="wp-block-post-date"><time datetime="${WHEN}">March 5, 2024</time></div><div class="wp-block-post-author-name">Mira Solberg</div>
<div class="entry-content wp-block-post-content">
<figure class="wp-block-image"><img src="a.jpg"><figcaption class="wp-element-caption">The pass in winter. Photo: Ola Vik</figcaption></figure>
${paragraphs([ONE, TWO])}
<figure class="wp-block-pullquote"><blockquote><p>A railway is cheaper than an army</p><cite>Lina Orhan</cite></blockquote></figure>
${paragraphs([THREE, FOUR])}
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">https://video.example/watch?v=1</div></figure>
<h2 class="wp-block-heading">The doubts</h2>
${paragraphs([FIVE, SIX, SEVEN, EIGHT])}
<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li></ul></div>
<div id="jp-relatedposts"><h3>Related</h3><p><a href="/x">What Snow Does to Rails</a></p><p>January 3, 2024</p><p>In "Rails"</p></div></div>
<div class="wp-block-post-terms">Posted in <a href="/c">Rails</a></div>
<nav class="post-navigation"><a href="/p">Previous: The Herders of the Pass</a><a href="/n">Next: A Bank in the South</a></nav>
<div class="wp-block-comments"><h2>2 responses to “${HEAD}”</h2><ol><li><div class="wp-block-comment-author-name">Ola</div><div class="wp-block-comment-content"><p>My grandfather laid the first rails there, and he was paid in sheep.</p></div><div class="wp-block-comment-reply-link"><a href="#">Reply</a></div></li></ol>
<div class="comment-respond"><h3>Leave a Reply</h3><p>Your email address will not be published. Required fields are marked *</p></div></div></main>${FOOT}</div>`,
      { head: '<meta property="og:site_name" content="The Pass Post">' },
    ),
    body: [ONE, TWO, THREE, FOUR, 'The doubts', FIVE, SIX, SEVEN, EIGHT],
    roles: [
      ['caption', 'The pass in winter'],
      ['any', 'What Snow Does to Rails'],
      ['comment', 'My grandfather laid'],
      ['any', 'The Herders of the Pass'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'], outlet: 'The Pass Post' },
  },
  {
    name: 'Ghost with a card in the middle',
    markup: page(
      `<header class="gh-head"><a href="/">The Pass Post</a><a href="#/portal/signup">Subscribe</a></header><main><article class="gh-article post">
<header class="gh-article-header"><a class="gh-article-tag" href="/t">Rails</a><h1 class="gh-article-title">${HEAD}</h1><p class="gh-article-excerpt">Traders have waited for it since the war.</p>
<div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/a">Mira Solberg</a></h4><div class="gh-article-meta-content"><time datetime="2024-03-05">Mar 5, 2024</time> <span>4 min read</span></div></div></header>
<section class="gh-content">${paragraphs([ONE, TWO, THREE])}
<div class="kg-card kg-signup-card"><h2>Sign up for The Pass Post</h2><p>One letter a week, from both sides of the pass.</p><form><input type="email"><button>Subscribe</button></form><p>No spam. Unsubscribe anytime.</p></div>
${paragraphs([FOUR, FIVE])}
<div class="kg-card kg-callout-card"><div class="kg-callout-text">${SIX}</div></div>
<figure class="kg-card kg-bookmark-card"><a href="/x"><div class="kg-bookmark-title">What Snow Does to Rails</div><div class="kg-bookmark-description">An engineer explains why the old line was given up after nine winters.</div></a></figure>
${paragraphs([SEVEN, EIGHT])}</section></article>
<section class="gh-comments"><h2>Member discussion</h2></section>
<section class="gh-read-more"><h3>Read more</h3><article class="gh-card"><h3>A Bank in the South</h3><p>Who lends to whom, and for how long, in a country without a coin of its own.</p></article></section></main>${FOOT}`,
      {
        head: linked({
          '@type': 'Article',
          headline: HEAD,
          datePublished: WHEN,
          author: { '@type': 'Person', name: 'Mira Solberg' },
          publisher: { '@type': 'Organization', name: 'The Pass Post' },
        }),
      },
    ),
    body: [
      'Traders have waited for it since the war.',
      ONE,
      TWO,
      THREE,
      FOUR,
      FIVE,
      SIX,
      SEVEN,
      EIGHT,
    ],
    roles: [
      ['any', 'One letter a week'],
      ['any', 'An engineer explains why'],
      ['teaser', 'Who lends to whom'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'] },
  },
  {
    name: 'Substack',
    markup: page(
      `<div id="main"><div class="main-menu"><a href="/">The Pass Post</a></div><div class="single-post"><article class="newsletter-post post"><div class="post-header"><h1 class="post-title">${HEAD}</h1><h3 class="subtitle">Traders have waited for it since the war.</h3>
<div class="byline-wrapper"><a href="/@mira">Mira Solberg</a><div>Mar 05, 2024</div><div>∙ Paid</div></div><div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div>
<div class="available-content"><div class="body markup">${paragraphs([ONE, TWO])}
<div class="subscription-widget-wrap"><div class="subscription-widget"><p>The Pass Post is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><button>Subscribe</button></form></div></div>
${paragraphs([THREE, FOUR, FIVE, SIX])}<p class="button-wrapper"><a class="button primary" href="/s"><span>Subscribe now</span></a></p><div><hr></div>
<div class="footnote"><a id="footnote-1" class="footnote-number" href="#a">1</a><div class="footnote-content"><p>The ministry’s own table, page 4.</p></div></div></div></div></article>
<div class="comments-page"><h4>Discussion about this post</h4><div class="comment"><div class="comment-meta"><a>Ola Vik</a> Mar 6</div><div class="comment-body"><p>And who asked the sheep, which were there before the war?</p></div></div></div></div></div>`,
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE, SIX],
    roles: [
      ['any', 'reader-supported publication'],
      ['any', 'The ministry’s own table'],
      ['comment', 'And who asked the sheep'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'] },
  },
  {
    name: 'Medium',
    markup: page(
      `<div id="root"><div><a href="/">Open in app</a><a href="/m/signup">Sign up</a><a href="/m/signin">Sign in</a></div><article><div><div><section><div><div><h1 class="pw-post-title">${HEAD}</h1><h2 class="pw-subtitle-paragraph">Traders have waited for it since the war</h2>
<div><a href="/@mira">Mira Solberg</a><span>·</span><a>Follow</a></div><div><span>4 min read</span><span>·</span><span>Mar 5, 2024</span></div><div><button>--</button><button>3</button><button>Listen</button><button>Share</button></div>
<figure><img><figcaption>Photo by <a>Ola Vik</a> on <a>Quaysplash</a></figcaption></figure>
${paragraphs([ONE, TWO, THREE, FOUR], ' class="pw-post-body-paragraph"')}<h1>The doubts</h1>${paragraphs([FIVE, SIX, SEVEN], ' class="pw-post-body-paragraph"')}</div></div></section></div></div></article>
<footer><div><a href="/tag/rail">Rail</a><a href="/tag/trade">Trade</a></div><div><h2>Written by Mira Solberg</h2><span>1.2K Followers</span><p>Writes about passes and those who cross them.</p></div></footer>
<div><h2>Recommended from Medium</h2><article><h2>What Snow Does to Rails</h2><h3>An engineer explains it with a shovel and a rope</h3></article></div></div>`,
      {
        head: '<meta property="article:published_time" content="2024-03-05T18:02:00Z"><meta name="author" content="Mira Solberg">',
      },
    ),
    body: [
      'Traders have waited for it since the war',
      ONE,
      TWO,
      THREE,
      FOUR,
      'The doubts',
      FIVE,
      SIX,
      SEVEN,
    ],
    roles: [
      ['any', 'Photo by'],
      ['any', 'Writes about passes'],
      ['any', 'An engineer explains it'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'] },
  },
  {
    name: 'Drupal with fields',
    markup: page(
      `${NAV}<div class="breadcrumb"><a href="/">Home</a> » <a href="/c">Commentary</a></div><div class="node node--type-article"><h1 class="page-title"><span class="field field--name-title">${HEAD}</span></h1>
<div class="field field--name-field-date"><div class="field__label">Date</div><div class="field__item">5 March 2024</div></div><div class="field field--name-field-author"><div class="field__label">Author</div><div class="field__item">Mira Solberg</div></div>
<div class="field field--name-body text-formatted">${paragraphs([ONE, TWO, THREE, FOUR, FIVE, SIX])}</div>
<div class="field field--name-field-author-bio"><p>Mira Solberg is a senior fellow at the Tarn Institute.</p></div>
<div class="field field--name-field-tags"><div class="field__label">Tags</div><div class="field__item"><a href="/t">Rail</a></div></div></div>
<aside class="region-sidebar"><div class="block block-views"><h2>Most read</h2><div class="views-row"><a href="/x">What Snow Does to Rails</a></div></div></aside>${FOOT}`,
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE, SIX],
    roles: [
      ['bio', 'is a senior fellow'],
      ['any', 'What Snow Does'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'] },
  },
  {
    name: 'a publisher’s platform with advertisements between all parts',
    markup: page(
      `${NAV}<div id="fusion-app"><div class="arc-ad">Advertisement</div><main class="article-page"><h1 class="headline">${HEAD}</h1><h2 class="subheadline">A tent, two pens and 340 kilometres</h2><div class="byline"><span>By <a href="/a">Mira Solberg</a></span> <span>and <a href="/b">Jan Holm</a></span></div><div class="timestamp">Updated March 6, 2024 at 9:10 a.m. EST | Published March 5, 2024 at 6:02 p.m. EST</div>
<div class="article-body">${RAIL.slice(0, 6)
        .map(
          (text, at) =>
            `<p data-el="text" class="article-paragraph">${text}</p><div class="ad-wrapper"><div>Advertisement</div><div>Story continues below advertisement</div></div>${at === 2 ? '<div class="interstitial-link"><a href="/x">[What snow does to rails]</a></div>' : ''}`,
        )
        .join('')}
<p class="trailer"><em>Ola Vik in Karam contributed to this report.</em></p></div><div class="comment-summary"><button>Comments 214</button></div><div class="related-promo"><h3>More on rails</h3><ul><li><a href="/x">What Snow Does to Rails</a></li></ul></div></main></div>${FOOT}`,
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE, SIX],
    roles: [
      ['credit', 'contributed to this report'],
      ['any', 'What snow does to rails'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg', 'Jan Holm'] },
  },
  {
    name: 'a paper with thumbnails and a box of facts',
    markup: page(
      `${NAV}<main><article data-component="article"><div data-component="headline"><h1>${HEAD}</h1></div><div data-component="standfirst"><p>Agreement signed in a tent ends a decade of silence between neighbours</p><ul><li><a href="/live">Snow on the pass – follow live</a></li></ul></div>
<address aria-label="Contributor info"><a rel="author" href="/a">Mira Solberg</a> in Karam</address><details><summary>Tue 5 Mar 2024 18.02 GMT</summary><span>Last modified on Wed 6 Mar 2024 09.10 GMT</span></details>
<div class="article-body-commercial-selector">${paragraphs([ONE, TWO])}<aside data-component="rich-link"><a href="/x"><h5>What snow does to rails</h5>Read more</a></aside>${paragraphs([THREE, FOUR])}
<figure data-component="newsletter-embed"><a href="#EmailSignup-skip-link-8">skip past newsletter promotion</a><h4>Sign up to <span>First Edition</span></h4><p>Our morning letter breaks down the key stories of the day</p><form><label>Enter your email address</label><button>Sign up</button></form><p><strong>Privacy Notice:</strong> Newsletters may contain information about charities, online ads, and content funded by outside parties.</p><p id="EmailSignup-skip-link-8">after newsletter promotion</p></figure>
${paragraphs([FIVE, SIX, SEVEN])}</div><div data-component="meta-bottom"><span>Explore more on these topics</span><ul><li><a href="/t1">Rail transport</a></li><li><a href="/t2">World</a></li></ul><ul><li><button>Share</button></li><li><a href="/l">Reuse this content</a></li></ul></div></article></main>${FOOT}`,
      {
        head: `<meta property="article:published_time" content="${WHEN}"><meta property="article:author" content="https://post.example/a">`,
      },
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN],
    roles: [
      ['any', 'What snow does to rails'],
      ['any', 'breaks down the key stories'],
      ['any', 'Privacy Notice'],
      ['any', 'after newsletter promotion'],
    ],
    known: { publishedOn: '2024-03-05', authors: ['Mira Solberg'] },
  },
  {
    name: 'a forum where the first post is the text',
    markup: page(
      `<div id="page-header"><a href="./index.php">Board index</a></div><div id="page-body"><h2 class="topic-title"><a href="./t">${HEAD}</a></h2>
<div class="post has-profile" id="p1"><dl class="postprofile"><dt><a class="username">mira_s</a></dt><dd class="profile-posts">Posts: 214</dd><dd class="profile-joined">Joined: Mon Jan 02, 2023 9:10 am</dd></dl><div class="postbody"><h3><a href="#p1">${HEAD}</a></h3><p class="author">by <strong><a>mira_s</a></strong> » Tue Mar 05, 2024 6:02 pm</p><div class="content">${[ONE, TWO, THREE, FOUR, FIVE].join('<br><br>')}</div></div></div>
<div class="post" id="p2"><dl class="postprofile"><dt><a class="username">ola</a></dt><dd>Posts: 3</dd></dl><div class="postbody"><h3><a href="#p2">Re: ${HEAD}</a></h3><p class="author">by <strong><a>ola</a></strong> » Wed Mar 06, 2024 9:10 am</p><div class="content">Nobody will ever ride it, you will see, and the sheep will be angry at all of us.</div></div></div></div>`,
      { title: `${HEAD} - The Pass Board` },
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE],
    roles: [['any', 'Nobody will ever ride it']],
  },
];
