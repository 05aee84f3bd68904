import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

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
