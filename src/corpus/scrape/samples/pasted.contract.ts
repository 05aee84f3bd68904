import type { PassageRole } from '../../../domain/article.ts';

/** A text as people paste it, paragraph by paragraph, and what each is. */
export interface PastedText {
  readonly name: string;
  readonly lines: readonly (readonly [PassageRole, string])[];
  /** How it is set; blank lines between the paragraphs where nothing is said. */
  readonly setting?: 'wrapped' | 'tight' | 'wide';
  readonly known?: Readonly<Record<string, unknown>>;
}

const ONE =
  'Two towns that share a bridge and little else agreed on Tuesday to repair it together, after a winter in which nobody could cross it with more than a bicycle.';
const TWO =
  '“A bridge has two ends,” said Petra Lind, the mayor of the eastern town. “We own one of them.”';
const THREE = 'Not everybody was pleased.';
const FOUR =
  'Ferrymen, who had three good months while the bridge was closed, asked the councils to pay for their boats; the councils said that they would think about it.';
const FIVE =
  'The work is to cost 14 million crowns and will last until the autumn of next year, according to a plan that both councils published on their walls.';
const body = (...texts: readonly string[]) => texts.map((text) => ['body', text] as const);
const STORY = body(ONE, TWO, THREE, FOUR, FIVE);
const HEAD = 'Two Towns Repair Their Bridge';

const RUSSIAN = body(
  'Два города, у которых общий мост и больше ничего, договорились во вторник чинить его вместе, после зимы, когда проехать по нему можно было только на велосипеде.',
  '«У моста два конца, — сказала Петра Линд, мэр восточного города. — Один из них наш».',
  'Рады были не все.',
  'Паромщики, у которых было три хороших месяца, попросили советы заплатить за лодки, и советы обещали подумать.',
);
const CHINESE = body(
  '两座共用一座桥的城镇星期二同意一起修桥，在过去的冬天里，只有自行车能够通过这座桥。',
  '东城市长佩特拉说：“桥有两头，一头是我们的。”',
  '并非人人都高兴。',
  '摆渡人在桥关闭期间生意很好，他们要求两个议会赔偿船只的损失，议会表示会考虑这件事情。',
);
const KAZAKH = body(
  'Ортақ көпірі бар екі қала сейсенбіде оны бірге жөндеуге келісті, өйткені қыс бойы көпірден тек велосипедпен өтуге болатын еді.',
  '«Көпірдің екі ұшы бар, – деді шығыс қаланың әкімі Петра Линд. – Оның бірі біздікі».',
  'Бәрі бірдей қуанған жоқ, паромшылар қайықтарының ақысын төлеуді сұрап отыр.',
);

