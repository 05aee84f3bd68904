import { decodeHTMLStrict } from 'entities';
import { foldBlanks } from '../blanks.ts';

/** Tags that feeds leave in headlines; others may be meant as text. */
const TAG =
  /<\/?(?:a|abbr|b|br|cite|code|div|em|font|h[1-6]|i|img|mark|p|q|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,2000})?\/?>/giu;
/** What a reference to no character becomes. */
const NO_CHARACTER = /[\p{Cs}\uFFFD]/gu;

/** Gives a headline or a name without markup; references that were escaped twice are read. */
export function readPlainText(html: string): string {
  return foldBlanks(decodeHTMLStrict(html.replaceAll(TAG, '')).replaceAll(NO_CHARACTER, ''));
}

/** Gives plain text as HTML, one paragraph for each that a blank line ends. */
export function writeHtml(text: string): string {
  const paragraphs = text
    .split(/\n[^\S\n]{0,99}\n/u)
    .filter((paragraph) => paragraph.trim() !== '');
  return paragraphs.map((paragraph) => `<p>${escapeText(paragraph.trim())}</p>`).join('\n');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
