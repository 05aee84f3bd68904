import { describe, expect, it } from 'vitest';
import { guessCharset } from './guess-charset.ts';

const RUSSIAN =
  'Два правительства, которые не разговаривали десять лет, во вторник договорились восстановить железную дорогу через перевал.';
const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

function encode(text: string, toByte: (character: string) => number): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const code = character.charCodeAt(0);
      return code < 0x80 ? code : toByte(character);
    }),
  );
}

/** Windows-1251 has the letters of Russian in their order. */
const windows = (text: string) => encode(text, (letter) => letter.charCodeAt(0) - 0x410 + 0xc0);
const koi = (text: string) => encode(text, (letter) => KOI8.indexOf(letter) + 0xc0);
/** Windows-1253 has those of Greek so. */
const greek = (text: string) => encode(text, (letter) => letter.charCodeAt(0) - 0x390 + 0xc0);
const hebrew = (text: string) => encode(text, (letter) => letter.charCodeAt(0) - 0x5d0 + 0xe0);
const GREEK =
  'Δυο κυβερνησεις που δεν ειχαν μιλησει για δεκα χρονια συμφωνησαν την τριτη να ξαναχτισουν τον σιδηροδρομο πανω απο το περασμα';
const HEBREW =
  'שתי ממשלות שלא דיברו זו עם זו במשך עשור הסכימו ביום שלישי לבנות מחדש את מסילת הברזל שמעל המעבר';
/** “两座共用一座桥的城镇星期二同意一起修桥，在过去的冬天里，只有自行车能够通过这座桥，并非人人都高兴，他们要求两个议会赔偿” */
const GB18030 = Buffer.from(
  'c1bdd7f9b9b2d3c3d2bbd7f9c7c5b5c4b3c7d5f2d0c7c6dab6feccd2d2e2d2bbc6f0d0dec7c5a3acd4dab9fdc8a5b5c4b6acccecc0efa3acd6bbd3d0d7d4d0d0b3b5c4dcb9bbcda8b9fdd5e2d7f9c7c5a3acb2a2b7c7c8cbc8cbb6bcb8dfd0cba3accbfbc3c7d2aac7f3c1bdb8f6d2e9bbe1c5e2b3a5',
  'hex',
);

describe('guessCharset', () => {
  it.each([
    ['Russian in windows-1251', windows(RUSSIAN), 'windows-1251'],
    ['Russian in KOI8-R', koi(RUSSIAN), 'koi8-r'],
    ['Russian among markup', windows(`<p class="a">${RUSSIAN}</p>`), 'windows-1251'],
    ['Chinese', GB18030, 'gb18030'],
  ])('knows %s', (_case, bytes, charset) => {
    expect(guessCharset(bytes)).toBe(charset);
  });

  it.each([
    ['French', Buffer.from('Deux villes se sont entendues : « à qui est-ce, ça ? »', 'latin1')],
    ['German in capitals', Buffer.from('ÄÖÜ ÄRGER ÜBER GRÖSSE UND HÖHE DER BRÜCKE', 'latin1')],
    ['Greek', greek(GREEK)],
    ['Hebrew', hebrew(HEBREW)],
    ['a few letters', windows('Мост')],
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from(Array.from({ length: 900 }, (_, at) => 128 + ((at * 37) % 128)))],
  ])('leaves %s', (_case, bytes) => {
    expect(guessCharset(bytes)).toBeUndefined();
  });
});
