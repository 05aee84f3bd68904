import { describe, expect, it } from 'vitest';
import { encodeAs } from '../charset/encode-as.contract.ts';
import { decodeFeed } from './decode-feed.ts';

const utf8 = (text: string) => Buffer.from(text);
const latin = (text: string) => Buffer.from(text, 'latin1');
const RUSSIAN = 'Два города договорились во вторник восстановить мост, разрушенный паводком.';
const NO_WARNING: readonly string[] = [];
const GUESSED = [
  'The feed does not say its encoding, or not truthfully; it was read as windows-1252.',
];
const BROKEN = ['Some characters of the feed are broken and show as “\ufffd”.'];

describe('decodeFeed', () => {
  it.each([
    ['UTF-8', utf8('<a>Zoë</a>'), '', '<a>Zoë</a>', NO_WARNING],
    ['UTF-8 behind its mark', utf8('\ufeff<a>Zoë</a>'), '', '<a>Zoë</a>', NO_WARNING],
    ['UTF-16 behind its mark', Buffer.from('\ufeff<a>Zoë', 'utf16le'), '', '<a>Zoë', NO_WARNING],
    [
      'big-endian UTF-16',
      Buffer.from('\ufeff<a>Zoë', 'utf16le').swap16(),
      '',
      '<a>Zoë',
      NO_WARNING,
    ],
    ['UTF-16 without a mark', Buffer.from('<a>Zoë', 'utf16le'), '', '<a>Zoë', NO_WARNING],
    [
      'big-endian UTF-16 without a mark',
      Buffer.from('<a>Zoë', 'utf16le').swap16(),
      '',
      '<a>Zoë',
      NO_WARNING,
    ],
    [
      'what the feed declares',
      latin('<?xml encoding="ISO-8859-1"?>Zoë'),
      '',
      '<?xml encoding="ISO-8859-1"?>Zoë',
      NO_WARNING,
    ],
    [
      'what the feed declares in other marks',
      latin("<?xml encoding = 'windows-1251'?>\xcc\xe8\xf0"),
      '',
      "<?xml encoding = 'windows-1251'?>Мир",
      NO_WARNING,
    ],
    [
      'what the header says',
      latin('<a>\xcc\xe8\xf0'),
      'text/xml; charset="windows-1251"',
      '<a>Мир',
      NO_WARNING,
    ],
    [
      'the feed before the header',
      latin('<?xml encoding="koi8-r"?>\xed\xc9\xd2'),
      'text/xml; charset=iso-8859-1',
      '<?xml encoding="koi8-r"?>Мир',
      NO_WARNING,
    ],
    [
      'Shift_JIS',
      Buffer.from([0x3c, 0x61, 0x3e, 0x93, 0xfa]),
      'text/xml; charset=shift_jis',
      '<a>日',
      NO_WARNING,
    ],
    [
      'ISO-2022-JP, which looks like ASCII',
      Buffer.from('<?xml encoding="iso-2022-jp"?>\x1b$BF|\x1b(B'),
      '',
      '<?xml encoding="iso-2022-jp"?>日',
      NO_WARNING,
    ],
    [
      'UTF-8 that is declared as something else',
      utf8('<?xml encoding="iso-8859-1"?>Zoë'),
      '',
      '<?xml encoding="iso-8859-1"?>Zoë',
      NO_WARNING,
    ],
    [
      'UTF-8 that is declared as UTF-16',
      utf8('<?xml encoding="utf-16"?>Zoë'),
      '',
      '<?xml encoding="utf-16"?>Zoë',
      NO_WARNING,
    ],
    [
      'an encoding that nobody knows',
      utf8('<?xml encoding="x-secret"?>Zoë'),
      '',
      '<?xml encoding="x-secret"?>Zoë',
      NO_WARNING,
    ],
    [
      'windows-1252 that is declared as UTF-8',
      latin('<?xml encoding="utf-8"?>Zo\xeb \x93no\x94'),
      '',
      '<?xml encoding="utf-8"?>Zoë “no”',
      GUESSED,
    ],
    ['windows-1252 that is not declared', latin('Zo\xeb'), '', 'Zoë', GUESSED],
    [
      'UTF-8 with a broken character',
      Buffer.concat([utf8('Zoë Zoë Zoë Zoë Zoë '), latin('\xeb')]),
      '',
      'Zoë Zoë Zoë Zoë Zoë \ufffd',
      BROKEN,
    ],
    [
      'Russian that is not declared',
      encodeAs('windows-1251', `<title>${RUSSIAN}</title>`),
      '',
      `<title>${RUSSIAN}</title>`,
      ['The feed does not say its encoding, or not truthfully; it was read as windows-1251.'],
    ],
  ])('reads %s', (_case, bytes, contentType, text, warnings) => {
    expect(decodeFeed(bytes, contentType)).toEqual({ text, warnings });
  });
});
