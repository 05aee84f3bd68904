import { describe, expect, it } from 'vitest';
import { extractSample } from '../sample-extract.contract.ts';

type Told = readonly [voice: string, speaker: string | undefined, content: string];

describe('extractRussian', () => {
  it.each<[string, string, readonly Told[]]>([
    [
      'about something',
      'Министерство обороны Норвегии сообщило о трёх авариях за сутки.',
      [['reported', 'Министерство обороны Норвегии', 'о трёх авариях за сутки']],
    ],
    [
      'by calling something a lie',
      'Министерство назвало эти сообщения выдумкой.',
      [['reported', 'Министерство', 'эти сообщения выдумкой']],
    ],
    [
      'by an accusation',
      'Осло обвинил Пекин в срыве переговоров.',
      [['reported', 'Осло', 'Пекин в срыве переговоров']],
    ],
    [
      'by a call',
      'Глава МИД Китая Го Минь призвал стороны к миру и добавил, что Пекин никого не вооружал.',
      [
        ['reported', 'Го Минь', 'стороны к миру'],
        ['reported', 'Го Минь', 'Пекин никого не вооружал'],
      ],
    ],
    ['by a promise', 'Пекин пообещал открыть порт.', [['reported', 'Пекин', 'открыть порт']]],
    [
      'in two parts, each with its own speaker',
      'Осло заявил, что порт закрыт, а Пекин утверждает, что он открыт.',
      [
        ['reported', 'Осло', 'порт закрыт'],
        ['reported', 'Пекин', 'он открыт'],
      ],
    ],
    [
      'behind a colon with a speaker of its own',
      'В Осло ответили сдержанно: министр назвал эти слова «личным мнением».',
      [['quoted', 'министр', '«личным мнением»']],
    ],
    [
      'in the sentence before',
      'Пекин сократил закупки рыбы. Об этом сообщил министр Хуго Брандт.',
      [['reported', 'Хуго Брандт', 'Пекин сократил закупки рыбы']],
    ],
    [
      'and handed on by an agency',
      'Хуго Брандт заявил, что порт закрыт, передаёт агентство «Норд».',
      [['reported', 'Хуго Брандт', 'порт закрыт']],
    ],
    [
      'to an agency in quotation marks',
      'Хуго Брандт сообщил агентству «Норд», что порт закрыт.',
      [['reported', 'Хуго Брандт', 'порт закрыт']],
    ],
    ['by a line', 'Брандтов: порт уже закрыт.', [['reported', 'Брандтов', 'порт уже закрыт']]],
    [
      'by a line of an agency',
      'Reuters: порт уже закрыт.',
      [['reported', 'Reuters', 'порт уже закрыт']],
    ],
    [
      'by somebody who need not be believed',
      'Если верить Брандту, порт закрыт.',
      [['reported', 'Брандту', 'порт закрыт']],
    ],
    [
      'by nobody in particular',
      'Как сообщалось ранее, порт снова закрыли.',
      [['reported', undefined, 'порт снова закрыли']],
    ],
  ])('finds what is told %s', (_case, text, told) => {
    expect(
      extractSample(text).map(({ voice, speaker, content }) => [voice, speaker, content]),
    ).toEqual(told);
  });

  it.each([
    ['a line of no speaker', 'Погода: завтра снова пойдёт дождь.'],
    ['a ship that is given its name', 'Норвегия назвала корабль «Зарёй».'],
  ])('finds nobody in %s', (_case, text) => {
    expect(extractSample(text).map(({ speaker }) => speaker)).toEqual([undefined]);
  });
});
