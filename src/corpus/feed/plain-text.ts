import { foldBlanks } from '../blanks.ts';

/** Tags that feeds leave in headlines; others may be meant as text. */
const TAG =
  /<\/?(?:a|abbr|b|br|cite|code|div|em|font|h[1-6]|i|img|mark|p|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,2000})?\/?>/giu;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
};

/** Gives a headline or a name without markup; references that were escaped twice are read. */
export function readPlainText(html: string): string {
  return foldBlanks(
    html
      .replaceAll(TAG, '')
      .replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu, readReference),
  );
}

/** Gives plain text as HTML, one paragraph for each that a blank line ends. */
export function writeHtml(text: string): string {
  const paragraphs = text
    .split(/\n[^\S\n]{0,99}\n/u)
    .filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escapeText(paragraph.trim())}</p>`).join('\n');
}

function readReference(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? reference;
  const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
  const isText = code >= 0x20 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isText ? String.fromCodePoint(code) : '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
