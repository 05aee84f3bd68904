import type { PastedText } from './pasted.contract.ts';

const ONE =
  'Two towns that share a bridge and little else agreed on Tuesday to repair it together, after a winter in which nobody could cross it.';
const TWO = '“A bridge has two ends,” said Petra Lind, the mayor of the eastern town.';
const THREE =
  'Ferrymen, who had three good months while the bridge was closed, asked the councils to pay for their boats, which they refused.[^1]';
const FRENCH = [
  'Deux villes qui n’ont en commun qu’un pont se sont entendues mardi pour le réparer ensemble, après un hiver sans passage.',
  '« Un pont a deux bouts, a dit Petra Lind, maire de la ville de l’Est. L’un d’eux est à nous. »',
  'Les passeurs, qui avaient eu trois bons mois, ont demandé aux conseils de payer leurs bateaux.',
] as const;
const RUSSIAN = [
  'Два города, у которых общий мост и больше ничего, договорились во вторник чинить его вместе, после зимы без переправы.',
  '«У моста два конца, — сказала Петра Линд, мэр восточного города. — Один из них наш».',
  'Паромщики, у которых было три хороших месяца, попросили советы заплатить за лодки.',
] as const;
const CHINESE = [
  '两座共用一座桥的城镇星期二同意一起修桥，在过去的冬天里，只有自行车能够通过这座桥。',
  '东城市长佩特拉说：“桥有两头，一头是我们的。”',
] as const;

/** Texts with Markdown’s marks, and with what papers of other languages put between and behind their paragraphs. */
export const MARKED: readonly PastedText[] = [
  {
    name: 'Markdown with headings, a picture, notes and who wrote it',
    lines: [
      ['title', '# Two Towns Repair Their Bridge'],
      ['byline', '*By Ada Park, March 5, 2024*'],
      ['caption', '![The bridge](bridge.jpg)'],
      ['caption', '*The bridge in January. Photo: Ola Vik*'],
      ['body', ONE],
      ['section', '## What the mayor says'],
      ['body', TWO],
      ['body', THREE],
      ['footer', '[^1]: Interview with a ferryman.'],
      ['footer', '--------------------'],
      ['bio', '_Ada Park covers bridges for The Pier._'],
      ['footer', '[Subscribe to The Pier](https://pier.example)'],
    ],
    known: {
      headline: 'Two Towns Repair Their Bridge',
      authors: ['Ada Park'],
      publishedOn: '2024-03-05',
    },
  },
  {
    name: 'a dateline whose text stands below, and hours between the parts',
    lines: [
      ['title', 'Two Towns Repair Their Bridge'],
      ['date', 'LONDON —'],
      ['body', ONE],
      ['date', '12:45 p.m.'],
      ['body', TWO],
      ['date', '11 a.m.'],
      ['footer', 'Tweet'],
      ['body', THREE],
    ],
  },
  {
    name: 'a French paper with its agency, a letter to sign up for, and a place behind the name',
    lines: [
      ['title', 'Deux villes réparent leur pont'],
      ['byline', 'Par Jeanne Morel avec AFP - Publié le 5 mars 2024 à 18h02'],
      ['body', FRENCH[0]],
      ['body', FRENCH[1]],
      ['footer', 'Newsletter « Le Pont »'],
      ['footer', 'Recevez chaque matin l’essentiel de l’actualité.'],
      ['footer', 'S’inscrire'],
      ['body', FRENCH[2]],
      ['credit', '(avec AFP)'],
      ['byline', 'Jeanne Morel (à Brest)'],
    ],
    known: { authors: ['Jeanne Morel'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a Russian site that counts who looked, and names its author at the end',
    lines: [
      ['title', 'Два города чинят мост'],
      ['date', '5 марта 2024, 18:02 1 245 просмотров'],
      ['body', RUSSIAN[0]],
      ['body', RUSSIAN[1]],
      ['body', RUSSIAN[2]],
      ['byline', 'Автор: Анна Ким'],
      ['footer', 'Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter'],
    ],
    known: { authors: ['Анна Ким'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a Chinese paper with who took the picture',
    lines: [
      ['title', '两座城镇一起修桥'],
      ['body', CHINESE[0]],
      ['caption', '图为冬天的桥。新华社记者 李强 摄'],
      ['body', CHINESE[1]],
    ],
  },
  {
    name: 'a German paper with an agency’s part, and the letters of who wrote it',
    lines: [
      ['title', 'Zwei Städte flicken ihre Brücke'],
      [
        'body',
        'Zwei Städte, die eine Brücke teilen, einigten sich am Dienstag darauf, sie zu reparieren.',
      ],
      [
        'body',
        'Die Fährleute, die drei gute Monate hatten, baten die Räte, ihre Boote zu bezahlen.',
      ],
      ['credit', 'Mit Material von dpa'],
      ['credit', 'jp/oh'],
    ],
  },
];
