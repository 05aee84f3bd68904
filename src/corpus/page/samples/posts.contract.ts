import { expect } from 'vitest';
import { HEAD, page, paragraphs, RAIL, type VariedPage } from './varied-page.contract.ts';

const [ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT] = RAIL;
const CHANNEL = 'Перевал Тарн';
const POST = {
  head: 'Министры договорились о железной дороге',
  texts: [
    'Министры транспорта двух стран провели во вторник переговоры о железной дороге через перевал, которую не чинили со времён войны.',
    'Стороны договорились проложить к 2031 году 340 километров пути, сообщила журналистам министр Лина Орхан.',
  ],
} as const;
const SHORT =
  'Пастухи опасаются, что заборы вдоль линии разделят летние пастбища, и передали парламенту петицию.';

/** A post in its frame, with what stands around it there. */
function frame(text: string, time: string): string {
  return `<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="tarnpass/120"><div class="tgme_widget_message_user"><a href="https://t.me/tarnpass"><i class="tgme_widget_message_user_photo"><img src="a.jpg"></i></a></div><div class="tgme_widget_message_bubble"><div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/tarnpass"><span dir="auto">${CHANNEL}</span></a></div><div class="tgme_widget_message_text js-message_text" dir="auto">${text}</div><a class="tgme_widget_message_link_preview" href="https://pass.example/"><div class="link_preview_title">Снег и рельсы</div></a><div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info"><span class="tgme_widget_message_views">12.3K</span><span class="copyonly"> views</span><span class="tgme_widget_message_meta"><a class="tgme_widget_message_date" href="https://t.me/tarnpass/120"><time datetime="${time}">16:02</time></a></span></div></div></div></div>`;
}

const WHOLE_POST = `<b>${POST.head}</b><br/><br/>${POST.texts.join('<br/><br/>')}<br/><br/><a href="https://t.me/tarnpass">Подписаться на «${CHANNEL}»</a>`;
const HOURS = ['18:41', '6.02pm GMT', '17h30', '[16:55]', '3 p.m.', '14.20 Uhr', '13:05', '12:00'];

/** Pages of posts, of reports that go on, and of tables whose lines are broken. */
export const POSTS: readonly VariedPage[] = [
  {
    name: 'a channel’s page with several posts',
    url: 'https://t.me/s/tarnpass',
    markup: `<!DOCTYPE html><html><head><title>${CHANNEL} – Telegram</title><meta property="og:title" content="${CHANNEL}"><meta property="og:site_name" content="Telegram"></head><body class="widget_frame_base tgme_webpreview"><header class="tgme_header"><div class="tgme_header_title"><span dir="auto">${CHANNEL}</span></div><div class="tgme_header_counter">12.3K subscribers</div><div class="tgme_channel_info_description">Новости перевала. Для связи: @tarn_bot</div></header><main class="tgme_main"><section class="tgme_channel_history">${frame(SHORT, '2024-03-04T09:00:11+00:00')}${frame(WHOLE_POST, '2024-03-05T16:02:11+00:00')}</section></main></body></html>`,
    body: [SHORT, POST.head, ...POST.texts],
    roles: [
      ['footer', 'Новости перевала'],
      ['footer', 'Подписаться'],
      ['teaser', 'Снег и рельсы'],
    ],
    known: { headline: CHANNEL, outlet: CHANNEL, authors: [], language: 'ru' },
  },
  {
    name: 'a channel’s post in a frame, by its own first line',
    url: 'https://t.me/tarnpass/120?embed=1',
    markup: `<!DOCTYPE html><html><head><title>Telegram Widget</title></head><body class="widget_frame_base">${frame(WHOLE_POST, '2024-03-05T16:02:11+00:00')}</body></html>`,
    body: POST.texts,
    roles: [
      ['title', POST.head],
      ['footer', 'Подписаться'],
    ],
    known: { headline: POST.head, outlet: CHANNEL, authors: [], publishedOn: '2024-03-05' },
  },
  {
    name: 'a channel’s post without a headline, by its first words',
    markup: `<!DOCTYPE html><html><head><title>Telegram Widget</title></head><body>${frame(SHORT, '2024-03-04T09:00:11+00:00')}</body></html>`,
    body: [SHORT],
    known: { headline: expect.stringMatching(/^Пастухи опасаются, .{30,}…$/u), outlet: CHANNEL },
  },
  {
    name: 'a live report of nothing but boxes and hours',
    markup: page(
      `<div><h1>${HEAD}</h1><div>LIVE</div><div>Last updated 41 minutes ago</div><div>${RAIL.map((text, at) => `<div><div>${HOURS[at]}</div><div>${text}</div></div>`).join('')}</div></div>`,
    ),
    body: RAIL,
    roles: [
      ['any', 'LIVE'],
      ['date', 'Last updated'],
      ...HOURS.map((hour) => ['date', hour] as const),
    ],
  },
  {
    name: 'a table with headline, author and day on lines of one cell',
    markup: page(
      `<table><tr><td><a href="/">Home</a><br><a href="/w">World</a></td><td><font size="5"><b>${HEAD}</b></font><br>By Mira Solberg<br>March 5, 2024<br><br>${RAIL.join('<br><br>')}<br><a href="/">Back</a></td></tr></table>`,
    ),
    body: RAIL,
    roles: [
      ['title', HEAD],
      ['byline', 'By Mira Solberg'],
      ['date', 'March 5, 2024'],
      ['footer', 'Back'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a table with a name, and a place with the day, right above the text',
    markup: page(
      `<table><tr><td><h2>${HEAD}</h2>Mira Solberg<br>Karam, March 5, 2024<br>${RAIL.join('<br><br>')}</td></tr></table>`,
    ),
    body: RAIL,
    roles: [
      ['byline', 'Mira Solberg'],
      ['date', 'Karam, March 5'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'headings in bold print and a question in italics, each with one break behind it',
    markup: page(
      `<h1>${HEAD}</h1><div>${ONE} ${TWO}<br><b>A cheaper way</b><br>${THREE}<br>${FOUR}<br><i>Who doubts it?</i><br>${FIVE} ${SIX}</div>${paragraphs([SEVEN, EIGHT])}`,
    ),
    body: [
      `${ONE} ${TWO}`,
      'A cheaper way',
      THREE,
      FOUR,
      'Who doubts it?',
      `${FIVE} ${SIX}`,
      SEVEN,
      EIGHT,
    ],
  },
];
