import { describe, expect, it } from 'vitest';
import { readSpan } from '../../../domain/article.ts';
import { extractSample } from '../sample-extract.contract.ts';

describe('extractRussian', () => {
  it.each<[string, string, string | undefined, string, readonly string[], string | undefined]>([
    [
      'what a bank forecasts',
      'Банк Норвегии прогнозирует рост цен в 2027 году.',
      'Банк Норвегии',
      'рост цен в 2027 году',
      ['прогнозирует'],
      '2027-12-31',
    ],
    [
      'what analysts expect',
      'Аналитики ожидают, что цены упадут вдвое.',
      'Аналитики',
      'цены упадут вдвое',
      ['упадут'],
      undefined,
    ],
    [
      'whose forecast stands behind it',
      'Вывоз рыбы вырастет к 2028 году, прогнозирует агентство «Норд».',
      'агентство «Норд»',
      'Вывоз рыбы вырастет к 2028 году',
      ['вырастет'],
      '2028-12-31',
    ],
    [
      'whose forecast stands before it',
      'По прогнозу министерства, порт откроется до 1 марта 2027 года.',
      'министерства',
      'порт откроется до 1 марта 2027 года',
      ['откроется'],
      '2027-03-01',
    ],
    [
      'what the author thinks unlikely',
      'Вряд ли Пекин решится закрыть порт до 2027 года.',
      undefined,
      'Вряд ли Пекин решится закрыть порт до 2027 года.',
      ['решится'],
      '2026-12-31',
    ],
    [
      'no year that has gone by',
      'Порт построят, хотя в 2019 году его закрыли.',
      undefined,
      'Порт построят, хотя в 2019 году его закрыли.',
      ['построят'],
      undefined,
    ],
  ])('finds in a prediction %s', (_case, text, speaker, content, cue, by) => {
    const [found] = extractSample(text, '2026-03-12');
    const prediction = found?.claim.prediction;
    expect(found).toMatchObject({ content });
    expect(found?.speaker).toBe(speaker);
    expect(prediction?.cue.map((span) => readSpan(text, span))).toEqual(cue);
    expect(prediction?.by).toBe(by);
  });

  it.each([
    ['the past', 'Порт открыли весной, и цены упали вдвое.'],
    ['a condition', 'Если порт откроется, корабли не ждут весны.'],
    ['the present', 'Министерство показывает и называет все новые порты.'],
  ])('predicts nothing from %s', (_case, text) => {
    expect(extractSample(text).map(({ claim }) => claim.prediction)).toEqual([undefined]);
  });

  it.each([
    ['вряд ли', 'Вряд ли порт снова откроют весной.'],
    ['скорее всего', 'Скорее всего, порт снова откроют весной.'],
    ['якобы', 'Брандт якобы пообещал, что порт снова откроют.'],
  ])('hedges by «%s»', (hedge, text) => {
    const [found] = extractSample(text);
    const hedges = found?.claim.hedges.map((span) => readSpan(text, span).toLowerCase());
    expect(hedges).toEqual([hedge]);
  });
});