/** Texts from browsers, letters and programs, all of them invented. */
export const PASTED: readonly PastedText[] = [
  {
    name: 'a page with its buttons',
    lines: [
      ['title', HEAD],
      ['body', 'Ferrymen ask who will pay for their boats'],
      ['byline', 'By Mira Solberg in Holm'],
      ['date', 'Tue 5 Mar 2024 18.02 GMT'],
      ['date', 'Last modified on Wed 6 Mar 2024 09.10 GMT'],
      ['footer', 'Share'],
      ['footer', 'Share on Facebook'],
      ['footer', 'Copy link'],
      ['footer', 'Listen to this article 6 min'],
      ...STORY,
      ['footer', 'Explore more on these topics'],
      ['teaser', 'Bridges'],
      ['teaser', 'Ferries'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'its author at the end',
    lines: [['title', HEAD], ...STORY, ['byline', '— Mira Solberg']],
    known: { authors: ['Mira Solberg'] },
  },
  {
    name: 'comments with the buttons below each',
    lines: [
      ['title', HEAD],
      ['byline', 'Mira Solberg | Mar 5, 2024'],
      ...STORY,
      ['footer', '12 Comments'],
      ['footer', 'Sort by Newest'],
      ['comment', 'ferryfan'],
      ['comment', '3 days ago'],
      [
        'comment',
        'The ferrymen were robbed, as they always are in this town and in the other one.',
      ],
      ['footer', 'Reply'],
      ['footer', 'Share'],
      ['comment', 'Ola V.'],
      ['comment', 'Nobody asked the cyclists, who are the only ones who crossed it all winter.'],
      ['footer', 'Load more comments'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'credits of pictures without a bracket',
    lines: [
      ['title', HEAD],
      ['caption', 'The bridge in January. Photograph: Ola Vik/Quay Pictures'],
      ...body(ONE, TWO),
      ['credit', 'Ola Vik / AFP via Getty Images'],
      ['credit', 'Photograph by Ola Vik'],
      ...body(THREE, FOUR, FIVE),
    ],
  },
  {
    name: 'a place to sign up in the middle',
    lines: [
      ['title', HEAD],
      ...body(ONE, TWO),
      ['footer', 'Sign up for The Ferry'],
      ['footer', 'Get the week’s news from both banks in your inbox every Friday.'],
      ['footer', 'Enter your email address'],
      ['footer', 'Sign up'],
      ['footer', 'By signing up, you agree to our Terms of Use and Privacy Policy.'],
      ...body(THREE, FOUR, FIVE),
      [
        'disclaimer',
        'This article was originally published on The Ferry. Read the original article here.',
      ],
    ],
  },
  {
    name: 'a Russian page',
    lines: [
      ['title', 'Два города чинят мост'],
      ['date', '5 марта 2024, 18:02'],
      ['byline', 'Текст: Мира Сольберг'],
      ['credit', 'Фото: Ола Вик / Набережная'],
      ...RUSSIAN,
      ['teaser', 'Читайте также: Кому нужны паромы'],
      ['footer', 'Подписывайтесь на нас в Telegram'],
      ['footer', 'Поделиться'],
      ['footer', 'Нашли ошибку? Выделите её и нажмите Ctrl+Enter'],
      ['footer', 'Комментарии (1)'],
      ['comment', 'Вася: Мост всё равно упадёт, вот увидите.'],
    ],
    known: { authors: ['Мира Сольберг'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a Chinese page',
    lines: [
      ['title', '两城共修一座桥'],
      ['date', '2024-03-05 18:02 来源：码头报'],
      ['footer', '分享到：微信 微博'],
      ...CHINESE,
      ['credit', '（责任编辑：王力）'],
      ['disclaimer', '本文仅代表作者个人观点，不代表本站立场。'],
      ['footer', '相关阅读'],
      ['teaser', '谁需要渡船'],
    ],
    known: { headline: '两城共修一座桥', publishedOn: '2024-03-05', outlet: '码头报' },
  },
  {
    name: 'a Kazakh page',
    lines: [
      ['title', 'Екі қала көпірді жөндейді'],
      ['date', '2024 жылғы 5 наурыз, 18:02'],
      ['byline', 'Автор: Мира Сольберг'],
      ...KAZAKH,
      ['credit', 'Сурет: Ола Вик'],
      ['footer', 'Бөлісу'],
      ['teaser', 'Тағы оқыңыз: Паром кімге керек'],
    ],
    known: { authors: ['Мира Сольберг'], publishedOn: '2024-03-05' },
  },
  {
    name: 'double spacing',
    setting: 'wide',
    lines: [['title', HEAD], ['byline', 'by Mira Solberg'], ['date', '03/15/2024'], ...STORY],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-15' },
  },
  {
    name: 'lines of 72 characters',
    setting: 'wrapped',
    lines: [
      ['title', HEAD],
      ['byline', 'By Mira Solberg'],
      ...STORY,
      ['footer', 'Copyright 2024 The Ferry'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'] },
  },
  {
    name: 'no blank lines at all',
    setting: 'tight',
    lines: [
      ['title', HEAD],
      ['byline', 'By Mira Solberg'],
      ['byline', 'Mira Solberg'],
      ['date', 'March 5, 2024Updated: March 6, 2024'],
      ['section', 'Analysis'],
      ...STORY,
      ['footer', 'Related Topics'],
    ],
    known: { authors: ['Mira Solberg'], publishedOn: '2024-03-05' },
  },
  {
    name: 'numbers of notes, and the notes',
    lines: [
      ['title', HEAD],
      ...body(ONE.replace('together,', 'together,1'), TWO, `${FOUR}[2]`, FIVE),
      ['footer', 'Notes'],
      ['footer', '1. Minutes of both councils, March 5, 2024, p. 3.'],
      ['footer', '2. Ibid.'],
    ],
  },
  {
    name: 'the printout of a browser',
    lines: [
      ['footer', '3/5/24, 6:02 PM Two Towns Repair Their Bridge | The Ferry'],
      ['title', HEAD],
      ['byline', 'By Mira Solberg'],
      ...body(ONE, TWO),
      ['footer', 'https://ferry.example/bridge 1/2'],
      ...body(THREE, FOUR, FIVE),
      ['footer', 'https://ferry.example/bridge 2/2'],
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'] },
  },
  {
    name: 'what a browser shows for reading',
    lines: [
      ['footer', 'ferry.example'],
      ['title', HEAD],
      ['byline', 'By Mira Solberg'],
      ['footer', '6–8 minutes'],
      ...STORY,
    ],
    known: { headline: HEAD, authors: ['Mira Solberg'] },
  },
  {
    name: 'a letter that was sent on',
    lines: [
      ['footer', '---------- Forwarded message ---------'],
      ['footer', 'From: Ola Vik <ola@ferry.example>'],
      ['footer', 'Date: Tue, Mar 5, 2024 at 6:02 PM'],
      ['footer', 'Subject: Fwd: Two Towns Repair Their Bridge'],
      ['footer', 'To: <readers@ferry.example>'],
      ['title', HEAD],
      ...STORY,
    ],
    known: { headline: HEAD },
  },
  {
    name: 'an opinion with who wrote it',
    lines: [
      ['section', 'Opinion'],
      ['title', 'A Bridge Has Two Ends'],
      ['byline', 'By Mira Solberg, opinion contributor - 03/15/24 6:02 PM ET'],
      ...STORY,
      [
        'bio',
        'Mira Solberg is a fellow at the Institute of Bridges and the author of “Two Banks”. Follow her on Twitter @mira.',
      ],
      [
        'disclaimer',
        'The views expressed by contributors are their own and not the view of The Ferry.',
      ],
    ],
    known: { headline: 'A Bridge Has Two Ends', authors: ['Mira Solberg'] },
  },
  {
    name: 'questions and answers, and points',
    lines: [
      ['title', 'What to Know About the Bridge'],
      ['body', '• The bridge was closed in winter.'],
      ['body', '• Two towns repair it.'],
      ['body', 'Q: Why only now?'],
      [
        'body',
        'A: Because neither council wanted to be the first to pay, and because the ferrymen vote.',
      ],
      ['body', 'Q: Who pays?'],
      ['body', 'A: Both.'],
      ['credit', 'Reporting by Mira Solberg'],
    ],
  },
];

const WIDTH = 72;

/** Sets a text as its setting says. */
export function setText({ lines, setting }: PastedText): string {
  const texts = lines.map(([, text]) => text);
  if (setting === 'tight') return texts.join('\n');
  if (setting === 'wide') return texts.map((text) => `${text}  `).join('\r\n\r\n\r\n');
  return texts.map((text) => (setting === 'wrapped' ? wrap(text) : text)).join('\n\n');
}

function wrap(text: string): string {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row === undefined || row.length + 1 + word.length > WIDTH) rows.push(word);
    else rows[rows.length - 1] = `${row} ${word}`;
  }
  return rows.join('\n');
}
