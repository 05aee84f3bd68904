import type { PassageRole } from '../../../domain/article.ts';
import type { PastedText } from './pasted.contract.ts';

type Line = readonly [PassageRole, string];
const body = (...texts: readonly string[]): readonly Line[] => texts.map((text) => ['body', text]);

const ONE =
  'The council of the lower valley voted on Monday to close the salt works by the end of the decade, the largest employer between the two rivers, and to give each worker two years of pay.';
const TWO =
  '“We have known since the flood that the pans would not come back,” said Edda Norling, who has managed the works for nineteen years. “Now we have it in writing.”';
const THREE = 'The vote was close.';
const FOUR =
  'Five members of the farmers’ bloc crossed the floor after a night of talks, and the motion passed by a single voice, according to the minutes that the clerk read out before dawn.';
const FIVE =
  'Economists at the Valley Institute put the cost at 61 million marks, about a third of what the province spends on its roads each year, and doubt that the money is there.';
const STORY = body(ONE, TWO, THREE, FOUR, FIVE);
const HEAD = 'Valley Votes to Close Its Salt Works';

/** Texts of many genres, as people paste them, all of them invented. */
export const GENRES: readonly PastedText[] = [
  {
    name: 'the copy of an agency',
    lines: [
      ['title', HEAD],
      ['byline', 'By EDDA KRAMER'],
      ['byline', 'Quay Press'],
      ['body', `LOWER VALLEY (QP) — ${ONE}`],
      ...body(TWO, THREE, FOUR, FIVE),
      ['credit', 'Quay Press writer Bo Lund in Oslo contributed to this report.'],
      [
        'footer',
        'Copyright 2024 The Quay Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
      ],
    ],
    known: { headline: HEAD, authors: ['EDDA KRAMER'] },
  },
  {
    name: 'the copy of an agency in English from abroad',
    lines: [
      ['title', HEAD],
      ['date', 'Source: Quaynews | 2024-03-05 18:02:11 | Editor: huaxia'],
      ['body', `LOWER VALLEY, March 5 (Quaynews) -- ${ONE}`],
      ...body(TWO, THREE, FOUR, FIVE),
      ['credit', '(Reporting by Edda Kramer; Editing by Bo Lund)'],
    ],
    known: { publishedOn: '2024-03-05' },
  },
  {
    name: 'a newspaper with buttons to listen and to give',
    lines: [
      ['title', HEAD],
      ['body', 'The largest employer between two rivers will be gone by 2030.'],
      ['footer', 'Listen to this article · 8:12 min Learn more'],
      ['footer', 'Share full article'],
      ['footer', '214'],
      ['byline', 'By Edda Kramer'],
      ['credit', 'Reporting from Lower Valley'],
      ['date', 'March 5, 2024, 6:02 p.m. ET'],
      ...STORY,
      [
        'bio',
        'Edda Kramer is the bureau chief of The Quay Times for the valleys. More about Edda Kramer',
      ],
      [
        'disclaimer',
        'A version of this article appears in print on March 6, 2024, Section A, Page 4 of the New Quay edition with the headline: The Valley Loses Its Salt.',
      ],
      ['footer', 'Order Reprints | Today’s Paper | Subscribe'],
      ['footer', 'See more on: Salt, Edda Norling'],
    ],
    known: { headline: HEAD, authors: ['Edda Kramer'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a letter that people subscribe to',
    lines: [
      ['title', HEAD],
      ['body', 'What a single voice can do'],
      ['byline', 'Edda Kramer'],
      ['date', 'Mar 05, 2024'],
      ['footer', '∙ Paid'],
      ['footer', '12'],
      ['footer', '3'],
      ['footer', 'Share'],
      ...body(ONE, TWO),
      [
        'footer',
        'Salt Letter is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.',
      ],
      ['footer', 'Subscribe'],
      ...body(THREE, FOUR, FIVE),
      ['footer', 'Thanks for reading Salt Letter! This post is public so feel free to share it.'],
      ['footer', 'Leave a comment'],
      ['footer', 'Discussion about this post'],
      ['comment', 'Ola Vik'],
      ['comment', 'Mar 6'],
      ['comment', 'Nobody asked the farmers what they got for it, and somebody should.'],
    ],
    known: { headline: HEAD, authors: ['Edda Kramer'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a brief of an institute',
    lines: [
      ['section', 'POLICY BRIEF'],
      ['title', 'What Closing the Salt Works Would Cost'],
      ['byline', 'Edda Kramer and Bo Lund'],
      ['date', 'March 5, 2024'],
      ['body', 'Executive Summary'],
      ['body', '• The works employ 2,300 people.'],
      ['body', '• Closing them would cost 61 million marks.'],
      ['body', 'Introduction'],
      ...STORY,
      ['footer', 'Endnotes'],
      ['footer', '1. Minutes of the Council, March 4, 2024, p. 12.'],
      ['footer', '2. Valley Institute, “The Price of Salt,” 2023.'],
      ['bio', 'About the Authors'],
      ['bio', 'Edda Kramer is a senior fellow at the Valley Institute.'],
      ['bio', 'Bo Lund is a research assistant at the Valley Institute.'],
    ],
    known: { authors: ['Edda Kramer', 'Bo Lund'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a conversation by initials',
    lines: [
      ['title', 'The Last Manager of the Pans'],
      ['byline', 'Interview by Edda Kramer'],
      ...body(
        'Edda Norling has managed the salt works for nineteen years. She spoke to us on the last day of the season, between two shifts, in the hut above the pans.',
        'EK: When did you know?',
        'EN: When the flood came. You could see from the hut that the walls were gone, and nobody builds such walls twice.',
        'EK: And the others?',
        'EN: They knew it, too.',
      ),
      ['disclaimer', 'This interview has been edited and condensed for clarity.'],
    ],
    known: { authors: ['Edda Kramer'] },
  },
  {
    name: 'a poem',
    lines: [
      ['title', 'Salt'],
      ['byline', 'by Edda Kramer'],
      ...body(
        'The pans are white',
        'and nobody walks',
        'where the walls were',
        'before the flood,',
      ),
      ...body('and the clerk reads', 'what was voted.'),
    ],
    known: { headline: 'Salt', authors: ['Edda Kramer'] },
  },
  {
    name: 'a list of reasons',
    lines: [
      ['title', '5 Things to Know About the Salt Works'],
      ['byline', 'By Edda Kramer | March 5, 2024'],
      ['body', ONE],
      ['body', '1. The pans never came back'],
      ['body', TWO],
      ['body', '2. The vote was close'],
      ['body', FOUR],
      ['body', '3. Nobody knows who pays'],
      ['body', FIVE],
      ['footer', 'Get more stories like this in your inbox'],
      ['footer', 'Sign up for our newsletter'],
    ],
    known: { authors: ['Edda Kramer'], publishedOn: '2024-03-05' },
  },
  {
    name: 'an opinion that asks for letters',
    lines: [
      ['section', 'Opinion | Guest Essay'],
      ['title', 'Let the Salt Go'],
      ['byline', 'By Edda Kramer'],
      ['bio', 'Ms. Kramer is a historian of the valleys.'],
      ['date', 'March 5, 2024'],
      ...STORY,
      [
        'footer',
        'The Quay is committed to publishing a diversity of letters to the editor. We’d like to hear what you think about this or any of our articles. Here’s our email: letters@quay.example.',
      ],
    ],
    known: { headline: 'Let the Salt Go', authors: ['Edda Kramer'], publishedOn: '2024-03-05' },
  },
  {
    name: 'a release to the press',
    lines: [
      ['section', 'FOR IMMEDIATE RELEASE'],
      ['date', 'March 5, 2024'],
      ['footer', 'Media Contact: Bo Lund, press@valley.example, +47 555 0100'],
      ['title', HEAD],
      ['body', `LOWER VALLEY – ${ONE}`],
      ...body(TWO, FOUR, FIVE),
      ['footer', '###'],
    ],
    known: { publishedOn: '2024-03-05' },
  },
];
