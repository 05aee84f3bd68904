import { describe, expect, it } from 'vitest';
import { encodeAs } from './encode-as.contract.ts';
import { guessCharset } from './guess-charset.ts';
import { SAMPLE_TEXTS } from './sample-texts.contract.ts';

const RUSSIAN =
  'Два правительства, которые не разговаривали десять лет, во вторник договорились восстановить железную дорогу через перевал.';
/** “二つの町は洪水で壊れた橋を建て直すことで合意した”, as mail writes it: with escapes, in ASCII. */
const SEVEN_BITS = Buffer.from(
  '\x1b$BFs$D$ND.$O9??e$G2u$l$?66$r7z$FD>$9$3$H$G9g0U$7$?\x1b(B\n',
  'latin1',
);
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('guessCharset', () => {
  const cases = SAMPLE_TEXTS.flatMap(([language, charsets, text]) =>
    charsets.map((charset) => [language, charset, text] as const),
  );
  it.each(cases)('knows %s in %s', (_language, charset, text) => {
    expect(guessCharset(encodeAs(charset, text))).toBe(charset);
  });

  it.each(SAMPLE_TEXTS)('knows %s in UTF-16 without a mark', (_language, _charsets, text) => {
    const bytes = Buffer.from(`${text}\n`, 'utf16le');
    expect(guessCharset(bytes)).toBe('UTF-16LE');
    expect(guessCharset(bytes.swap16())).toBe('UTF-16BE');
  });

  it('knows Russian among markup, and behind a long part in ASCII', () => {
    const page = `<p class="a">${RUSSIAN}</p>`;
    expect(guessCharset(encodeAs('windows-1251', page))).toBe('windows-1251');
    const late = `${'The talks went on.\n'.repeat(9_000)}${RUSSIAN}`;
    expect(guessCharset(encodeAs('KOI8-R', late))).toBe('KOI8-R');
  });

  it('knows Japanese in seven bits', () => {
    expect(guessCharset(SEVEN_BITS)).toBe('ISO-2022-JP');
  });

  it.each([
    ['a few letters', encodeAs('windows-1251', 'Мост')],
    ['a mark among few words', latin('one\ntwo \x92 three')],
    ['UTF-8 with a byte that broke', Buffer.concat([Buffer.from(RUSSIAN), latin('\xcc')])],
    [
      'UTF-8 that was cut off',
      Buffer.from(
        'The mayor’s café is “closed” until the spring comes, and nobody knows why.',
      ).subarray(0, 30),
    ],
    // Of Western Europe under DOS: nobody offers a reader of it.
    [
      'German of DOS',
      latin(
        'Die St\x84dte haben sich geeinigt, die Br\x81cke f\x81r alle zu \x94ffnen, gro\xe1 und breit wie fr\x81her.',
      ),
    ],
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(900)],
    ['noise', Buffer.from(Array.from({ length: 900 }, (_, at) => 128 + ((at * 37) % 128)))],
    [
      'noise with zeros',
      Buffer.from(Array.from({ length: 900 }, (_, at) => (at * 89 + (at >> 3)) % 256)),
    ],
  ])('leaves %s', (_case, bytes) => {
    expect(guessCharset(bytes)).toBeUndefined();
  });
});
