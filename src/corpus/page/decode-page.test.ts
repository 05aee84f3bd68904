import { describe, expect, it } from 'vitest';
import { decodePage } from './decode-page.ts';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('decodePage', () => {
  it.each<[string, Uint8Array, string | undefined]>([
    ['UTF-8 that nothing tells', Buffer.from('<p>é “”'), undefined],
    ['a byte order mark', Buffer.from('\ufeff<p>é “”'), 'text/html; charset=iso-8859-1'],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>é “”', 'utf16le'), undefined],
    ['windows-1252 that nothing tells', latin('<p>\u00e9 \u0093\u0094'), undefined],
    ['the header', latin('<p>\u00e9 \u0093\u0094'), 'text/html; charset="windows-1252"'],
    [
      'the header before the page',
      Buffer.from('<meta charset=latin1><p>é “”'),
      'text/html;charset=UTF-8',
    ],
    ['the page', latin('<meta charset="iso-8859-1"><p>\u00e9 \u0093\u0094'), 'text/html'],
    [
      'the page’s older way',
      latin(
        '<meta http-equiv=Content-Type content="text/html; charset=cp1252"><p>\u00e9 \u0093\u0094',
      ),
      undefined,
    ],
    ['a header that is wrong', latin('<p>\u00e9 \u0093\u0094'), 'text/html; charset=utf-8'],
    ['a charset nobody knows', Buffer.from('<p>é “”'), 'text/html; charset=quay-8'],
    [
      'UTF-16 that the header tells',
      Buffer.from('<p>é “”', 'utf16le'),
      'text/html; charset=utf-16le',
    ],
    ['UTF-16 that the header tells wrongly', Buffer.from('<p>é “”'), 'text/html; charset=utf-16'],
    [
      'an XML declaration',
      latin('<?xml version="1.0" encoding="windows-1252"?><p>\u00e9 \u0093\u0094'),
      undefined,
    ],
    ['UTF-16 told in ASCII', Buffer.from('<meta charset=utf-16><p>é “”'), undefined],
  ])('reads %s', (_case, bytes, contentType) => {
    const decoded = decodePage({ bytes, ...(contentType !== undefined && { contentType }) });
    expect('markup' in decoded && decoded.markup.endsWith('<p>é “”')).toBe(true);
  });

  it('reads what the page says in another script', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="koi8-r"><p>'),
      Buffer.from([0xcb, 0xd2, 0xc1, 0xce]),
    ]);
    expect(decodePage({ bytes })).toEqual({ markup: '<meta charset="koi8-r"><p>кран' });
  });
});
