import { describe, expect, it } from 'vitest';
import { extractSample } from '../sample-extract.contract.ts';

type Told = readonly [voice: string, speaker: string | undefined, content: string];

/** As agencies write, with invented names. */
describe('extractRussian', () => {
  it.each<[string, string, readonly Told[]]>([
    [
      'who adds something behind what was said',
      'Порт снова откроют, подчеркнула Лия Ветрова, добавив, что мост закрыт.',
      [
        ['reported', 'Лия Ветрова', 'Порт снова откроют'],
        ['reported', 'Лия Ветрова', 'мост закрыт'],
      ],
    ],
    [
      'who stands within what was said',
      'Порт, считает Брандт, — сердце города.',
      [['reported', 'Брандт', 'Порт … сердце города']],
    ],
    [
      'who stands behind two words',
      'Это ошибка, полагает политолог Лия Ветрова.',
      [['reported', 'Лия Ветрова', 'Это ошибка']],
    ],
    [
      'some, and others after them',
      'Одни считают, что порт откроют, другие полагают, что он закрыт навсегда.',
      [
        ['reported', 'Одни', 'порт откроют'],
        ['reported', 'другие', 'он закрыт навсегда'],
      ],
    ],
    [
      'some, without what others wait for',
      'Одни считают, что порт откроют, другие ждут весны.',
      [['reported', 'Одни', 'порт откроют']],
    ],
    [
      'one, without what another is sure of',
      'Пекин отрицает, что закрыл порт, но Осло уверен в обратном.',
      [['denied', 'Пекин', 'закрыл порт']],
    ],
    [
      'who does two things at once',
      'Брандт заявил о закрытии порта и пообещал открыть мост.',
      [
        ['reported', 'Брандт', 'о закрытии порта'],
        ['reported', 'Брандт', 'открыть мост'],
      ],
    ],
    [
      'who does not admit something',
      'Пекин не признаёт, что потерял остров.',
      [['denied', 'Пекин', 'потерял остров']],
    ],
    [
      'who leads a firm in quotation marks',
      '«Рыба подешевеет», — заверил глава «Нордфиска» Йонас Лунд в интервью газете «Залив».',
      [['quoted', 'Йонас Лунд', '«Рыба подешевеет»']],
    ],
    [
      'who is explained in brackets',
      'Брандт (глава порта) заявил, что кран устоит.',
      [['reported', 'Брандт', 'кран устоит']],
    ],
    [
      'a witness who is described',
      'Как пояснил источник, знакомый с ходом переговоров, стороны близки к миру.',
      [['reported', 'источник', 'стороны близки к миру']],
    ],
    [
      'an official who speaks to an agency',
      'Как заявил агентству Norden высокий чиновник, удара не будет.',
      [['reported', 'высокий чиновник', 'удара не будет']],
    ],
    [
      'whose data they are',
      'Согласно данным Нордстата, цены выросли вдвое.',
      [['reported', 'Нордстат', 'цены выросли вдвое']],
    ],
    [
      'who opens a line about something',
      'Брандт о порте: «Мы никуда не торопимся».',
      [['quoted', 'Брандт', '«Мы никуда не торопимся».']],
    ],
    [
      'whose office opens a line',
      'Министр рыболовства Лия Ветрова: порт снова работает.',
      [['reported', 'Лия Ветрова', 'порт снова работает']],
    ],
    [
      'many in a place',
      '«Все под контролем», — уверяют в Осло.',
      [['quoted', 'Осло', '«Все под контролем»']],
    ],
    [
      'what somebody reports that another has said',
      'Брандт сообщил, что Лунд сказал ему, что порт не закроют.',
      [['reported', 'Брандт', 'Лунд сказал ему, что порт не закроют']],
    ],
    [
      'two who say the same',
      'Министр Хуго Брандт и посол Лия Ветрова заявили, что порт откроют.',
      [['reported', 'Министр Хуго Брандт и посол Лия Ветрова', 'порт откроют']],
    ],
    [
      'a paper that names its witness first',
      'Со ссылкой на штаб порта издание пишет, что кран устоит.',
      [['reported', 'издание', 'кран устоит']],
    ],
    [
      'who neither confirms nor denies',
      'Осло не подтверждает и не опровергает сообщения об аварии.',
      [['reported', 'Осло', 'сообщения об аварии']],
    ],
    [
      'nobody where a day tells whose data they are',
      'По данным на 5 марта, порт снова работает.',
      [['asserted', undefined, 'По данным на 5 марта, порт снова работает.']],
    ],
    [
      'a dialogue line by line',
      '— Когда откроют порт? — спросила Лия Ветрова.\n— Порт откроют весной, — ответил министр.',
      [
        ['reported', 'Лия Ветрова', 'Когда откроют порт?'],
        ['reported', 'министр', 'Порт откроют весной,'],
      ],
    ],
  ])('finds %s', (_case, text, told) => {
    expect(
      extractSample(text).map(({ voice, speaker, content }) => [voice, speaker, content]),
    ).toEqual(told);
  });
});
