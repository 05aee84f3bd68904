import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';
import { composePage, STORY } from './sample-page.contract.ts';

const MENU = '<nav><a href="/">Home</a> <a href="/news">All the news of the coast</a></nav>';
const COOKIES =
  '<div class="banner"><h2>We value your privacy</h2><p>We and our 214 partners store cookies on your device to show you what you like.</p><p>You may reject all cookies, or choose those that you take.</p><button>Accept all</button></div>';

describe('readPage on a page without an article', () => {
  it.each([
    ['nothing', '', 'The page is empty: not one byte came.'],
    ['no text', '<html><body><img src="a.png"></body></html>', 'The page shows no text.'],
    [
      'a page that scripts would fill',
      '<body><div id="root"></div><script src="app.js"></script></body>',
      'The page shows no text without running its scripts, and Readout runs none.',
    ],
    [
      'a page that asks for scripts',
      '<body><noscript>You need to enable JavaScript to run this app.</noscript><div></div></body>',
      'The page shows no text without running its scripts, and Readout runs none.',
    ],
    [
      'a question about cookies',
      `<body>${MENU}${COOKIES}</body>`,
      'The page shows only its question about cookies, and no article.',
    ],
    [
      'a friendly 404',
      `<title>Page not found | The Quay</title>${MENU}<h1>Oh no!</h1><p>We looked on every pier, and the page you want has drifted off. Try the search, or have a look at the crane.</p>`,
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'an article that is gone',
      `<title>The Quay</title>${MENU}<h1>This article is no longer available</h1><p>We are sorry about that, and so is the crane.</p>`,
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a page that says oops',
      `<title>Oops! | The Quay</title>${MENU}<h1>Oops!</h1><p>It went for a swim. Try the search, or go home.</p>`,
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a page that was asked for in vain',
      `<title>The Quay</title>${MENU}<h1>Man overboard</h1><p>The page you were looking for has sunk.</p>`,
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a friendly 404 in Chinese',
      Buffer.from(
        `<meta charset="utf-8"><title>码头</title><h1>抱歉</h1><p>您访问的页面已经离开港口，请返回首页。</p>`,
      ).toString('latin1'),
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a friendly 404 in Russian',
      Buffer.from(
        `<meta charset="utf-8"><title>Страница не найдена</title><h1>Увы</h1><p>Её унесло в море.</p>`,
      ).toString('latin1'),
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a fault of its site',
      '<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1><p>The gateway got no answer from the quay.</p>',
      'The page says that its site has a fault of its own; try again later.',
    ],
    [
      'a site that is worked on',
      '<title>The Quay</title><h1>We’ll be back soon!</h1><p>The crane is being painted, and so is this page.</p>',
      'The page says that its site is being worked on; try again later.',
    ],
    [
      'an address for sale',
      '<title>quay.example</title><h1>This domain is for sale</h1><p>Ask what it costs, and whose it was.</p>',
      'The page only offers its address for sale; the site that was there is gone.',
    ],
    [
      'the files of a folder',
      '<title>Index of /quay</title><h1>Index of /quay</h1><pre><a href="../">../</a> <a href="a.pdf">a.pdf</a> 05-Mar-2024</pre>',
      'The page lists the files of a folder; add the address of one of them.',
    ],
    [
      'another address to go to',
      '<meta http-equiv="Refresh" content="0; url=https://quay.example/b"><title>The Quay</title><p>The harbour is over there.</p>',
      'The page only sends on to another address; open it in a browser and add the address where it ends.',
    ],
    [
      'another address to go to, in words',
      '<title>The Quay</title><script>go()</script><p>You are being redirected.</p>',
      'The page only sends on to another address; open it in a browser and add the address where it ends.',
    ],
    [
      'a login in Russian',
      Buffer.from(
        '<meta charset="utf-8"><title>Вход</title><h1>Вход на сайт</h1><p>Войдите, чтобы читать дальше.</p><form><input type="password"></form>',
      ).toString('latin1'),
      'The page asks to log in or to subscribe before it shows the article; Readout does neither.',
    ],
    [
      'a login in Chinese',
      Buffer.from(
        '<meta charset="utf-8"><title>码头</title><h1>请先登录</h1><p>登录后继续阅读全文。</p><form><input type="password"></form>',
      ).toString('latin1'),
      'The page asks to log in or to subscribe before it shows the article; Readout does neither.',
    ],
    [
      'a friendly 404 in Turkish',
      Buffer.from(
        '<meta charset="utf-8"><title>Sayfa bulunamadı</title><h1>Eyvah</h1><p>Denize düştü.</p>',
      ).toString('latin1'),
      'The page says that there is nothing at this address: the article was moved or removed.',
    ],
    [
      'a login',
      `<title>The Quay</title><h1>Welcome back</h1><p>Log in to continue to The Quay.</p><form><input type="password"></form>`,
      'The page asks to log in or to subscribe before it shows the article; Readout does neither.',
    ],
    [
      'a wall behind a first sentence',
      `<title>Talks End</title><h1>Talks End</h1><p>The talks ended.</p><p>Subscribe now to read the whole article, and support the news of the coast.</p><p>Already have an account? Sign in.</p>`,
      'The page asks to log in or to subscribe before it shows the article; Readout does neither.',
    ],
    [
      'a question whether one is human',
      '<title>Just a moment</title><p>Please verify that you are human to go on to The Quay.</p>',
      'The page asks whether a person is reading, and shows no article to a program.',
    ],
    [
      'links alone',
      `<title>The Quay</title>${MENU}`,
      'The page holds no paragraph of an article, only what stands around one.',
    ],
    [
      'a picture',
      '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\u0001\u0002\u0003',
      'The page is binary and no HTML.',
    ],
    ['a PDF', '%PDF-1.7', 'The page is binary and no HTML.'],
  ])('tells of %s', (_case, markup, problem) => {
    expect(readPage({ bytes: Buffer.from(markup, 'latin1') })).toEqual({ problem });
  });

  it.each([
    ['a question about cookies beside it', { around: COOKIES }],
    ['a form to log in beside it', { around: '<form>Log in<input type="password"></form>' }],
    [
      'a word of a link',
      { below: '<p>The link you followed to the harbour is broken, she said.</p>' },
    ],
    [
      'a word of maintenance',
      { below: '<p>The crane is down for maintenance, and will be back soon, she said.</p>' },
    ],
    ['a list of what was not found', { below: '<p>The old rope was not found.</p>' }],
  ])('reads an article with %s', (_case, parts) => {
    expect(readPage({ bytes: Buffer.from(composePage(parts)) })).toHaveProperty('article');
  });

  it('reads an article that is about cookies', () => {
    const about = [...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY, ...STORY];
    const story = about.map((text) => `<p>${text} So much for cookies.</p>`).join('');
    expect(readPage({ bytes: Buffer.from(`<article>${story}</article>`) })).toHaveProperty(
      'article',
    );
  });
});

