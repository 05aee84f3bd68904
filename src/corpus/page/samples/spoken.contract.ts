import {
  HEAD,
  linked,
  NAV,
  page,
  paragraphs,
  RAIL,
  type VariedPage,
} from './varied-page.contract.ts';

const [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT] = RAIL;
const QUESTIONS = [
  'Why now?',
  'Who pays for it, and what happens if the bank withdraws?',
  'And the herders?',
];
const ANSWERS = [
  'Because both treasuries are empty, and because a winter without trade has taught everybody what a closed pass costs.',
  'The bank pays a third. If it withdraws, there is no railway, and everybody at the table knew that.',
  'They have a point. A line without crossings would end a way of life that is older than either state.',
];
const TURNS = [
  [
    'HOST',
    'Welcome to the programme. With us today is Lina Orhan, who led the talks in the tent on the pass.',
  ],
  ['ORHAN', 'Thank you. It is good to be somewhere warm.'],
  ['HOST', 'Was it really a tent?'],
  [
    'ORHAN',
    'It was, and it leaked. I think that is why we were done within two days, after ten years of nothing.',
  ],
] as const;

/** Interviews, transcripts, lists and what machines make of pages. */
export const SPOKEN: readonly VariedPage[] = [
  {
    name: 'an interview with questions in bold print',
    markup: page(
      `${NAV}<article><h1>“A railway is cheaper than an army”</h1><p class="dek">Lina Orhan on the talks, the tent and the herders</p><p>Interview by Mira Solberg</p><p>${ONE}</p>${QUESTIONS.map((question, at) => `<p><b>${question}</b></p><p>${ANSWERS[at]}</p>`).join('')}<p><em>This interview has been edited for length and clarity.</em></p></article>`,
      { title: '“A railway is cheaper than an army” | The Pass Post' },
    ),
    body: [ONE, ...QUESTIONS.flatMap((question, at) => [question, ANSWERS[at] ?? ''])],
    roles: [
      ['byline', 'Interview by'],
      ['disclaimer', 'edited for length'],
    ],
    known: { headline: '“A railway is cheaper than an army”', authors: ['Mira Solberg'] },
  },
  {
    name: 'an interview as a list of terms',
    markup: page(
      `<article><h1>${HEAD}</h1><p>${ONE}</p><dl>${QUESTIONS.map((question, at) => `<dt>Q: ${question}</dt><dd>A: ${ANSWERS[at]}</dd>`).join('')}</dl></article>`,
    ),
    body: [ONE, ...QUESTIONS.flatMap((question, at) => [`Q: ${question}`, `A: ${ANSWERS[at]}`])],
  },
  {
    name: 'the transcript of a programme',
    markup: page(
      `<main><h1>Inside the tent</h1><div class="audio-player"><button>Play</button><span>00:00 / 24:10</span></div><p>March 5, 2024</p><h2>Transcript</h2><div class="transcript">${TURNS.map(([who, words]) => `<p><strong>${who}:</strong> ${words}</p>`).join('')}</div><p class="rights">Copyright © 2024 Pass Radio. All rights reserved. Transcripts are created on a rush deadline and may not be in their final form.</p></main>`,
      { title: 'Inside the tent : Pass Radio' },
    ),
    body: TURNS.map(([who, words]) => `${who}: ${words}`),
    roles: [['any', 'rush deadline']],
    known: { headline: 'Inside the tent', publishedOn: '2024-03-05' },
  },
  {
    name: 'a list with a heading and a picture for each part',
    markup: page(
      `<article><h1>Three things to know about the railway</h1><p>${ONE}</p><h2>1. The money</h2><figure><img><figcaption>Getty Images</figcaption></figure><p>${FOUR}</p><h2>2. The herders</h2><p>${SIX}</p><h2>3. The sums</h2><p>${SEVEN}</p></article>`,
      { title: 'Three things to know about the railway' },
    ),
    body: [ONE, '1. The money', FOUR, '2. The herders', SIX, '3. The sums', SEVEN],
    roles: [['caption', 'Getty Images']],
  },
  {
    name: 'an AMP page with teasers and advertisements',
    url: 'https://pass.example/amp/railway',
    markup: `<!doctype html><html amp lang="en"><head><meta charset="utf-8"><title>${HEAD}</title><link rel="canonical" href="https://pass.example/railway">${linked([{ '@type': 'BreadcrumbList' }, { '@type': 'NewsArticle', headline: HEAD, author: 'Mira Solberg', datePublished: '2024-03-05', publisher: { name: 'The Pass Post' } }])}</head><body><amp-sidebar id="s"><ul><li>World</li></ul></amp-sidebar><header>The Pass Post</header><main><h1>${HEAD}</h1><amp-social-share type="x"></amp-social-share>${paragraphs([ONE, TWO, THREE])}<amp-ad><div fallback>Advertisement</div></amp-ad>${paragraphs([FOUR, FIVE])}<amp-list><div class="recommended"><a href="/x">What snow does to rails</a></div></amp-list>${paragraphs([SIX, SEVEN, EIGHT])}</main><amp-consent><div id="consent"><p>We use cookies and ask for your consent.</p></div></amp-consent></body></html>`,
    body: RAIL,
    roles: [
      ['teaser', 'What snow does to rails'],
      ['footer', 'ask for your consent'],
    ],
    known: {
      authors: ['Mira Solberg'],
      outlet: 'The Pass Post',
      publishedOn: '2024-03-05',
      url: 'https://pass.example/railway',
    },
  },
  {
    name: 'a large question about cookies before everything else',
    markup: page(
      `<div id="onetrust-consent-sdk"><div role="dialog"><h2>We value your privacy</h2><p>We and our 812 partners store and access personal data, like browsing data or unique identifiers, on your device. Selecting “I accept” enables tracking technologies to support the purposes shown below. If trackers are disabled, some content and ads you see may not be as relevant to you.</p><h3>We and our partners process data to provide:</h3><p>Use precise geolocation data. Actively scan device characteristics for identification. Store and access information on a device. Personalised advertising and content, advertising and content measurement, audience research and services development.</p><button>I accept</button><button>Reject all</button></div></div>${NAV}<div class="story"><h1>${HEAD}</h1>${paragraphs([ONE, TWO, THREE, FOUR])}</div>`,
    ),
    body: [ONE, TWO, THREE, FOUR],
    roles: [['footer', '812 partners']],
  },
  {
    name: 'its text in parts of the page that belong together',
    markup: page(
      `${NAV}<article><h1>${HEAD}</h1><div class="chunk">${paragraphs([ONE, TWO])}</div><div class="ad-wrapper"><p>Story continues below advertisement</p></div><div class="chunk">${paragraphs([THREE, FOUR, FIVE])}</div><div class="ad-wrapper"><p>Story continues below advertisement</p></div><div class="chunk">${paragraphs([SIX, SEVEN, EIGHT])}</div></article><div class="bottom"><h3>The Latest</h3><div><h4><a href="/1">A bank in the south and its loans</a></h4></div></div>`,
    ),
    body: RAIL,
    roles: [
      ['footer', 'Story continues below'],
      ['any', 'A bank in the south'],
    ],
  },
  {
    name: 'points before the text, and a box of facts within it',
    markup: page(
      `<article><h1>${HEAD}</h1><ul><li>Two governments agree on a railway over the pass</li><li>Herders and economists have doubts</li></ul>${paragraphs([ONE, TWO, THREE])}<div class="factbox"><h3>The Tarn pass</h3><p>The pass lies 2,300 metres above the sea and is closed by snow for four months of the year.</p></div>${paragraphs([FOUR, FIVE, SIX, SEVEN, EIGHT])}</article>`,
    ),
    body: [
      'Two governments agree on a railway over the pass',
      'Herders and economists have doubts',
      ONE,
      TWO,
      THREE,
      'The Tarn pass',
      'The pass lies 2,300 metres above the sea and is closed by snow for four months of the year.',
      FOUR,
      FIVE,
      SIX,
      SEVEN,
      EIGHT,
    ],
  },
  {
    name: 'an encyclopedia',
    markup: page(
      `<div id="content"><h1 id="firstHeading">Tarn railway</h1><div id="siteSub">From the free encyclopedia</div><div id="mw-content-text"><div class="hatnote">For the river, see Tarn (river).</div><table class="infobox"><tr><th>Length</th><td>340 km</td></tr><tr><th>Opened</th><td>never</td></tr></table><p>${ONE}<sup class="reference"><a href="#1">[1]</a></sup></p><h2>History<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>${paragraphs([FOUR, SIX, SEVEN])}<h2>References<span class="mw-editsection">[<a href="/e">edit</a>]</span></h2><ol class="references"><li id="1"><a href="#r">^</a> Solberg, Mira (5 March 2024). "Old enemies". The Pass Post.</li></ol></div><div id="catlinks">Categories: <a href="/c">Railways</a></div></div><div id="footer">This page was last edited on 6 March 2024, at 10:00.</div>`,
      { title: 'Tarn railway - The Free Encyclopedia' },
    ),
    body: [`${ONE}[1]`, 'History[edit]', FOUR, SIX, SEVEN],
    roles: [
      ['footer', 'Solberg, Mira (5 March'],
      ['footer', 'last edited'],
    ],
    known: { headline: 'Tarn railway' },
  },
  {
    name: 'several authors in tags of their own',
    markup: page(
      `<article><h1>${HEAD}</h1><div class="contributors"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mira Solberg</span></span><span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Tom Achterberg</span></span></div><meta itemprop="datePublished" content="2024-03-05">${paragraphs(RAIL)}</article>`,
    ),
    body: RAIL,
    known: { authors: ['Mira Solberg', 'Tom Achterberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'its author in a link alone, and its day in words',
    markup: page(
      `<article><h1>${HEAD}</h1><div class="m"><a rel="author" href="/mira">Mira Solberg</a> <span>Tuesday, 5 March 2024</span></div>${paragraphs(RAIL)}</article>`,
    ),
    body: RAIL,
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
];
