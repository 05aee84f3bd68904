import type { PassageRole } from '../../../domain/article.ts';
import type { PastedText } from './pasted.contract.ts';

type Line = readonly [PassageRole, string];
const ONE =
  'The ferry that links the two halves of the city will stop running at night from the first of June, the harbour office announced on Wednesday, because nobody can be found to steer it.';
const TWO =
  '“We have advertised in four countries,” said Rolf Amsel, who runs the office. “We have had two replies, and one of them was a joke.”';
const THREE =
  'The night ferry carried 41,000 people last year, about a tenth of them nurses and cleaners on their way to the hospital on the northern bank.';
const FOUR =
  'Unions say that the wages are the reason. A helmsman earns less than a bus driver, according to figures published by the city, and works alone.';
const FIVE = 'The council will discuss the matter on Monday.';
const body = (...texts: readonly string[]): readonly Line[] => texts.map((text) => ['body', text]);
const HEAD = 'Night Ferry to Stop in June';
/** Texts as they are copied from the pages of many kinds of papers, all of them invented. */
export const OUTLETS: readonly PastedText[] = [
  {
    name: 'a broadcaster’s page',
    lines: [
      ['title', HEAD],
      ['date', '5 March 2024'],
      ['byline', 'Rolf Kern'],
      ['byline', 'Quay News, Karam'],
      ['caption', 'The ferry in January (Image: PA)'],
      ...body(ONE, TWO, THREE, FOUR, FIVE),
      ['footer', 'Related topics'],
      ['teaser', 'Ferries'],
      ['footer', 'More on this story'],
      ['teaser', 'Who steers the ferries?'],
      ['teaser', '3 March'],
    ],
    known: { headline: HEAD, publishedOn: '2024-03-05' },
  },
  {
    name: 'a news channel’s page',
    lines: [
      ['title', HEAD],
      ['byline', 'By Rolf Kern and Ada Park, QNN'],
      ['footer', '4 minute read'],
      ['date', 'Updated 6:02 PM EST, Tue March 5, 2024'],
      ['footer', 'Link Copied!'],
      ...body(ONE, TWO, THREE, FOUR, FIVE),
      ['credit', 'QNN’s Bo Lund contributed to this report.'],
    ],
    known: { authors: ['Rolf Kern', 'Ada Park'] },
  },
  {
    name: 'an agency’s page with a summary',
    lines: [
      ['title', HEAD],
      ['byline', 'By Rolf Kern'],
      ['date', 'March 5, 2024 6:02 PM GMT+1 Updated 2 hours ago'],
      ['footer', 'Text Size'],
      ['body', 'Summary'],
      ...body('• Night ferry to end on June 1', '• Unions blame wages'),
      ['body', `KARAM, March 5 (Quay Press) - ${ONE}`],
      ...body(TWO, THREE, FOUR, FIVE),
      ['footer', 'Sign up here.'],
      ['credit', 'Reporting by Rolf Kern; Editing by Ada Park'],
      ['footer', 'Our Standards: The Quay Press Trust Principles.'],
      ['footer', 'Purchase Licensing Rights'],
    ],
    known: { authors: ['Rolf Kern'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a review with its authors in capitals',
    lines: [
      ['title', 'The Ferry Trap'],
      ['body', 'Why Cities Cannot Find Their Helmsmen'],
      ['byline', 'Rolf Kern and Ada Park'],
      ['date', 'March 5, 2024'],
      ['bio', 'ROLF KERN is Professor of Transport at the University of Karam.'],
      ['bio', 'ADA PARK is a Senior Fellow at the Harbour Institute.'],
      ...body(ONE, TWO, THREE, FOUR, FIVE),
      ['footer', 'You are reading a free article.'],
      ['footer', 'Subscribe to Foreign Quays to get unlimited access.'],
      ['footer', 'Topics & Regions: Ferries Karam'],
    ],
    known: { authors: ['Rolf Kern', 'Ada Park'] },
  },
  {
    name: 'a scholar’s article with what it may be influenced by',
    lines: [
      ['title', HEAD],
      ['date', 'Published: March 5, 2024 6.02pm GMT'],
      ['byline', 'Rolf Kern, University of Karam'],
      ...body(ONE, TWO, THREE, FOUR, FIVE),
      [
        'disclaimer',
        'Rolf Kern does not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and has disclosed no relevant affiliations beyond their academic appointment.',
      ],
      [
        'disclaimer',
        'This article is republished from The Dialogue under a Creative Commons license. Read the original article.',
      ],
    ],
    known: { authors: ['Rolf Kern'] },
  },
  {
    name: 'a commentary with who wrote it',
    lines: [
      ['title', HEAD],
      ['byline', 'Rolf Kern'],
      ['date', 'March 5, 2024'],
      ['section', 'Commentary'],
      ...body(ONE, TWO, THREE, FOUR, FIVE),
      [
        'bio',
        'Rolf Kern is a former helmsman and the author of Night Boats. He tweets at @rolfkern.',
      ],
      ['credit', 'Image: City of Karam, photo by Ada Park'],
    ],
    known: { authors: ['Rolf Kern'] },
  },
  {
    name: 'a thread',
    lines: [
      ['title', HEAD],
      ['body', ONE],
      ...body(THREE, FOUR),
      ['footer', '214 comments'],
      ['comment', 'ferryfan'],
      ['comment', '3 hours ago'],
      ['comment', 'They could pay more, you know, it is not so hard to understand.'],
      ['comment', 'u/quay'],
      ['comment', '2 hours ago'],
      ['footer', 'Reply'],
    ],
  },
  {
    name: 'a brief as it comes out of a PDF',
    lines: [
      ['section', 'Harbour Institute | Policy Brief 12'],
      ['title', 'Who Steers at Night?'],
      ['byline', 'Rolf Kern'],
      ['date', '5 March 2024'],
      ['body', 'Abstract'],
      ...body(ONE, THREE),
      ['body', '1. Introduction'],
      ...body(TWO, FOUR),
      ['footer', 'References'],
      ['footer', 'Kern, R. (2021). Night boats. Journal of Ferries, 3(2), 14–29.'],
    ],
  },
  {
    name: 'a Russian page with a day and no year',
    lines: [
      ['title', 'Ночной паром остановят в июне'],
      ['section', 'Общество'],
      ['date', '05 мар, 18:02'],
      ['footer', '214'],
      ['footer', 'Поделиться'],
      [
        'body',
        'С первого июня паром, который связывает две половины города, перестанет ходить по ночам, сообщило во вторник управление порта, потому что некому его водить.',
      ],
      ['credit', 'Фото: Ола Вик / Берег'],
      [
        'body',
        '«Мы дали объявления в четырёх странах, — сказал начальник управления Рольф Амзель. — Пришло два ответа».',
      ],
      [
        'body',
        'Ночью паром перевёз в прошлом году 41 тысячу человек, каждый десятый из них ехал в больницу на северном берегу.',
      ],
      ['footer', 'Читайте Берег в Telegram.'],
      ['byline', 'Авторы Рольф Керн, Ада Парк'],
      ['footer', 'Теги паром, Карам'],
    ],
  },
];
