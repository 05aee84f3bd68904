import { describe, expect, it } from 'vitest';
import { readByline, readLeadingName } from './bylines.ts';

describe('readByline', () => {
  it.each([
    ['By Ada Park', ['Ada Park']],
    ['by: Ada Park', ['Ada Park']],
    ['BY ADA PARK', ['ADA PARK']],
    ['Written by Ada Park and Bo Lund', ['Ada Park', 'Bo Lund']],
    ['By Ada Park, Bo Lund & Cem Öz', ['Ada Park', 'Bo Lund', 'Cem Öz']],
    ['By Ada Park, Staff Writer', ['Ada Park']],
    ['By Ada Park, The Harbour Post', ['Ada Park']],
    ['By Ada Park for The Harbour Post', ['Ada Park']],
    ['By Ada Park in Oslo', ['Ada Park']],
    ['By Ada Park | May 6, 2024', ['Ada Park']],
    ['By Ada Park May 6, 2024', ['Ada Park']],
    ['By Ada Park (@adapark)', ['Ada Park']],
    ['By Ada Park ada@post.example', ['Ada Park']],
    ['By Jan van der Berg', ['Jan van der Berg']],
    ['By Omar al-Sayed', ['Omar al-Sayed']],
    ['By Bo Lund Jr.', ['Bo Lund Jr.']],
    ['By Reuters', ['Reuters']],
    ['Ada Park | November 21, 2026 | 4 min read', ['Ada Park']],
    ['Ada Park and Bo Lund • 21 November 2026', ['Ada Park', 'Bo Lund']],
    ['Von Ada Park', ['Ada Park']],
    ['Автор: Ада Парк', ['Ада Парк']],
    ['Par Ada Park | Publié le 5 mars 2024', ['Ada Park']],
    ['Von Ada Park und Bo Lund, 5. März 2024, 18:02 Uhr', ['Ada Park', 'Bo Lund']],
    ['Por Ada Park e Bo da Silva', ['Ada Park', 'Bo da Silva']],
    ['Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['بقلم: ليلى حداد نُشر في: ٥ مارس ٢٠٢٤', ['ليلى حداد']],
    ['本报记者 王小明', ['王小明']],
    ['By Staff', []],
    ['By Our Correspondent', []],
  ])('reads %s', (line, authors) => {
    expect(readByline(line)).toEqual(authors);
  });

  it.each([
    'Von der Leyen',
    'World News | November 21, 2026',
    'Politics | November 21, 2026',
    'Ada Park | A life among cranes',
    'Par Avion',
    'By moving troops the Kremlin sent a signal',
    'By Monday, the talks had ended.',
    'By the time Ada Park came',
    'Bystanders Ada Park and Bo Lund',
    'Ada Park',
    'By',
    `By ${'Ada '.repeat(60)}`,
  ])('leaves “%s”', (line) => {
    expect(readByline(line)).toBeUndefined();
  });
});

describe('readLeadingName', () => {
  it.each([
    ['Ada Park is a fellow', 'Ada Park'],
    ['Jan van der Berg writes', 'Jan van der Berg'],
    ['Officials said', undefined],
    ['nobody came', undefined],
  ])('finds in “%s” %s', (sentence, name) => {
    expect(readLeadingName(sentence)).toBe(name);
  });
});
