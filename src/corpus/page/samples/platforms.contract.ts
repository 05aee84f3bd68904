import { HEAD, linked, page, paragraphs, RAIL, type VariedPage } from './varied-page.contract.ts';

const [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT] = RAIL;
const WIDGET = 'elementor-element elementor-widget elementor-widget';
const CHINESE = [
  '十年没有对话的两国政府星期二同意重建塔恩山口铁路，自战争以来，双方的商人一直要求恢复这条线路。',
  '协议在一顶帐篷里签署，北方代表团团长奥尔罕说：“铁路比军队便宜。”',
  '根据计划，到2031年将铺设340公里轨道，两国交通部估计费用为24亿克朗，其中三分之一由南方的一家银行提供。',
  '牧民担心沿线的围栏会把夏季牧场一分为二，一份有一万一千人签名的请愿书已经送到首都的议会。',
];
const RUSSIAN = [
  'Министры транспорта двух стран провели во вторник переговоры о железной дороге через перевал, которую не чинили со времён войны.',
  'Стороны договорились проложить к 2031 году 340 километров пути.',
  '«Мы благодарны коллегам за терпение», – отметила министр Лина Орхан, которая вела переговоры от северной стороны.',
];
const RUSSIAN_HEAD = 'О переговорах министров транспорта';

