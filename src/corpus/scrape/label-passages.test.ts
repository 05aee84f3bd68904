import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedFolder } from '../../testing/shared.ts';
import { labelPassages } from './label-passages.ts';

const TITLE = 'Harbour Talks Leave the Old Crane Where It Stands';
const PROSE = [
  'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told reporters after a long evening in the town hall.',
  'Merchants had asked for a deeper basin. They argue that ships have grown, while the basin was last dug out some forty years ago.',
  'According to Holm, the money will be there by the spring, and nobody has to leave the quay before that.',
  'The owners of the crane see it in another way: they want to be heard before anything is moved at all.',
];

/** Labels a page and gives role and first words of all that is neither the headline nor one of the paragraphs above. */
function labelPage(above: readonly string[], below: readonly string[]): readonly string[] {
  const text = [...above, ...PROSE, ...below].join('\n\n');
  const passages = labelPassages(text);
  expect(passages).toHaveLength(above.length + PROSE.length + below.length);
  const body = passages.slice(above.length, above.length + PROSE.length);
  expect(body.map(({ role }) => role)).toEqual(PROSE.map(() => 'body'));
  return passages.filter((passage) => !body.includes(passage)).map(({ role }) => role);
}

describe('labelPassages', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a headline', [TITLE], ['title']],
    ['a headline that asks', ['Will the Crane Stay?'], ['title']],
    ['a headline that ends with an abbreviation', ['Crane Bill Fails in the U.S.'], ['title']],
    ['no headline where a statement begins', ['The crane stays, for now.'], ['body']],
    [
      'byline, date and section',
      [TITLE, 'By Bo Lund', 'May 6, 2024', 'Opinion'],
      ['title', 'byline', 'date', 'section'],
    ],
    ['a section above the headline', ['News Analysis', TITLE], ['section', 'title']],
    [
      'the author’s name again, and who that is',
      [
        TITLE,
        'By Bo Lund',
        'Bo Lund',
        'Bo Lund is a fellow at the Institute of Quays. His columns appear in many papers, and he has written a book on cranes, ropes and the people who work with them every day of the year.',
      ],
      ['title', 'byline', 'byline', 'bio'],
    ],
    ['the headline again', [TITLE, TITLE], ['title', 'title']],
    ['a subtitle', [TITLE, 'Owners want to be heard', 'By Bo Lund'], ['title', 'body', 'byline']],
    [
      'buttons',
      [TITLE, '4 min read', 'Facebook Twitter Email', 'Share this article'],
      ['title', 'footer', 'footer', 'footer'],
    ],
    [
      'a picture',
      [TITLE, 'The quay', 'The quay on May 5, 2024. (Mia Ek/Quay Images)'],
      ['title', 'caption', 'caption'],
    ],
    [
      'an agency’s report',
      [
        'URGENT',
        'QUAY-CRANE/TALKS (UPDATE 2, PIX)',
        TITLE,
        '* Talks end without a result',
        '(Adds the mayor’s comment in paragraph 3)',
        'By Bo Lund and Mia Ek',
      ],
      ['section', 'section', 'title', 'body', 'footer', 'byline'],
    ],
    [
      'a name and a day in one line',
      [TITLE, 'Bo Lund | May 6, 2024 | 4 min read'],
      ['title', 'byline'],
    ],
    ['the day of a newsletter', [TITLE, 'May 6, 2024 · View in browser'], ['title', 'date']],
    [
      'byline and date in German',
      [TITLE, 'Von Bo Lund', 'Stand: 18.11.2024, 14:05 Uhr'],
      ['title', 'byline', 'date'],
    ],
    ['who interviewed', [TITLE, 'Interview by Bo Lund'], ['title', 'byline']],
    ['a post’s day and author', [TITLE, 'Posted on May 6, 2024 by Bo Lund'], ['title', 'byline']],
    [
      'a line of fields',
      [TITLE, '2024年05月06日 18:02　来源：码头报　作者：苏明'],
      ['title', 'byline'],
    ],
    [
      'a date in French',
      [TITLE, 'Publié le 6 mai 2024 à 18h02, modifié le 7 mai 2024'],
      ['title', 'date'],
    ],
    ['a month and no day', [TITLE, 'By Bo Lund', 'May 2024'], ['title', 'byline', 'date']],
    ['a name beside a date', [TITLE, 'Bo Lund', 'May 6, 2024'], ['title', 'byline', 'date']],
    ['no byline in a name alone', [TITLE, 'Ida Holm'], ['title', 'body']],
    ['a name and a day', [TITLE, 'Bo Lund Mar 5, 2024'], ['title', 'byline']],
    ['a name and an office', [TITLE, 'BO LUND, Quay staff writer'], ['title', 'byline']],
    [
      'fields in English, and where a report stood',
      [
        TITLE,
        'Publication: Quay Monitor Volume: 21 Issue: 35',
        'Source: Quay News Editor: bo 2024-03-05 18:02:30',
      ],
      ['title', 'footer', 'date'],
    ],
    ['an embargo', [TITLE, 'FOR IMMEDIATE RELEASE'], ['title', 'section']],
    [
      'no byline where a conversation begins',
      [TITLE, 'By Bo Lund', 'Bo Lund: Why did the talks end?'],
      ['title', 'byline', 'body'],
    ],
  ])('labels above an article %s', (_case, above, roles) => {
    expect(labelPage(above, [])).toEqual(roles);
  });

  const BIO = 'Bo Lund is a fellow at the Institute of Quays.';
  it.each<[string, readonly string[], readonly string[]]>([
    ['a biography', [BIO], ['bio']],
    [
      'a biography with whose views these are',
      [`${BIO} The views expressed here are those of the author.`],
      ['bio'],
    ],
    [
      'two biographies',
      [BIO, 'Cem Oz is professor of ropes at the Coast University.'],
      ['bio', 'bio'],
    ],
    ['an author without a name', ['The writer is a former harbour master.'], ['bio']],
    [
      'what stands below “About the author”',
      ['About the author', 'Bo likes cranes.'],
      ['bio', 'bio'],
    ],
    ['no biography of somebody in the article', ['Ida Holm is director of the harbour.'], ['body']],
    [
      'a disclaimer',
      ['Views expressed in this article do not necessarily reflect the views of The Quay.'],
      ['disclaimer'],
    ],
    [
      'where it was printed first',
      ['This article was originally published by The Quay.'],
      ['disclaimer'],
    ],
    [
      'what stands below a press release',
      [
        'Forward-Looking Statements',
        'The company expects ships. Results may differ from what it expects.',
        'It takes no obligation to say so.',
        'About Norhavn',
        'Norhavn is the largest company on the quay and has 400 cranes.',
        'About Quay & Sons, Inc.',
        'The Quay & Sons group operates two ferries.',
      ],
      ['disclaimer', 'disclaimer', 'disclaimer', 'bio', 'bio', 'bio', 'bio'],
    ],
    [
      'what an article tells about a place',
      ['About Norhavn', 'Norhavn is the largest town on the coast and has 400 cranes.'],
      ['body', 'body'],
    ],
    [
      'no disclaimer where somebody speaks of views',
      ['Holm said that the views of the owners were known to her.'],
      ['body'],
    ],
    [
      'what an agency puts at the end',
      ['($1 = 3.2 crowns)', '((bo@quay.example; +47 555))', 'Keywords: QUAY CRANE/TALKS'],
      ['footer', 'footer', 'footer'],
    ],
    [
      'the end of a newsletter',
      [
        'Was this email forwarded to you? Sign up here.',
        'You received this email because you subscribed to The Quay.',
        'Unsubscribe | Manage preferences',
      ],
      ['footer', 'footer', 'footer'],
    ],
    [
      'the notes of an encyclopedia',
      [
        '1. ^ Lund, Bo (May 6, 2024). "Talks end". The Quay.',
        'This page was last edited on 6 May.',
      ],
      ['footer', 'footer'],
    ],
    [
      'pointers with a bar, and in other languages',
      ['ALSO READ | Cranes of the north', 'Lesen Sie auch: Kräne', 'Читайте также: Краны'],
      ['teaser', 'teaser', 'teaser'],
    ],
    [
      'pictures in other languages, and with whose they are behind a point',
      ['Foto: Mia Ek/dpa', 'Фото: Миа Эк', 'The quay on Friday. Photo: Mia Ek'],
      ['credit', 'credit', 'caption'],
    ],
    ['comments in other languages', ['Комментарии (2)', 'Боб: Мэр врёт.'], ['footer', 'comment']],
    ['no exchange rate in a sentence', ['One crown ($1 = 3.2 crowns) buys a rope.'], ['body']],
    [
      'notes with an arrow, with a number and a page, and below their heading',
      [
        'Minutes of the council, 2024. ↩',
        '[3] Bo Lund, Cranes of the North, p. 12.',
        'Notes',
        '1. Ibid.',
        'The minutes are kept in the customs house.',
      ],
      ['footer', 'footer', 'footer', 'footer', 'footer'],
    ],
    [
      'no notes in a numbered list that cites nothing',
      ['1. The crane stays where it is, at https://crane.example', '2. The basin is dug out.'],
      ['body', 'body'],
    ],
    [
      'what a wall offers',
      ['Continue reading with a subscription', 'Unlimited articles', 'See the offers'],
      ['footer', 'footer', 'footer'],
    ],
    [
      'where it was printed first, in other words and languages',
      [
        'First published in Norwegian in Havna, 4 March 2024.',
        'The post Talks End appeared first on The Quay.',
        'This interview has been edited for length and clarity.',
        'Editor’s note: This article was updated to add what the mayor said.',
        'Мнение автора может не совпадать с позицией редакции.',
        '本文仅代表作者本人观点。',
      ],
      Array.from({ length: 6 }, () => 'disclaimer'),
    ],
    [
      'who translated, who edited, and where it is from',
      [
        'Translated from the Norwegian by Mia Ek',
        'Перевод с английского: Миа Эк',
        '责任编辑：王力',
        '（编译：李华）',
        'Источник: Гавань',
      ],
      Array.from({ length: 5 }, () => 'credit'),
    ],
    [
      'what a newsletter asks of its readers',
      [
        'Welcome to The Tide. If you are new here, subscribe to get one each week.',
        'Ready for more?',
        '1.2K Followers',
        'Temps de lecture : 3 min.',
        'Press contact: Mia Ek, mia@quay.example, +47 555 0101',
        'Article réservé aux abonnés',
      ],
      Array.from({ length: 6 }, () => 'footer'),
    ],
    [
      'who wrote, as platforms say it',
      ['Written by Bo Lund', '12 Followers', 'Likes cranes.'],
      ['bio', 'bio', 'bio'],
    ],
    [
      'who made it, who helped, and whose money it is',
      [
        'With reporting by Quay News and AFP',
        'Produced by Mia Ek. Music by Cem Oz.',
        'Mia Ek does not work for, consult, own shares in or receive funding from any company.',
        'The quay in 1987. (Mia Ek/Quay Pictures)',
      ],
      ['credit', 'credit', 'disclaimer', 'caption'],
    ],
    ['a biography of who signs above', ['Cem Oz is a journalist from Holm.'], ['bio']],
    ['who signs at the end, with a place', ['Мира Сольберг, Карам'], ['byline']],
    ['who signs at the end, with a dash', ['— Bo Lund'], ['byline']],
    [
      'lists and lines of Russian, Kazakh and Chinese pages',
      [
        'ПОДПИСАТЬСЯ',
        'ОҚИ ОТЫРЫҢЫЗ: Рельстегі қар',
        '《 码头报 》（ 2024年03月05日 03 版）',
        'Новости партнеров',
      ],
      ['footer', 'teaser', 'credit', 'footer'],
    ],
    [
      'no credit where a firm produced something',
      [
        'Produced by a firm in Holm, the ropes are cheap.',
        'Edited By Nobody Yet Said Holm, who knew.',
      ],
      ['body', 'body'],
    ],
    [
      'no wall and no note where the text speaks of them',
      ['Readers continue reading.', 'The notes of the council are lost, she said.'],
      ['body', 'body'],
    ],
    ['a credit', ['[Photo by Mia Ek, Quay/Harbour Commons]'], ['credit']],
    ['who helped to report', ['(Reporting by Mia Ek; Editing by Cem Oz)'], ['credit']],
    ['who else reported', ['Mia Ek and Cem Oz contributed to this report.'], ['credit']],
    ['the number of a picture', ['Image 2 of 5'], ['credit']],
    [
      'appeals to the reader',
      ['Like this story? Share it with a friend!', 'Email Bo Lund at bo@quay.example or call.'],
      ['footer', 'footer'],
    ],
    [
      'a list of other stories',
      ['More Great Quay Stories', 'The strange life of a crane', 'How ropes are made'],
      ['footer', 'teaser', 'teaser'],
    ],
    [
      'a caption of an agency',
      ['FILE PHOTO: The old crane, May 5, 2024. REUTERS/Mia Ek'],
      ['caption'],
    ],
    [
      'no caption in a paragraph that ends with a remark',
      ['The crane weighs a lot (some 40 tons).'],
      ['body'],
    ],
    [
      'links and rights',
      [
        'Related Topics',
        'Tags: crane, harbour',
        'Copyright 2024,',
        '© 2024 The Quay. All rights reserved.',
      ],
      ['footer', 'footer', 'footer', 'footer'],
    ],
    [
      'pointers',
      ['Read more: Harbour Master Retires', 'Also read: Ropes Are Dear'],
      ['teaser', 'teaser'],
    ],
    [
      'teasers behind a biography',
      [
        BIO,
        'Ropes Are Dear This Year',
        'The price of rope has gone up again; it...',
        'Who Owns the Quay?',
        'Nobody knows, but many would like to, as...',
      ],
      ['bio', 'teaser', 'teaser', 'teaser', 'teaser'],
    ],
    [
      'teasers behind nothing',
      ['Ropes Are Dear This Year', 'The price of rope has gone up again; it…'],
      ['teaser', 'teaser'],
    ],
    [
      'headlines in a list',
      ['You may also like', 'Ropes Are Dear This Year', 'Who Owns the Quay?'],
      ['footer', 'teaser', 'teaser'],
    ],
    [
      'an article that goes on behind a disclaimer',
      [
        'The views expressed in this column are those of the author.',
        ...PROSE.map((prose) => `Again: ${prose}`),
      ],
      ['disclaimer', 'body', 'body', 'body', 'body'],
    ],
    [
      'numbered comments',
      [
        '1. best rope shop says',
        'Great post, I will come back!',
        '2. Thank you, this helped me a lot.',
        'Leave a Reply',
      ],
      ['comment', 'comment', 'comment', 'footer'],
    ],
    [
      'dated comments',
      ['Jo says:', 'May 7, 2024 at 3:04 pm', 'The crane must go, whatever Holm says.'],
      ['comment', 'comment', 'comment'],
    ],
    [
      'comments below their heading',
      ['3 Comments', 'Jo • 2 hours ago', 'The crane must go.'],
      ['footer', 'comment', 'comment'],
    ],
    [
      'no comments in a numbered list',
      [
        '1. What the treaty says',
        'Ships of any size may land here, as long as the quay has room for all of them.',
      ],
      ['body', 'body'],
    ],
  ])('labels below an article %s', (_case, below, roles) => {
    expect(labelPage([TITLE], below)).toEqual(['title', ...roles]);
  });

  it.each([
    [
      'a bracket that never closes',
      '( Officials (and others) met',
      'Officials (and others) met',
      'torn dateline',
    ],
    ['a square one', '[\u00a0“Officials met', '“Officials met', 'torn dateline'],
    ['nothing where it closes', '( Officials met ) again', '( Officials met ) again', undefined],
    ['nothing where it opens a word', '(Officials met', '(Officials met', undefined],
  ])('cuts off %s', (_case, start, shown, note) => {
    const text = [TITLE, `${start} ${PROSE[0]}`, `( And ${PROSE[1]}`].join('\n\n');
    const [, first, second] = labelPassages(text);
    expect(text.slice(first?.start, first?.end)).toBe(`${shown} ${PROSE[0]}`);
    expect(first?.note).toBe(note);
    expect(second?.note).toBeUndefined();
  });

  it('gives passages in order and apart, and leaves out blanks and a torn opener only', () => {
    const noise = [
      'By Bo Lund',
      '1. Jo says',
      'Tags: a',
      BIO,
      'May 6, 2024',
      'Ropes...',
      '( A',
      '\ud800',
      '\u0000',
    ];
    const line = fc.oneof(fc.constantFrom(...PROSE, ...noise), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        let before = 0;
        for (const { start, end, note } of labelPassages(text)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          const outside = text.slice(before, start);
          expect(outside.replaceAll(/[\s\p{C}]/gu, '')).toBe(note === undefined ? '' : '(');
          before = end;
        }
        expect(text.slice(before).replaceAll(/[\s\p{C}]/gu, '')).toBe('');
      }),
    );
  });

  it.each([
    ['brackets', '( '.repeat(200_000)],
    ['one word', 'a'.repeat(500_000)],
    ['names', 'Ada '.repeat(100_000)],
    ['short lines of names', 'Ada Park is a writer.\n'.repeat(20_000)],
    ['lines that nearly are comments', `1. ${'a '.repeat(40)}\n`.repeat(5_000)],
    [
      'lines that nearly are disclaimers',
      `${'views expressed article '.repeat(16)}\n`.repeat(1_000),
    ],
    ['lines that nearly are captions', `${'(via A photo '.repeat(30)}\n`.repeat(1_000)],
    ['dates', 'January 1, 2022 '.repeat(30_000)],
    ['blanks', ' \u00a0\n'.repeat(200_000)],
  ])('takes no longer than it should for %s', (_case, text) => {
    const before = process.cpuUsage();
    labelPassages(text);
    expect(process.cpuUsage(before).user / 1_000_000).toBeLessThan(2);
  });
});

