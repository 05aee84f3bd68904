import type { CommandInline, Inline, TimeInline } from '../../../card/card.ts';
import { CUT, cutText } from './cut-text.ts';
import { cleanText, escapeMarkdown } from './escape.ts';
import { writeLink } from './write-link.ts';

// Between two marked words Discord would read their marks as one.
const SEAM = '\u200B';

/** A line or paragraph as Discord's markdown, cut where it has shown about `max` characters. */
export function writeInlines(inlines: readonly Inline[], max: number): string {
  let written = '';
  let before: Inline['type'] = 'text';
  for (const inline of inlines) {
    if (written.length >= max) return written.trim() + escapeMarkdown(CUT);
    const seam = before === 'text' || inline.type === 'text' ? '' : SEAM;
    written += seam + writeInline(inline, max - written.length);
    before = inline.type;
  }
  return written.trim();
}

function writeInline(inline: Inline, max: number): string {
  switch (inline.type) {
    case 'text':
      return escapeMarkdown(cutText(cleanText(inline.value), max));
    case 'strong':
      return mark(inline.value, max, (value) => `**${escapeMarkdown(value)}**`);
    case 'emphasis':
      return mark(inline.value, max, (value) => `*${escapeMarkdown(value)}*`);
    case 'code':
      return mark(inline.value, max, writeCode);
    case 'command':
      return mark(writeCommand(inline), max, writeCode);
    case 'time':
      return writeTime(inline);
    case 'link':
      return mark(inline.label, max, (label) => writeLink(label, inline.url));
  }
}

/** Marks words on one line; the space around them stays outside of the marks, where Discord wants it. */
function mark(text: string, max: number, write: (words: string) => string): string {
  const line = cutText(cleanText(text).replace(/\s+/gu, ' '), max);
  const words = line.trim();
  return words === '' ? line : line.replace(words, () => write(words));
}

/** Code cannot be escaped inside; what would end it early is shown as plain words. */
function writeCode(value: string): string {
  return value.includes('`') ? escapeMarkdown(value) : `\`${value}\``;
}

/** Discord shows it by the clock of whoever reads. */
function writeTime({ epochMs }: TimeInline): string {
  return `<t:${Math.floor(epochMs / 1_000)}:F>`;
}

/** A command as Discord shows it once its option fields are filled in. */
function writeCommand({ command, options }: CommandInline): string {
  const fields = Object.entries(options).map(([name, value]) => ` ${name}: ${value}`);
  return `/${command}${fields.join('')}`;
}
