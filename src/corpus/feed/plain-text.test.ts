import { describe, expect, it } from 'vitest';
import { readPlainText } from './plain-text.ts';

describe('readPlainText', () => {
  it.each([
    ['Caf&eacute; &amp; Z&uuml;rich: 5&nbsp;&euro;', 'Café & Zürich: 5 €'],
    ['&#8220;Ports&#x201D; reopen&hellip;', '“Ports” reopen…'],
    ['<b>Ports</b> reopen<br/> today', 'Ports reopen today'],
    ['a &lt; b, and <c> is no tag', 'a < b, and <c> is no tag'],
    ['AT&T &copy 2026 &unknown; x', 'AT&T &copy 2026 &unknown; x'],
    ['a&#0;b&#xD800;c&#7;d&#1114112;e', 'abc de'],
    ['&#x202E;reversed', 'reversed'],
  ])('reads %j', (html, text) => {
    expect(readPlainText(html)).toBe(text);
  });
});
