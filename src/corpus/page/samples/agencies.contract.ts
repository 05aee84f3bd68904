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

const RUSSIAN = [
  'КАРАМ, 5 мар — Перевал. Два правительства, которые не разговаривали десять лет, договорились восстановить железную дорогу через перевал Тарн, сообщили в министерстве транспорта.',
  '"Железная дорога дешевле армии", — сказала журналистам Лина Орхан, которая вела переговоры от северной стороны.',
  'По плану к 2031 году проложат 340 километров пути; треть денег даст банк на юге.',
  'Пастухи опасаются, что заборы вдоль линии разрежут их летние пастбища, и передали парламенту петицию.',
];
const KAZAKH = [
  'АСТАНА. ПЕРЕВАЛ – Он жыл бойы сөйлеспеген екі үкімет Тарн асуы арқылы өтетін теміржолды қалпына келтіруге келісті, деп хабарлады Көлік министрлігінің баспасөз қызметі.',
  '– Теміржол әскерден арзан, – деді солтүстік жақтың келіссөзін жүргізген Лина Орхан.',
  'Жоспар бойынша 2031 жылға дейін 340 шақырым жол салынады, ал ақшаның үштен бірін оңтүстіктегі банк береді деп күтілуде.',
];
const CHINESE = [
  '山口社卡拉姆3月5日电（记者王小明）十年没有对话的两国政府星期二同意重建塔恩山口铁路，自战争以来，双方的商人一直要求恢复这条线路。',
  '协议在一顶帐篷里签署。北方代表团团长奥尔罕说：“铁路比军队便宜。”',
  '根据计划，到2031年将铺设340公里轨道，两国交通部估计费用为24亿克朗，其中三分之一由南方的一家银行提供。',
];
const TURKISH = [
  'On yıldır konuşmayan iki hükümet, savaştan bu yana iki yakadaki tüccarların istediği Tarn geçidi demiryolunu yeniden kurmakta salı günü anlaştı.',
  'Anlaşma bir çadırda imzalandı.',
  'Kuzey heyetine başkanlık eden Lina Orhan, “Demiryolu ordudan ucuzdur” dedi.',
  'Plana göre 2031’e kadar 340 kilometre ray döşenecek; paranın üçte birini güneydeki bir banka verecek.',
];
const ARABIC = [
  'اتفقت حكومتان لم تتحدثا منذ عشر سنوات يوم الثلاثاء على إعادة بناء السكة الحديدية عبر ممر تارن، وهو مشروع طالب به التجار من الجانبين منذ الحرب.',
  'ووقع الاتفاق في خيمة.',
  'وقالت لينا أورهان التي قادت المحادثات عن الجانب الشمالي: «السكة الحديدية أرخص من الجيش».',
  'وبموجب الخطة سيجري مد 340 كيلومترا من السكك بحلول عام 2031، ويأتي ثلث المال من بنك في الجنوب.',
];