const MANY = 100_000;
const HOSTILE: readonly (readonly [string, string, RegExp])[] = [
  ['100,000 nested tags', '<b>'.repeat(MANY), /nests more than 250/u],
  ['100,000 nested tags that end', `${'<div>'.repeat(MANY)}x${'</div>'.repeat(MANY)}`, /nests/u],
  ['5 MB of attributes', `<p ${'a=b '.repeat(1_249_000)}>`, /60,000 attributes/u],
  ['5 MB of names', `<p ${'a '.repeat(2_490_000)}>`, /60,000 attributes/u],
  ['one attribute that never ends', `<p x="${'y'.repeat(4_900_000)}`, /no paragraph|no text/u],
  ['tags without end', '<'.repeat(4_900_000), /40,000 tags/u],
  ['comments', '<!--a-->'.repeat(600_000), /40,000 tags/u],
  ['entities', '&amp;'.repeat(MANY), /20,000 entities/u],
  ['a title without end', `<title>${'x | '.repeat(1_000_000)}`, /no text/u],
  ['one paragraph of 4 MB', `<p>${'word, '.repeat(700_000)}`, /million characters/u],
  ['4 MB of blanks', `<p>${' '.repeat(4_000_000)}x`, /million characters/u],
  ['classes', `<p class="${'- '.repeat(2_000_000)}">hello`, /too tangled|no paragraph/u],
  ['lists in lists', '<ul><li>x<div>'.repeat(80).repeat(150), /nests/u],
  [
    'many lists in lists',
    `${'<ul><li>one, two<div>'.repeat(40)}x${'</div></li></ul>'.repeat(40)}`.repeat(100),
    /more parts/u,
  ],
  ['39,000 tags of paragraphs', '<p>Ice lay on the quay.</p>'.repeat(19_500), /15,000 paragraphs/u],
  ['more than 5 MB', 'a'.repeat(5_000_001), /more than 5 MB/u],
];

describe('readPage on hostile markup', () => {
  it.each(HOSTILE)('comes to an end with %s', (_case, markup, problem) => {
    const reading = readPage({ bytes: Buffer.from(markup) });
    expect(reading).toEqual({ problem: expect.stringMatching(problem) });
  });
});
