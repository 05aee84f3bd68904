import { describe, expect, it } from 'vitest';
import { isDateLine, readPublishedDay } from './date-lines.ts';

describe('isDateLine', () => {
  it.each([
    'May 6, 2024',
    'January 24, 2022Updated: January 24, 2022',
    'Published: Mon, 6 May 2024 10:00 GMT',
    'Updated May 6, 2024 at 10:30 a.m. ET',
    '2024-05-06 10:30',
    'February 30, 2022',
    '3 hours ago',
    'Updated at 1:23 p.m.',
    'Freitag, 20. November 2026 um 9:15 Uhr',
    'Опубликовано 18 ноября 2026 г. в 14:05 мск',
    'May 6, 2024 | 4 min read',
    'Publié le mardi 5 mars 2024 à 18h02 - Mis à jour le 6 mars 2024',
    'Publicado el martes 5 de marzo de 2024 a las 18:02 h',
    'Publicado em 5 de março de 2024 às 18h02, terça-feira',
    'Yayınlanma Tarihi: 5 Mart 2024 Salı, 18:02 - Son güncelleme: 6 Mart 2024 saat 09.10',
    'Dienstag, 5. März 2024, 18:02 Uhr',
    'Жарияланған: 5 наурыз 2024, сейсенбі, сағат 18:02',
    '发布时间：2024年3月5日 星期二 18:02',
    'نشر في: الثلاثاء 5 مارس 2024 - 18:02 بتوقيت غرينتش',
    '٥ مارس ٢٠٢٤',
    'Martedì 5 marzo 2024, ore 18:02',
  ])('takes “%s” for one', (line) => {
    expect(isDateLine(line)).toBe(true);
  });

  it.each([
    'The treaty was signed on May 6, 2024',
    'OSLO, May 6, 2024',
    'May 2024',
    'Posted',
    'On May 6, 2024, nobody came.',
    '',
  ])('leaves “%s”', (line) => {
    expect(isDateLine(line)).toBe(false);
  });
});

describe('readPublishedDay', () => {
  it.each([
    ['the first day', 'January 24, 2022Updated: January 26, 2022', '2022-01-24'],
    ['the day after an update', 'Updated: 26 Jan 2022 | Published: 24 Jan 2022', '2022-01-24'],
    ['none where only an update is told', 'Last updated on January 26, 2022', undefined],
    ['none where a Turkish line tells an update', 'Güncelleme: 6 Mart 2024', undefined],
    ['the first of a Turkish line', 'Giriş: 5 Mart 2024 Güncelleme: 6 Mart 2024', '2024-03-05'],
    ['none where an Arabic line tells an update', 'آخر تحديث: 6 مارس 2024', undefined],
    ['none where a Portuguese line tells one', 'Atualizado em 6 de março de 2024', undefined],
    ['none where the calendar has none', 'February 30, 2022', undefined],
  ])('gives %s', (_case, line, day) => {
    expect(readPublishedDay(line)).toBe(day);
  });
});
