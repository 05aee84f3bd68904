/** Paragraphs of one story, as long as those of papers. */
const TEXT = [
  'The signal tower on the north pier went dark on Sunday evening, and the pilots who were out at the time found their way home by the lights of the cannery and by what they knew of the stones.',
  'Harbour master Ines Holm said that the lamp itself was sound, that the cable below the pier had been cut by an anchor, and that divers would look at it as soon as the swell let them go down.',
  'Until then nobody may enter the northern basin after dusk, she said, and the ferry to the outer islands will leave two hours earlier than the timetable has it, on weekdays and on holidays alike.',
  'The fishermen, who had asked for a second cable nine years ago, were not surprised. “We said that one cable is no cable,” said Tom Lind, who speaks for the smaller boats in the harbour council.',
  'The council had put the money for it into the budget twice, and had taken it out again twice, once for the roof of the auction hall and once for the dredging of the channel that leads to the yard.',
  'A new cable would take until the autumn to lay, the engineers of the coast guard wrote in a letter to the council, because the only ship that can do it is at work in another sea until September.',
] as const;

const [ONE, TWO, THREE, FOUR, FIVE, SIX] = TEXT;
const HEAD = 'Harbour Without a Light';
const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HEAD} | The Pier</title>${head}</head><body>${body}</body></html>`;
const linked = (json: unknown): string =>
  `<script type="application/ld+json">${typeof json === 'string' ? json : JSON.stringify(json)}</script>`;
const STORY = paragraphs(...TEXT);

/** A page that is built in an uncommon way. */
export interface OddPage {
  readonly name: string;
  readonly markup: string | Buffer;
  /** The paragraphs of its body, in their order. */
  readonly body: readonly string[];
  /** Words that are stored, and are no body. */
  readonly aside?: readonly string[];
  /** What is known of the article. */
  readonly known?: Readonly<Record<string, unknown>>;
}

const HEBREW = [
  'המגדלור על המזח הצפוני כבה ביום ראשון בערב, והנווטים שהיו באותה שעה בים מצאו את דרכם הביתה לאור בית החרושת ולפי מה שידעו על האבנים שמתחת למים.',
  'מנהלת הנמל אמרה כי המנורה עצמה תקינה, כי הכבל שמתחת למזח נחתך בידי עוגן, וכי צוללנים יבדקו אותו מיד כשהים יירגע ויהיה אפשר לרדת אל הקרקעית.',
  'עד אז איש לא ייכנס לאגן הצפוני לאחר רדת החשכה, והמעבורת אל האיים תצא שעתיים מוקדם מן הכתוב בלוח הזמנים, בימי חול ובחגים כאחד.',
];

const GERMAN = [
  'Der Leuchtturm auf der nördlichen Mole fiel am Sonntagabend aus, und die Lotsen, die draußen waren, fanden im Licht der Fabrik und nach Gefühl zurück in den Hafen.',
  'Die Hafenmeisterin erklärte, die Lampe selbst sei heil, das Kabel unter der Mole sei von einem Anker zerschnitten worden, und Taucher würden es prüfen, sobald die Dünung es zuläßt.',
  'Bis dahin darf nach Einbruch der Dämmerung niemand in das nördliche Becken einlaufen, und die Fähre zu den äußeren Inseln fährt zwei Stunden früher ab, als im Fahrplan steht.',
];

/** Pages of uncommon makes, all of them invented. */
export const ODD_PAGES: readonly OddPage[] = [
  {
    name: 'the first of several pages',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs(ONE, TWO, THREE, FOUR)}</article><div class="pagination"><a href="?page=1">1</a> <a href="?page=2">2</a> <a href="?page=2">Next page</a></div>`,
    ),
    body: [ONE, TWO, THREE, FOUR],
    aside: ['Next page'],
  },
  {
    name: 'a live blog',
    markup: page(
      `<main><h1>${HEAD}</h1>${[SIX, FIVE, FOUR, THREE, TWO, ONE]
        .map(
          (text, at) =>
            `<article class="live-entry" id="post-${at}"><time datetime="2024-05-06T1${at}:00:00Z">1${at}:00</time><h2>Update ${at}</h2><p>${text}</p></article>`,
        )
        .join('')}</main>`,
    ),
    body: [SIX, FIVE, FOUR, THREE, TWO, ONE].flatMap((text, at) => [`Update ${at}`, text]),
  },
  {
    name: 'questions and answers',
    markup: page(
      `<article><h1>${HEAD}</h1><p><strong>When did the light go out?</strong></p><p>${ONE}</p><p><strong>And what was the cause of it?</strong></p><p>${TWO}</p><p><strong>Who had warned of it?</strong></p><p>${FOUR}</p></article>`,
    ),
    body: [
      'When did the light go out?',
      ONE,
      'And what was the cause of it?',
      TWO,
      'Who had warned of it?',
      FOUR,
    ],
  },
  {
    name: 'a numbered list',
    markup: page(
      `<article><h1>${HEAD}</h1><ol>${[ONE, TWO, THREE, FOUR].map((text) => `<li>${text}</li>`).join('')}</ol></article>`,
    ),
    body: [ONE, TWO, THREE, FOUR],
  },
  {
    name: 'a list of headings with a paragraph each',
    markup: page(
      `<article><h1>${HEAD}</h1><h2>1. The lamp</h2><p>${ONE}</p><h2>2. The cable</h2><p>${TWO}</p><h2>3. The ferry</h2><p>${THREE}</p></article>`,
    ),
    body: ['1. The lamp', ONE, '2. The cable', TWO, '3. The ferry', THREE],
  },
  {
    name: 'a wall behind three paragraphs',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs(ONE, TWO, THREE)}<div class="paywall"><h3>Keep reading</h3><p>Subscribe for one crown a week and read all of it.</p></div></article>`,
      linked({ '@type': 'NewsArticle', headline: HEAD, isAccessibleForFree: false }),
    ),
    body: [ONE, TWO, THREE],
    aside: ['Subscribe for one crown'],
  },
  {
    name: 'AMP',
    markup: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>${HEAD}</title><link rel="canonical" href="https://pier.example/light"></head><body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article><h1>${HEAD}</h1><amp-img src="a.jpg"></amp-img>${paragraphs(ONE, TWO)}<amp-ad type="x"><div>Advertisement</div></amp-ad>${paragraphs(THREE, FOUR)}</article><amp-analytics></amp-analytics></body></html>`,
    body: [ONE, TWO, THREE, FOUR],
    known: { url: 'https://pier.example/light' },
  },
  {
    name: 'a layout of tables',
    markup: page(
      `<table width="100%"><tr><td width="160"><a href="/">Home</a><br><a href="/a">News</a><br><a href="/b">Sport</a></td><td><table><tr><td><h1>${HEAD}</h1></td></tr><tr><td>${STORY}</td></tr></table></td><td width="160"><a href="/x">The weather of the week</a></td></tr><tr><td colspan="3"><font size="1">Copyright The Pier 1999</font></td></tr></table>`,
    ),
    body: TEXT,
    aside: ['The weather of the week', 'Copyright The Pier'],
  },
  {
    name: 'sections in sections without a name',
    markup: page(
      `<div><div><section><section><header><h1>${HEAD}</h1></header><section><div>${paragraphs(ONE, TWO, THREE)}</div></section></section><section><div><section>${paragraphs(FOUR, FIVE, SIX)}</section></div></section></section></div></div>`,
    ),
    body: TEXT,
  },
  {
    name: 'comments before the article',
    markup: page(
      `<section id="comments"><h3>2 comments</h3><div class="comment"><p>My father was a pilot there, and he always said that the stones are the best light of all.</p></div><div class="comment"><p>Shame on the council, which never listens to anybody who owns a boat.</p></div></section><article><h1>${HEAD}</h1>${STORY}</article>`,
    ),
    body: TEXT,
    aside: ['My father was a pilot', 'Shame on the council'],
  },
  {
    name: 'a short second article below the first',
    markup: page(
      `<article><h1>${HEAD}</h1>${STORY}</article><article><h2>Auction hall gets a roof</h2><p>The auction hall will have a roof by May, the builders say, and the fish will be dry for once.</p></article>`,
      linked({ '@type': 'NewsArticle', headline: HEAD }),
    ),
    body: TEXT,
    aside: ['The auction hall will have a roof'],
  },
  {
    name: 'writing from right to left',
    markup: `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>נמל בלי אור</title></head><body><nav><a href="/">ראשי</a></nav><article><h1>נמל בלי אור</h1>${paragraphs(...HEBREW)}</article></body></html>`,
    body: HEBREW,
    known: { headline: 'נמל בלי אור', language: 'he' },
  },
  {
    name: 'breaks and no paragraphs',
    markup: page(`<h1>${HEAD}</h1><div id="text">${TEXT.join('<br><br>')}</div>`),
    body: TEXT,
  },
  {
    name: 'a box for each paragraph',
    markup: page(
      `<h1>${HEAD}</h1><div class="content">${TEXT.map((text) => `<div>${text}</div>`).join('')}</div>`,
    ),
    body: TEXT,
  },
  {
    name: 'a quotation in a block, and another pulled out',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs(ONE, TWO)}<blockquote><p>${FOUR}</p></blockquote><aside class="pullquote"><p>“One cable is no cable”</p></aside>${paragraphs(FIVE)}</article>`,
    ),
    body: [ONE, TWO, FOUR, FIVE],
    aside: ['“One cable is no cable”'],
  },
  {
    name: 'footnotes',
    markup: page(
      `<article><h1>${HEAD}</h1><p>${ONE}<sup><a href="#fn1">1</a></sup></p>${paragraphs(TWO, THREE)}<section class="footnotes"><ol><li id="fn1">Minutes of the council, volume 12, page 4.</li></ol></section></article>`,
    ),
    body: [`${ONE}1`, TWO, THREE],
    aside: ['Minutes of the council'],
  },
  {
    name: 'its author at the end',
    markup: page(`<article><h1>${HEAD}</h1>${STORY}<footer><p>By Ada Park</p></footer></article>`),
    body: TEXT,
    aside: ['By Ada Park'],
    known: { authors: ['Ada Park'] },
  },
  {
    name: 'what it is in a graph',
    markup: page(
      `<article><h1>${HEAD}</h1>${STORY}</article>`,
      linked({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'Organization', '@id': '#pier', name: 'The Pier' },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Park' },
          {
            '@type': 'NewsArticle',
            headline: HEAD,
            datePublished: '2024-05-06T08:00:00+02:00',
            author: { '@id': '#ada' },
            publisher: { '@id': '#pier' },
          },
        ],
      }),
    ),
    body: TEXT,
    known: { publishedOn: '2024-05-06', authors: ['Ada Park'], outlet: 'The Pier' },
  },
  {
    name: 'broken JSON-LD beside good tags',
    markup: page(
      `<article><h1>${HEAD}</h1>${STORY}</article>`,
      `${linked('{"@type":"NewsArticle","headline":"Another",,}')}<meta property="article:published_time" content="2024-05-06T08:00:00Z"><meta property="og:site_name" content="The Pier">`,
    ),
    body: TEXT,
    known: { headline: HEAD, publishedOn: '2024-05-06', outlet: 'The Pier' },
  },
  {
    name: 'an encoding that it names wrongly',
    markup: Buffer.from(
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Hafen ohne Licht</title></head><body><article><h1>Hafen ohne Licht</h1>${paragraphs(...GERMAN)}</article></body></html>`,
      'latin1',
    ),
    body: GERMAN,
  },
  {
    name: 'the story in a form',
    markup: page(`<form action="/" method="post"><h1>${HEAD}</h1><div>${STORY}</div></form>`),
    body: TEXT,
  },
  {
    name: 'the story in an aside',
    markup: page(`<aside class="widget"><h1>${HEAD}</h1>${STORY}</aside>`),
    body: TEXT,
  },
  {
    name: 'a question about cookies before the article',
    markup: page(
      `<div id="cookie-banner"><p>We and our 312 partners keep cookies on your device, to show you what you like.</p><button>Accept</button></div><article><h1>${HEAD}</h1>${STORY}</article>`,
    ),
    body: TEXT,
    aside: ['312 partners'],
  },
  {
    name: 'teasers between the paragraphs',
    markup: page(
      `<article><h1>${HEAD}</h1>${paragraphs(ONE, TWO)}<div class="inline-related"><a href="/roof">Read more: The hall and its roof</a></div>${paragraphs(THREE, FOUR)}<p><em>Also read: <a href="/yard">The yard has a new owner</a></em></p>${paragraphs(FIVE, SIX)}</article>`,
    ),
    body: TEXT,
    aside: ['The hall and its roof', 'The yard has a new owner'],
  },
  {
    name: 'frames of a letter',
    markup: page(
      `<center><table><tr><td><p><a href="/view">View this email in your browser</a></p></td></tr><tr><td><h1>${HEAD}</h1>${STORY}</td></tr><tr><td><p><a href="/out">Unsubscribe</a> from this list</p></td></tr></table></center>`,
    ),
    body: TEXT,
    aside: ['View this email', 'from this list'],
  },
];