/** Pages of agencies and papers abroad, of live reports, tables and broken makes; all of them invented. */
export const AGENCIES: readonly VariedPage[] = [
  {
    name: 'a Russian agency',
    markup: page(
      `<div class="header"><a href="/">Перевал</a><a href="/politics">Политика</a></div><div class="article__header"><div class="article__info"><div class="article__info-date"><a href="/20240305/">18:02 05.03.2024</a> <span class="article__info-date-modified">(обновлено: 09:10 06.03.2024)</span></div><div class="article__views"><span>214</span></div></div><div class="article__title">Старые враги договорились о дороге</div><h1 class="article__second-title">Лина Орхан: железная дорога дешевле армии</h1></div>
<div class="article__announce"><div class="media"><img><div class="media__copyright">© Перевал / Ола Вик</div><a>Перейти в медиабанк</a></div><div class="media__description">Перевал Тарн. Архивное фото</div></div>
<div class="article__body"><div class="article__block" data-type="text"><div class="article__text"><strong>КАРАМ, 5 мар — Перевал.</strong> ${RUSSIAN[0]?.slice(24)}</div></div><div class="article__block" data-type="quote"><div class="article__quote-text">${RUSSIAN[1]}</div></div><div class="article__block" data-type="text"><div class="article__text">${RUSSIAN[2]}</div></div>
<div class="article__block" data-type="article"><div class="article__article"><a href="/x"><span class="article__article-title">Что снег делает с рельсами</span></a><span>3 марта, 12:00</span></div></div><div class="article__block" data-type="text"><div class="article__text">${RUSSIAN[3]}</div></div></div>
<div class="article__tags"><a href="/t">В мире</a><a href="/t2">Лина Орхан</a></div><div class="article__userbar"><div>Рекомендуем</div></div><div class="footer">© 2024 Перевал. Сетевое издание зарегистрировано в Роскомнадзоре.</div>`,
      { lang: 'ru', title: 'Старые враги договорились о дороге - Перевал, 05.03.2024' },
    ),
    body: RUSSIAN,
    roles: [
      ['any', 'Что снег делает'],
      ['any', 'Архивное фото'],
      ['footer', '© 2024'],
    ],
    known: { publishedOn: '2024-03-05', language: 'ru' },
  },
  {
    name: 'a Kazakh agency',
    markup: page(
      `<header><a href="/">Перевал</a></header><div class="article"><h1>Ескі жаулар теміржол туралы келісті</h1><div class="article__date">18:02, 05 Наурыз 2024</div><div class="article__share"><span>Бөлісу:</span></div><div class="article__photo"><img><span>Фото: Ола Вик</span></div><div class="article__body"><p><strong>АСТАНА. ПЕРЕВАЛ – </strong>${KAZAKH[0]?.slice(17)}</p>${paragraphs(KAZAKH.slice(1))}<p>Бұған дейін <a href="/x">қар рельске не істейтінін жазған едік</a>.</p></div><div class="article__tags"><span>Тегтер:</span><a href="/t">Теміржол</a></div><div class="article__author"><span>Автор</span><a>Мира Сольберг</a></div></div><div class="related"><h3>Ұқсас жаңалықтар</h3><a href="/y">Асудағы малшылар</a></div>`,
      {
        lang: 'kk',
        title: 'Ескі жаулар теміржол туралы келісті',
        head: '<meta name="author" content="Мира Сольберг">',
      },
    ),
    body: KAZAKH,
    roles: [
      ['teaser', 'Бұған дейін'],
      ['any', 'Фото: Ола Вик'],
      ['any', 'Асудағы малшылар'],
    ],
    known: { publishedOn: '2024-03-05', language: 'kk', authors: ['Мира Сольберг'] },
  },
  {
    name: 'a Chinese agency',
    markup: page(
      `<div class="header domPC"><div class="header-top clearfix"><div class="header-time left"><span class="year"><em>2024</em></span><span class="day"><em>03</em>/<em>05</em></span><span class="time">18:02:11</span></div><div class="source">来源：山口社</div></div><h1><span class="title">昔日对手就山口铁路达成协议</span></h1></div><div class="main clearfix"><div id="detail">${paragraphs(CHINESE)}<p>（完）</p></div><div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor">【责任编辑:李华】</span></div></div><div class="bookList"><div class="tit">阅读下一篇：</div><a href="/x">雪对铁轨做了什么</a></div><div class="foot">Copyright © 2024 山口社 版权所有</div>`,
      {
        lang: 'zh-CN',
        title: '昔日对手就山口铁路达成协议-山口网',
        head: '<meta name="publishdate" content="2024-03-05">',
      },
    ),
    body: CHINESE,
    roles: [
      ['any', '责任编辑'],
      ['any', '雪对铁轨'],
    ],
    known: {
      headline: '昔日对手就山口铁路达成协议',
      publishedOn: '2024-03-05',
      authors: ['王小明'],
      language: 'zh',
    },
  },
  {
    name: 'a Turkish paper',
    markup: page(
      `<nav><a href="/">Geçit Gazetesi</a><a href="/gundem">Gündem</a></nav><article class="news-detail"><h1>Eski Düşmanlar Demiryolunda Anlaştı</h1><h2 class="spot">Çadırda imzalanan anlaşma on yıllık sessizliği bitirdi.</h2><div class="news-info"><span>Giriş Tarihi: 5 Mart 2024 18:02</span> <span>Son Güncelleme: 6 Mart 2024 09:10</span></div><div class="social"><a>Paylaş</a><a>Tweetle</a></div><div class="news-content">${paragraphs(TURKISH.slice(0, 2))}<div class="related-news"><strong>İLGİLİ HABER</strong><a href="/x">Kar raylara ne yapar?</a></div>${paragraphs(TURKISH.slice(2))}</div><div class="tags"><a href="/t">#demiryolu</a></div></article><section class="comments"><h3>Yorumlar (1)</h3><p>ali34: Bu yol hiç bitmez, göreceksiniz.</p></section>`,
      { lang: 'tr', title: 'Eski Düşmanlar Demiryolunda Anlaştı - Geçit Gazetesi' },
    ),
    body: TURKISH,
    roles: [
      ['any', 'Çadırda imzalanan anlaşma'],
      ['any', 'Kar raylara ne yapar'],
      ['comment', 'Bu yol hiç bitmez'],
    ],
    known: { publishedOn: '2024-03-05', language: 'tr' },
  },
  {
    name: 'an Arabic paper',
    markup: `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>خصوم الأمس يتفقون على سكة حديدية | الممر</title></head><body><nav><a href="/">الممر</a><a href="/w">العالم</a></nav><article><h1>خصوم الأمس يتفقون على سكة حديدية</h1><div class="meta"><span class="author">بقلم: ليلى حداد</span> <span class="date">نُشر في: ٥ مارس/آذار ٢٠٢٤</span></div>${paragraphs(ARABIC)}<div class="related"><h3>اقرأ أيضا</h3><a href="/x">ماذا يفعل الثلج بالقضبان</a></div></article></body></html>`,
    body: ARABIC,
    roles: [['any', 'ماذا يفعل الثلج']],
    known: { publishedOn: '2024-03-05', language: 'ar', authors: ['ليلى حداد'] },
  },
  {
    name: 'a French date that only its language tells apart',
    markup: page(
      `${NAV}<article><h1>Deux villes réparent leur pont</h1><p class="meta">Publié le 05/03/2024 à 18h02</p>${paragraphs(
        [
          'Deux villes qui n’ont en commun qu’un pont se sont entendues mardi pour le réparer ensemble, après un hiver où l’on ne pouvait le traverser qu’à bicyclette.',
          'Les passeurs, qui avaient eu trois bons mois, ont demandé aux conseils de payer leurs bateaux ; les conseils vont y réfléchir avant la fin de l’été.',
        ],
      )}</article>${FOOT}`,
      { lang: 'fr', title: 'Deux villes réparent leur pont' },
    ),
    body: [
      'Deux villes qui n’ont en commun qu’un pont se sont entendues mardi pour le réparer ensemble, après un hiver où l’on ne pouvait le traverser qu’à bicyclette.',
      'Les passeurs, qui avaient eu trois bons mois, ont demandé aux conseils de payer leurs bateaux ; les conseils vont y réfléchir avant la fin de l’été.',
    ],
    known: { publishedOn: '2024-03-05', language: 'fr' },
  },
  {
    name: 'a live report with keys',
    markup: page(
      `${NAV}<main><h1>${HEAD} – as it happened</h1><div class="key-events"><h2>Key events</h2><ul><li><a href="#b2">18:02 Agreement signed</a></li><li><a href="#b1">12:00 Talks begin</a></li></ul></div><div class="liveblog-body"><article id="b2" class="block"><header><time datetime="2024-03-05T18:02:00Z">18.02 GMT</time><h2>Agreement signed</h2></header>${paragraphs([ONE, TWO])}<footer><a>Share</a><span>Updated at 18.30 GMT</span></footer></article><article id="b1" class="block"><header><time datetime="2024-03-05T12:00:00Z">12.00 GMT</time><h2>Talks begin</h2></header>${paragraphs([THREE, FOUR, FIVE])}<footer><a>Share</a></footer></article></div></main>${FOOT}`,
      {
        head: linked({
          '@type': 'LiveBlogPosting',
          headline: `${HEAD} – as it happened`,
          datePublished: '2024-03-05T12:00:00Z',
        }),
      },
    ),
    body: ['Agreement signed', ONE, TWO, 'Talks begin', THREE, FOUR, FIVE],
    known: { publishedOn: '2024-03-05' },
  },
  {
    name: 'a table of figures in the text',
    markup: page(
      `${NAV}<article><h1>${HEAD}</h1><p class="byline">By Mira Solberg</p>${paragraphs([ONE, TWO, THREE])}<table class="data"><thead><tr><th>Year</th><th>Kilometres</th></tr></thead><tbody><tr><td>2027</td><td>80</td></tr><tr><td>2031</td><td>340</td></tr></tbody></table>${paragraphs([FOUR, FIVE, SIX])}</article>${FOOT}`,
    ),
    body: [ONE, TWO, THREE, 'Year | Kilometres', '2027 | 80', '2031 | 340', FOUR, FIVE, SIX],
    known: { authors: ['Mira Solberg'] },
  },
  {
    name: 'Blogger with a gadget',
    markup: page(
      `<div class="main-outer"><div id="Blog1" class="widget Blog"><div class="blog-posts hfeed"><h2 class="date-header"><span>Tuesday, March 5, 2024</span></h2><div class="post hentry"><h3 class="post-title entry-title">${HEAD}</h3><div class="post-body entry-content">${[ONE, TWO, THREE, FOUR, FIVE].map((text) => `<div>${text}</div><div><br></div>`).join('')}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Mira Solberg</span></span> <span class="post-timestamp">at <abbr title="2024-03-05T18:02:00+01:00">6:02 PM</abbr></span><span class="post-labels">Labels: <a>rail</a></span></div></div></div><div class="comments" id="comments"><h4>1 comment:</h4><dl><dt>Ola said...</dt><dd><p>My grandfather laid the first rails there, and he was paid in sheep.</p></dd></dl></div></div><div class="sidebar"><h2>About Me</h2><p>I live by the pass and write about who crosses it.</p><h2>Blog Archive</h2><ul><li>2024 (3)</li></ul></div></div>`,
      { title: `The Pass: ${HEAD}` },
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE],
    roles: [
      ['comment', 'My grandfather laid'],
      ['any', 'I live by the pass'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a magazine with a drop cap, notes of the editor and a shop',
    markup: page(
      `${NAV}<article><header><p class="kicker">Letter from Karam</p><h1>${HEAD}</h1><p class="dek">Two pens, one tent, and a line that nobody had asked for aloud.</p><p class="byline">By <a rel="author" href="/a">Mira Solberg</a></p><p class="issue">From the April 2024 issue</p></header><p class="editors-note"><em>Editor’s note: This article was updated on March 7, 2024.</em></p><p><span class="dropcap">T</span>${ONE.slice(1)}</p>${paragraphs([TWO, THREE])}<div class="product-box"><a href="/shop">Buy now</a></div>${paragraphs([FOUR, FIVE, SIX, SEVEN, EIGHT])}<p class="print-note"><em>This article appears in the April 2024 print edition with the headline “Rails.”</em></p></article>${FOOT}`,
    ),
    body: [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT],
    roles: [
      ['footer', 'Buy now'],
      ['any', 'Two pens, one tent'],
      ['disclaimer', 'print edition'],
      ['disclaimer', 'Editor’s note'],
    ],
    known: { authors: ['Mira Solberg'] },
  },
];
