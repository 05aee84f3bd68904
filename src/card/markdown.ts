import type { Block, Card, Citation, Inline, QuotationBlock } from './card.ts';
import { type CardWords, ENGLISH, findLink, writeCitation, writeNumber } from './plain-text.ts';

/** Marks of CommonMark and of GitHub's dialect wherever they stand: emphasis, code, links, markup, entities, strikes, tables, mentions. */
const MARKS = /[\\`*_[\]<>&~|@]/gu;
/** What begins a heading, a list or a rule where a line begins. */
const LINE_MARKS = /^([ \t]*)([#+=-])/gmu;
const LIST_NUMBERS = /^([ \t]*\d{1,9})([.)])/gmu;
/** GitHub makes a link of an address by itself. */
const ADDRESS = /(https?|ftp|mailto|xmpp)(?=:)|(www)(?=[.])/giu;
const UNSEEN = /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu;
const HEADING = /\s+/gu;

/** A card as a Markdown text (CommonMark), in which no string is markup or a link but those that Readout makes. */
export function writeMarkdown(card: Card, words: CardWords = ENGLISH): string {
  const title = escapeMarkdown(card.title.replace(HEADING, ' '));
  return [`# ${title}`, ...card.blocks.map((block) => writeBlock(block, words))]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Text that a reader of Markdown shows letter by letter. */
export function escapeMarkdown(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(UNSEEN, ' ')
    .replace(MARKS, '\\$&')
    .replace(LINE_MARKS, '$1\\$2')
    .replace(LIST_NUMBERS, '$1\\$2')
    .replace(ADDRESS, '$&\\');
}

function writeBlock(block: Block, words: CardWords): string {
  switch (block.type) {
    case 'text':
      return writeInlines(block.inlines);
    case 'list':
      return block.items.map((item) => `- ${writeInlines(item).replace(/\n+/gu, ' ')}`).join('\n');
    case 'quotation':
      return writeQuotation(block, words);
    case 'copy':
      return writeFence(block.text);
  }
}

function writeQuotation(
  { text, speaker, number, voice, citation }: QuotationBlock,
  words: CardWords,
): string {
  const quoted = escapeMarkdown(text).replace(/^/gmu, '> ');
  const whose = `${escapeMarkdown(writeNumber(number) + speaker)} (${words.voices[voice]}), ${writeWhere(citation, words)}`;
  return `${quoted}\n>\n> — ${whose.replace(/\n+/gu, ' ')}`;
}

function writeWhere(citation: Citation, words: CardWords): string {
  const where = escapeMarkdown(writeCitation(citation, words)).replace(/\n+/gu, ' ');
  const url = findLink(citation);
  return url !== undefined && isOfTheWeb(url) ? `[${where}](<${encodeLink(url)}>)` : where;
}

function isOfTheWeb(url: string): boolean {
  return URL.canParse(url) && /^https?:$/u.test(new URL(url).protocol);
}

/** An address between `<` and `>` ends at neither of them, nor at a line. */
function encodeLink(url: string): string {
  return new URL(url).href.replace(/[<>\s\\]/gu, encodeURIComponent);
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.type) {
    case 'link':
      return isOfTheWeb(inline.url)
        ? `[${escapeMarkdown(inline.label)}](<${encodeLink(inline.url)}>)`
        : escapeMarkdown(inline.label);
    case 'strong':
      return wrap('**', inline.value);
    case 'emphasis':
      return wrap('*', inline.value);
    case 'text':
    case 'code':
    case 'command':
    case 'time':
      return escapeMarkdown(inline.value);
  }
}

/** A mark of emphasis holds nothing where a blank stands inside it. */
function wrap(mark: string, value: string): string {
  const words = value.trim();
  if (words === '') return value;
  const start = value.indexOf(words);
  const after = value.slice(start + words.length);
  return `${value.slice(0, start)}${mark}${escapeMarkdown(words)}${mark}${after}`;
}

/** A fence is longer than any run of backticks inside it. */
function writeFence(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)));
  return `${fence}\n${text}\n${fence}`;
}
