import { describe, expect, it } from 'vitest';
import { labelPassages } from './label-passages.ts';
import { headsPointers, isPointer } from './pointers.ts';

const PROSE = [
  'The talks about the harbour ended on Monday without a result, the mayor, Ida Holm, told reporters after a long evening in the town hall.',
  'Merchants had asked for a deeper basin. They argue that ships have grown, while the basin was last dug out some forty years ago.',
  'The owners of the crane see it in another way: they want to be heard before anything is moved at all.',
];
const label = (...lines: readonly string[]) =>
  labelPassages(['The Crane Stays', ...lines].join('\n\n')).map(({ role }) => role);

describe('headsPointers and isPointer', () => {
  it.each(
    [
      [
        'Lesen Sie auch',
        'Mehr zum Thema',
        'Read more',
        'READ ALSO',
        'Читайте также',
        'Читайте також',
      ],
      [
        'Прочетете още',
        'Pročitajte i',
        'Прочитајте још',
        'Czytaj też',
        'Zobacz także',
        'Čtěte také',
      ],
      [
        'Prečítajte si aj',
        'Preberite še',
        'Olvassa el ezt is',
        'Citește și',
        'Skaitykite taip pat',
      ],
      [
        'Lasi arī',
        'Loe ka',
        'Lue myös',
        'Läs också',
        'Les også',
        'Læs også',
        'Lees ook',
        'Lea también',
      ],
      [
        'Te puede interesar',
        'Leia também',
        'Llegeix també',
        'Leggi anche',
        'À lire aussi',
        'Sjá einnig',
      ],
      ['Διαβάστε επίσης', 'Lexoni edhe', 'Ayrıca oku', 'Həmçinin oxuyun', 'Shuningdek o‘qing'],
      [
        'Тағы оқыңыз',
        'Дагы окуңуз',
        'اقرأ أيضا',
        'اقرأ أيضًا',
        'بیشتر بخوانید',
        'مزید پڑھیں',
        'קראו גם',
      ],
      [
        'ये भी पढ़ें',
        'আরও পড়ুন',
        'Baca juga',
        'Soma pia',
        'Xem thêm',
        'อ่านเพิ่มเติม',
        '関連記事',
        '관련기사',
      ],
      ['相关阅读', '延伸閱讀', 'წაიკითხეთ ასევე', 'Կարդացեք նաև', 'Чытайце таксама'],
    ].flat(),
  )('know “%s”, alone and with what it points to', (words) => {
    expect([words, `${words}:`, `► ${words}`].map(headsPointers)).toEqual([true, true, true]);
    const lines = [
      `${words}: The ferry.`,
      `${words} – The ferry`,
      `» ${words} | The ferry`,
      `(${words}: The ferry)`,
    ];
    expect(lines.map(isPointer)).toEqual([true, true, true, true]);
    expect(headsPointers(`${words}: The ferry`)).toBe(false);
  });

  it.each([
    'Read more books, the mayor said.',
    'Watch: nobody else will, he said.',
    'Related stories – many of them false – spread quickly.',
    'Related: he is her brother, she said.',
    'Lesen Sie auch am Abend, rät der Arzt.',
    'Подробнее: никто не знает, сказал он.',
    'См. также часть вторая закона, по которой всё решается иначе.',
  ])('leave “%s”', (words) => {
    expect([isPointer(words), headsPointers(words)]).toEqual([false, false]);
  });
});

describe('labelPassages', () => {
  const [one = '', two = '', three = ''] = PROSE;

  it('takes headlines below “Read also” for those of others, and goes on with the article', () => {
    const roles = label(
      one,
      two,
      'Čtěte také:',
      'Who Pays for the Crane?',
      'A Basin for All',
      three,
    );
    expect(roles).toEqual(['title', 'body', 'body', 'footer', 'teaser', 'teaser', 'body']);
  });

  it('takes a button in the text for no more than that', () => {
    expect(label(one, two, 'Läs mer', three)).toEqual(['title', 'body', 'body', 'footer', 'body']);
  });

  it('leaves a long list below such a head to the article', () => {
    const list = Array.from({ length: 9 }, (_, at) => `Crane ${at}`);
    const roles = label(one, 'Baca juga', ...list, two, three);
    expect(roles.slice(-5)).toEqual(['body', 'body', 'body', 'body', 'body']);
  });
});
