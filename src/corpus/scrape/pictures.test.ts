import { describe, expect, it } from 'vitest';
import { isCaption, isCredit } from './pictures.ts';

describe('isCredit', () => {
  it.each(
    [
      ['(Foto: dpa)', '[Photo: Quay Images]', '(Bild: Imago)', '(Reuters/Jan Holm)', '(Reuters)'],
      [
        '(Фото: ТАСС)',
        '(Сурет: Егемен)',
        'Bildquelle: Imago',
        '© Getty Images',
        '(Foto de Jan Holm)',
      ],
      ['Zdjęcie: PAP', 'Fot. Jan Holm', 'Kép: MTI', 'Kuva: Lehtikuva', 'Mynd: RÚV', 'Ảnh: TTXVN'],
      [
        'صورة: رويترز',
        'तस्वीर: रॉयटर्स',
        '写真：共同通信',
        '（写真：共同通信）',
        '사진=연합뉴스',
        'Φωτο: ΑΠΕ',
        'צילום: רויטרס',
      ],
    ].flat(),
  )('knows “%s”', (line) => {
    expect(isCredit(line)).toBe(true);
  });

  it.each([
    'Foto di famiglia',
    'Images de Paris',
    'Bilder einer Stadt',
    '(Reuters says so.)',
  ])('leaves “%s”', (line) => {
    expect(isCredit(line)).toBe(false);
  });
});

describe('isCaption', () => {
  it.each([
    'The bridge on Monday. (Foto: dpa)',
    'The bridge on Monday [Photo: Jan Holm]',
    'The bridge on Monday. Foto: picture alliance/dpa',
    'The bridge on Monday | Photo: Jan Holm',
    'The bridge on Monday. © Jan Holm/Imago',
    'Die Brücke am Montag (Symbolbild)',
    'Мост в понедельник. (Фото: РИА Новости)',
    'Көпір дүйсенбіде. Сурет: Егемен',
  ])('knows “%s”', (line) => {
    expect(isCaption(line)).toBe(true);
  });

  it.each([
    'The minister left, two officials said. (Reuters)',
    'Er sagte nichts weiter. (dpa/afp)',
    'The bank raised its forecast in May (Reuters/AFP)',
    'Nobody liked the picture: it showed the old bridge.',
    'Sie zeichnete ein anderes Bild: das einer Stadt, die wächst.',
  ])('leaves “%s”', (line) => {
    expect(isCaption(line)).toBe(false);
  });
});
