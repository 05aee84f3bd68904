import { describe, expect, it } from 'vitest';
import { extractSample } from '../sample-extract.contract.ts';

type Told = readonly [voice: string, speaker: string | undefined, content: string];

describe('extractRussian', () => {
  it.each<[string, string, readonly Told[]]>([
    [
      'denies reports',
      'Министр Хуго Брандт опроверг сообщения о закрытии порта.',
      [['denied', 'Хуго Брандт', 'сообщения о закрытии порта']],
    ],
    [
      'denies what it has done',
      'Пекин отрицает свою причастность к аварии.',
      [['denied', 'Пекин', 'свою причастность к аварии']],
    ],
    [
      'denies a rumour that stands first',
      'Слухи о закрытии порта местные власти опровергли.',
      [['denied', 'местные власти', 'Слухи о закрытии порта']],
    ],
    [
      'denies a rumour about somebody else',
      'Сообщения о сделке с Китаем Брандт отверг.',
      [['denied', 'Брандт', 'Сообщения о сделке с Китаем']],
    ],
    [
      'denies a rumour in a house of its own',
      'Информацию об аварии в министерстве опровергли.',
      [['denied', 'министерстве', 'Информацию об аварии']],
    ],
    [
      'is denied in the passive',
      'Сообщения об аварии были опровергнуты министерством.',
      [['denied', 'министерством', 'Сообщения об аварии']],
    ],
    [
      'does not think so',
      'Хуго Брандт не считает, что порт закроют.',
      [['denied', 'Хуго Брандт', 'порт закроют']],
    ],
    [
      'never said so',
      'Хуго Брандт не утверждал, что порт закрыт.',
      [['denied', 'Хуго Брандт', 'порт закрыт']],
    ],
    [
      'does not rule it out',
      'Хуго Брандт не исключил, что порт закроют.',
      [['reported', 'Хуго Брандт', 'порт закроют']],
    ],
    [
      'is refused and not denied',
      'Хуго Брандт отверг предложение соседей.',
      [['reported', 'Хуго Брандт', 'предложение соседей']],
    ],
    [
      'is answered behind a semicolon',
      'Китайская сторона утверждает, что взяла остров под контроль; Осло это отрицает.',
      [
        ['reported', 'Китайская сторона', 'взяла остров под контроль'],
        ['denied', 'Осло', 'взяла остров под контроль'],
      ],
    ],
    [
      'is answered behind “but”',
      'Пекин заявил, что порт закрыт, но норвежские власти это опровергают.',
      [
        ['reported', 'Пекин', 'порт закрыт'],
        ['denied', 'норвежские власти', 'порт закрыт'],
      ],
    ],
    [
      'is answered in a relative clause',
      'Пекин заявил, что порт закрыт, что Осло отрицает.',
      [
        ['reported', 'Пекин', 'порт закрыт'],
        ['denied', 'Осло', 'порт закрыт'],
      ],
    ],
    [
      'is answered in the next sentence',
      'Пекин заявил, что порт закрыт. В Осло это отрицают.',
      [
        ['reported', 'Пекин', 'порт закрыт'],
        ['denied', 'Осло', 'порт закрыт'],
      ],
    ],
    [
      'is not confirmed by another',
      'Пекин заявил, что порт закрыт, однако норвежская сторона эту информацию не подтвердила.',
      [['reported', 'Пекин', 'порт закрыт']],
    ],
  ])('tells what %s', (_case, text, told) => {
    expect(
      extractSample(text).map(({ voice, speaker, content }) => [voice, speaker, content]),
    ).toEqual(told);
  });

  it.each([
    ['nobody believes', 'Никто не верит, что порт снова откроют.'],
    ['few believe', 'Мало кто считает, что порт снова откроют.'],
    ['not all believe', 'Не все эксперты считают, что порт снова откроют.'],
    ['nobody promised', 'Министерство никогда не обещало открыть порт.'],
    ['is said against somebody', 'Вопреки словам Брандта, порт давно открыли.'],
  ])('leaves to the author what %s', (_case, text) => {
    expect(extractSample(text).map(({ voice, content }) => [voice, content])).toEqual([
      ['asserted', text],
    ]);
  });
});