describe.skipIf(!sharedFolder)('labelPassages on real pages', () => {
  const readSeed = (file: string): string => readFileSync(`${sharedFolder}seeds/${file}`, 'utf8');

  it.each<[string, readonly (readonly [string, number])[]]>([
    [
      '000_e4a9b455a4829eb8.txt',
      [
        ['title', 1],
        ['body', 13],
        ['comment', 3],
        ['footer', 1],
      ],
    ],
    [
      '001_5831c7cff16b02bf.txt',
      [
        ['title', 1],
        ['byline', 3],
        ['bio', 1],
        ['date', 1],
        ['section', 1],
        ['body', 12],
        ['caption', 2],
        ['body', 6],
        ['disclaimer', 1],
        ['footer', 1],
      ],
    ],
    [
      '003_c412af0b08187348.txt',
      [
        ['title', 1],
        ['body', 13],
        ['credit', 1],
        ['bio', 1],
        ['teaser', 6],
      ],
    ],
    [
      '004_9d78d9509bc02530.txt',
      [
        ['title', 1],
        ['body', 8],
        ['footer', 1],
      ],
    ],
  ])('labels every paragraph of %s', (file, runs) => {
    const expected = runs.flatMap(([role, count]) => Array.from({ length: count }, () => role));
    expect(labelPassages(readSeed(file)).map(({ role }) => role)).toEqual(expected);
  });

  it.each([
    ['000_e4a9b455a4829eb8.txt', 14, '1. gate io says', 'comment'],
    ['001_5831c7cff16b02bf.txt', 19, 'Kazakhstan Protesters', 'caption'],
    ['003_c412af0b08187348.txt', 15, 'Henry Huang serves as', 'bio'],
    ['003_c412af0b08187348.txt', 16, 'Unveiling the Real Playbook', 'teaser'],
    ['004_9d78d9509bc02530.txt', 1, 'Some political commentators', 'body'],
    ['004_9d78d9509bc02530.txt', 9, 'Copyright 2024,', 'footer'],
  ])('places a passage of %s', (file, index, start, role) => {
    const text = readSeed(file);
    const passage = labelPassages(text)[index];
    expect(passage?.role).toBe(role);
    expect(text.slice(passage?.start, passage?.end).startsWith(start)).toBe(true);
  });

  it('takes next to nothing of clean articles for noise', () => {
    const pages: Record<string, { articleBody: string }> = JSON.parse(
      readFileSync(`${sharedFolder}gold/pages/ground-truth.json`, 'utf8'),
    );
    let [all, lost] = [0, 0];
    for (const { articleBody } of Object.values(pages)) {
      for (const { start, end, role } of labelPassages(`${TITLE}\n${articleBody}`).slice(1)) {
        all += end - start;
        lost += role === 'body' ? 0 : end - start;
      }
    }
    expect(all).toBeGreaterThan(300_000);
    expect(lost / all).toBeLessThan(0.001);
  });
});