/** Pages as builders, platforms and offices make them. */
export const PLATFORMS: readonly VariedPage[] = [
  {
    name: 'a builder that calls each part a widget, and an account that nobody is',
    markup: page(
      `<div class="elementor elementor-location-single post"><section class="elementor-section"><div class="${WIDGET}-heading"><div class="elementor-widget-container"><h1>${HEAD}</h1></div></div><div class="${WIDGET}-post-info"><ul class="elementor-post-info"><li itemprop="author"><span class="elementor-icon-list-text">By Mira Solberg and Tom Achterberg</span></li><li itemprop="datePublished"><span class="elementor-post-info__item--type-date">March 5, 2024</span></li></ul></div></section>
${[RAIL.slice(0, 2), RAIL.slice(2, 4), RAIL.slice(4, 6), RAIL.slice(6)].map((texts) => `<section class="elementor-section"><div class="elementor-widget-wrap"><div class="${WIDGET}-text-editor"><div class="elementor-widget-container">${paragraphs(texts)}</div></div></div></section>`).join('\n')}
<section class="elementor-section"><div class="${WIDGET}-posts"><article class="elementor-post"><h3 class="elementor-post__title"><a href="/x">What snow does to rails</a></h3><div class="elementor-post__excerpt"><p>Rails have frozen since there were rails, and this is how it went on nine of them.</p></div></article></div></section></div>
<footer><p>© 2024 Pass Institute</p></footer>`,
      {
        title: `${HEAD} - Pass Institute`,
        head: linked({
          '@graph': [
            { '@type': 'Article', headline: HEAD, author: { name: 'webadmin', '@id': '#p' } },
            { '@type': 'Person', '@id': '#p', name: 'webadmin' },
          ],
        }),
      },
    ),
    body: RAIL,
    roles: [['teaser', 'Rails have frozen']],
    known: {
      authors: ['Mira Solberg', 'Tom Achterberg'],
      publishedOn: '2024-03-05',
      outlet: 'Pass Institute',
    },
  },
  {
    name: 'what a platform hands out of one’s own',
    markup: `<!DOCTYPE html><html><head><title>${HEAD}</title></head><body><article class="h-entry"><header><h1 class="p-name">${HEAD}</h1></header><section data-field="subtitle" class="p-summary">Nobody asked the herders</section><section data-field="body" class="e-content"><section class="section section--body"><h3 class="graf graf--h3 graf--title">${HEAD}</h3><h4 class="graf graf--h4 graf--subtitle">Nobody asked the herders</h4>${paragraphs(RAIL, ' class="graf graf--p"')}</section></section><footer><p>By <a href="/m" class="p-author h-card">Mira Solberg</a> on <a href="/p"><time class="dt-published" datetime="2024-03-05T18:02:11.111Z">March 5, 2024</time></a>.</p><p><a href="/c" class="p-canonical">Canonical link</a></p><p>Exported on November 2, 2026.</p></footer></article></body></html>`,
    body: RAIL,
    roles: [['teaser', 'Nobody asked the herders']],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a text that a script shows when it is there, below a line of names without blanks',
    markup: `<!DOCTYPE html><html><head><meta property="og:title" content="昔日对手就山口铁路达成协议"><meta property="og:article:author" content="苏明"></head><body><div class="rich_media"><h1 id="activity-name">昔日对手就山口铁路达成协议</h1><div id="meta_content" class="rich_media_meta_list"><span class="rich_media_meta">原创</span><span class="rich_media_meta rich_media_meta_text">苏明</span><a id="js_name">山口观察</a><em id="publish_time" class="rich_media_meta rich_media_meta_text">2024-03-05 18:02</em></div><div id="js_content" style="visibility: hidden; opacity: 0;">${CHINESE.map((text) => `<section><span>${text}</span></section>`).join('')}</div></div></body></html>`,
    body: CHINESE,
    known: { authors: ['苏明'], publishedOn: '2024-03-05', language: 'zh' },
  },
  {
    name: 'an office that numbers its releases beside their day',
    markup: page(
      `<div class="logo">Министерство транспорта</div><div class="page-content"><div class="article-line"><span class="article-date">5 марта 2024 18:20</span><span class="article-number">412-05-03-2024</span></div><h1>${RUSSIAN_HEAD}</h1><div class="text">${paragraphs(RUSSIAN)}</div><div class="news-list"><h3>Другие новости</h3><div><span class="news-date">4 марта 2024</span> <a href="/x">О встрече с послом</a></div></div></div>`,
      { lang: 'ru', title: `${RUSSIAN_HEAD} - Министерство транспорта` },
    ),
    body: RUSSIAN,
    known: { headline: RUSSIAN_HEAD, outlet: 'Министерство транспорта' },
  },
  {
    name: 'an agency with lines between its parts, and who reported from where',
    markup: page(
      `<h1 class="Page-headline">${HEAD}</h1><div class="Page-byline">By <a href="/m">MIRA SOLBERG</a></div><div class="RichTextStoryBody">${paragraphs(RAIL)}<p>___</p><p>Solberg reported from Karam. Associated writer Cem Oz contributed to this report.</p><p>___</p><p>Follow our coverage of railways at https://pass.example/hub/rail</p></div>`,
    ),
    body: RAIL,
    roles: [
      ['credit', 'Solberg reported from Karam'],
      ['footer', 'Follow our coverage'],
    ],
  },
  {
    name: 'a paper that breaks lines between its paragraphs, and did not edit what it prints',
    markup: page(
      `<h1>${HEAD}</h1><div class="story" data-articlebody="1"><div>${[ONE, TWO, THREE, FOUR].join('<br>')}<br></div><p>SCROLL TO CONTINUE WITH CONTENT</p><div>${[FIVE, SIX].join('<br>')}</div><div>Also Read | <a href="/x">What snow does to rails</a></div><div>${[SEVEN, EIGHT].join('<br/>')}</div><p><i>(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)</i></p></div>`,
    ),
    body: [ONE, `${TWO} ${THREE}`, FOUR, `${FIVE} ${SIX}`, `${SEVEN}`, EIGHT],
    roles: [
      ['footer', 'SCROLL TO CONTINUE'],
      ['any', 'Also Read'],
      ['disclaimer', 'has not been edited'],
    ],
  },
  {
    name: 'a text out of an editor, with notes beside it',
    markup: `<html><head><style>.c0{color:#000}</style></head><body class="c5 doc-content"><p class="c2 title"><span class="c8">${HEAD}</span></p>${RAIL.map((text, at) => `<p class="c1"><span class="c0">${text.slice(0, 20)}</span><span class="c0 c3">${text.slice(20)}</span>${at === 5 ? '<sup><a href="#cmnt1">[a]</a></sup>' : ''}</p>`).join('')}<div class="c11"><p class="c12"><a href="#cmnt_ref1">[a]</a><span class="c0">can we check this with the parliament?</span></p></div></body></html>`,
    body: RAIL.map((text, at) => (at === 5 ? `${text}[a]` : text)),
    roles: [['footer', 'can we check this']],
    known: { headline: HEAD },
  },
  {
    name: 'a broadcaster with a box for each part, and a photographer beside the caption',
    markup: page(
      `<article><h1>${HEAD}</h1><div data-component="image-block"><figure><div class="sc-1"><span class="sc-2">Jan Holm</span></div><div><figcaption>The pass in January</figcaption></div></figure></div>${RAIL.map((text) => `<div data-component="text-block" class="sc-3"><p class="sc-4">${text}</p></div>`).join('')}</article>`,
    ),
    body: RAIL,
    roles: [
      ['credit', 'Jan Holm'],
      ['caption', 'The pass in January'],
    ],
  },
  {
    name: 'an office with whom to ask at the end',
    markup: page(
      `<h1>${HEAD}</h1><div class="govspeak">${paragraphs(RAIL)}<h3>Media enquiries</h3><p>Ministry of Railways press office<br>Telephone: 020 7946 0000</p></div>`,
    ),
    body: RAIL,
    roles: [['footer', 'Telephone']],
  },
];
