import { describe, expect, it } from 'vitest';
import { readInfoLine } from './info-line.ts';

describe('readInfoLine', () => {
  it.each([
    [
      '2024年03月05日 18:02:10 来源：山口日报 作者：苏明',
      { authors: ['苏明'], outlet: '山口日报' },
    ],
    ['作者：苏明、李华', { authors: ['苏明', '李华'] }],
    ['作者:苏明 2025年4月8日', { authors: ['苏明'] }],
    ['文/苏明', { authors: ['苏明'] }],
    ['来源：山口日报', { authors: [] }],
    ['5 марта 2024 | Автор: Мира Сольберг', { authors: ['Мира Сольберг'] }],
    ['Источник: Перевал | 5 марта 2024', { authors: [], outlet: 'Перевал' }],
  ])('reads “%s”', (line, fields) => {
    expect(readInfoLine(line)).toEqual(fields);
  });

  it.each([
    '2024年03月05日',
    'Автор говорит: денег нет.',
    '奥尔罕说：铁路比军队便宜',
    'Date: nobody knows, and the mayor said so: never',
    'The talks ended: nobody knows why.',
  ])('leaves “%s”', (line) => {
    expect(readInfoLine(line)).toBeUndefined();
  });
});
