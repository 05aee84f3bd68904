import { describe, expect, it } from 'vitest';
import { extractSample } from '../sample-extract.contract.ts';

function readSpeakers(text: string) {
  return extractSample(text).filter(({ voice }) => voice !== 'asserted');
}

describe('extractRussian', () => {
  it.each<[string, string, string]>([
    ['a state', 'Министр обороны Норвегии Хуго Брандт заявил, что порт закрыт.', 'Хуго Брандт'],
    ['a ministry', 'Глава МИД Олаф Ким отметил, что порт закрыт.', 'Олаф Ким'],
    ['a ministry of a state', '«Порт закрыт», — сказал глава МИД Китая Го Минь.', 'Го Минь'],
    [
      'a state that nobody knows',
      'Посол Северии Хуго Брандт заявил, что порт закрыт.',
      'Хуго Брандт',
    ],
    [
      'an institute of a continent',
      'Директор Института Азии Пётр Луговой считает, что порт закроют.',
      'Пётр Луговой',
    ],
    [
      'a fund with a name',
      'Эксперт Фонда Сорен Лия Ветрова полагает, что порт закроют.',
      'Лия Ветрова',
    ],
    ['a parliament', 'Депутат Сейма Ян Горский сообщил, что порт закрыт.', 'Ян Горский'],
    ['a town', 'Мэр Бергена Ингрид Хансен сообщила, что порт закрыт.', 'Ингрид Хансен'],
    ['a former office', 'Экс-премьер Норвегии Йонас Лунд считает, что порт закроют.', 'Йонас Лунд'],
    [
      'a state that is worked in',
      'Посол Китая в Норвегии Го Минь заявил, что порт закрыт.',
      'Го Минь',
    ],
    [
      'what an envoy works on',
      'Спецпосланник Норвегии по Дальнему Северу Йонас Лунд заявил, что порт закрыт.',
      'Йонас Лунд',
    ],
    [
      'a body in Latin letters',
      'Аналитик N.Lab Лия Ветрова уверена, что порт закроют.',
      'Лия Ветрова',
    ],
  ])('names who holds an office of %s', (_case, text, name) => {
    expect(readSpeakers(text).map(({ speaker }) => speaker)).toEqual([name]);
  });

  it.each<[string, string, string]>([
    [
      'behind an office',
      'По словам министра энергетики Норвегии Йонаса Лунда, порт закрыт.',
      'Йонас Лунд',
    ],
    [
      'with the institute behind',
      'По мнению Петра Лугового из Центра Нансена, порт закроют.',
      'Петр Луговой',
    ],
    ['of a woman', 'По данным эксперта Марии Горской, порт закрыт.', 'Мария Горская'],
    ['with initials', 'По словам П. А. Орлова, порт закрыт.', 'П. А. Орлов'],
    ['by the surname alone', 'По словам Орлова, порт закрыт.', 'Орлов'],
    [
      'that stands in the nominative later',
      'По словам Льва Толстова, порт закрыт. Лев Толстов добавил, что мост открыт.',
      'Лев Толстов',
    ],
  ])('names in the nominative who stands in the genitive %s', (_case, text, name) => {
    expect(readSpeakers(text)[0]?.speaker).toBe(name);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'through the article',
      'Министр Норвегии Хуго Брандт заявил, что порт закрыт.\nБрандт добавил, что мост открыт.',
      ['norway'],
    ],
    [
      'but not for where they work',
      'Посол Китая в Норвегии Го Минь заявил, что порт закрыт.',
      ['china'],
    ],
    [
      'but not for what they know',
      'Эксперт по Норвегии Пётр Луговой считает, что порт закроют.',
      [],
    ],
  ])('tells for whom a speaker speaks %s', (_case, text, actorIds) => {
    expect(readSpeakers(text).at(-1)?.actorIds).toEqual(actorIds);
  });

  it.each<[string, string, readonly (string | undefined)[]]>([
    [
      'a pronoun with a time behind it',
      'Хуго Брандт заявил, что порт закрыт. «Мы ждём весны», — говорил он ещё в мае.',
      ['Хуго Брандт', 'Хуго Брандт'],
    ],
    [
      'a pronoun as the office that spoke last',
      'Хуго Брандт заявил, что порт закрыт. Министр ответил, что мост открыт. Он добавил, что груз прибыл.',
      ['Хуго Брандт', 'Министр', 'Министр'],
    ],
    [
      'who came somewhere first',
      'Министр Хуго Брандт приехал в Осло и заявил, что порт закрыт.',
      ['Хуго Брандт'],
    ],
    [
      'who speaks to an agency',
      'Порт снова закрыт, сообщил журналистам министр Хуго Брандт.',
      ['Хуго Брандт'],
    ],
    [
      'who writes in a channel',
      '«Порт закрыт», — написала в своём канале Лия Ветрова.',
      ['Лия Ветрова'],
    ],
    ['whoever has initials', 'В. П. Орлов заявил, что порт закрыт.', ['В. П. Орлов']],
    ['nobody where nobody is told', 'В Осло было объявлено, что порт закрыт.', [undefined]],
  ])('reads as speaker %s', (_case, text, names) => {
    expect(readSpeakers(text).map(({ speaker }) => speaker)).toEqual(names);
  });
});
