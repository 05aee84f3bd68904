import { describe, expect, it } from 'vitest';
import { decodeAny, decodeText } from './decode-text.ts';
import { encodeAs } from './encode-as.contract.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Zoë said “no”.\r\n'), 'Zoë said “no”.\r\n'],
    ['UTF-8 without its mark', utf8('\ufeffTalks'), 'Talks'],
    ['little-endian UTF-16', Buffer.from('\ufeffZoë 🙂', 'utf16le'), 'Zoë 🙂'],
    ['big-endian UTF-16', Buffer.from('\ufeffZoë', 'utf16le').swap16(), 'Zoë'],
    ['a lonely control character', utf8('A bell\u0007 rang.'), 'A bell\u0007 rang.'],
    ['NUL among words', utf8(`A\u0000${' word'.repeat(30)}`), `A\u0000${' word'.repeat(30)}`],
  ])('reads %s', (_case, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text });
  });

  it.each([
    ['no bytes', new Uint8Array(), 'The file is empty.'],
    ['a PDF', utf8('%PDF-1.7 and so on'), 'The file is a PDF and not a text.'],
    ['zeros', new Uint8Array(500), 'The file is binary and not a text.'],
    [
      'a picture',
      Uint8Array.of(0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0),
      'The file is binary and not a text.',
    ],
    [
      'UTF-16 without a mark',
      Buffer.from('Talks went on', 'utf16le'),
      'The file is binary and not a text.',
    ],
    [
      'half a pair in UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8),
      'The file starts like UTF-16 and breaks its rules further on.',
    ],
  ])('refuses %s', (_case, bytes, problem) => {
    expect(decodeText(bytes)).toEqual({ problem });
  });

  it.each([
    [
      'a byte of another encoding',
      [...utf8('one\ntwo '), 0x92, ...utf8(' three')],
      'byte 9 (0x92), in line 2,',
    ],
    ['the first byte', [0xff, 65, 66], 'byte 1 (0xff), in line 1,'],
    ['a character cut off at the end', [65, 0xe2, 0x82], 'byte 3 (0x82), in line 1,'],
  ])('names %s', (_case, bytes, place) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      problem: `The file is not UTF-8: ${place} does not belong there. Save it as UTF-8.`,
    });
  });
});

describe('decodeAny', () => {
  const RUSSIAN = 'Власти двух городов договорились во вторник восстановить мост через реку.';

  it('reads UTF-8 as it is, and says nothing of it', () => {
    expect(decodeAny(utf8(RUSSIAN))).toEqual({ text: RUSSIAN });
  });

  it.each([
    'windows-1251',
    'KOI8-R',
    'UTF-16LE',
  ])('reads %s that leaves no doubt, and names it', (charset) => {
    const bytes =
      charset === 'UTF-16LE' ? Buffer.from(RUSSIAN, 'utf16le') : encodeAs(charset, RUSSIAN);
    expect(decodeAny(bytes)).toEqual({ text: RUSSIAN, guessed: charset });
  });

  it('believes its sender, who need not be guessed at', () => {
    const bytes = encodeAs('windows-1251', 'Мост');
    expect(decodeAny(bytes, 'text/plain; charset=windows-1251')).toEqual({ text: 'Мост' });
  });

  it('guesses where the sender is wrong', () => {
    const bytes = encodeAs('windows-1251', RUSSIAN);
    const text = { text: RUSSIAN, guessed: 'windows-1251' };
    expect(decodeAny(bytes, 'text/plain; charset=utf-8')).toEqual(text);
    expect(decodeAny(bytes, 'text/plain; charset=shift_jis')).toEqual(text);
  });

  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['zeros', new Uint8Array(500), 'The file is binary and not a text.'],
    [
      'what leaves a doubt',
      Uint8Array.from([...utf8('one '), 0x92, ...utf8(' two')]),
      'The file is not UTF-8: byte 5 (0x92), in line 1, does not belong there. Save it as UTF-8.',
    ],
    [
      'half a pair in UTF-16',
      Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8),
      'The file starts like UTF-16 and breaks its rules further on.',
    ],
  ])('refuses %s as before', (_case, bytes, problem) => {
    expect(decodeAny(bytes)).toEqual({ problem });
  });
});
