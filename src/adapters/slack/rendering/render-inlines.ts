import type { types } from '@slack/bolt';
import type { CommandInline, Inline, TimeInline } from '../../../card/card.ts';
import { isBuiltIn } from './built-in.ts';
import { cleanText, cutText } from './escape.ts';
import { readLink } from './read-link.ts';

type Style = NonNullable<types.RichTextText['style']>;

const STYLES: Readonly<Record<Exclude<Inline['type'], 'link' | 'time'>, Style | undefined>> = {
  text: undefined,
  strong: { bold: true },
  emphasis: { italic: true },
  code: { code: true },
  command: { code: true },
};

/** Draws words as rich text, of which Slack reads no letter as markup; a link that is none of the web's stays words. */
export function renderInlines(
  inlines: readonly Inline[],
  maxText: number,
): types.RichTextElement[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'command') return renderText(writeCommand(inline), maxText, STYLES.command);
    if (inline.type === 'time') return renderTime(inline);
    if (inline.type !== 'link') return renderText(inline.value, maxText, STYLES[inline.type]);
    const url = readLink(inline.url);
    const [label] = renderText(inline.label, maxText);
    if (url === undefined || label === undefined) return label ?? [];
    return { type: 'link', url, text: label.text };
  });
}

/** Draws a piece of text; nothing where nothing of it can be shown, for Slack refuses an empty one. */
export function renderText(raw: string, maxText: number, style?: Style): types.RichTextText[] {
  const text = cutText(cleanText(raw), maxText);
  if (text === '') return [];
  return [{ type: 'text', text, ...(style === undefined ? {} : { style }) }];
}

/** Slack shows it by the clock of whoever reads. */
function renderTime({ value, epochMs }: TimeInline): types.RichTextDate {
  const timestamp = Math.floor(epochMs / 1_000);
  return { type: 'date', timestamp, format: '{date_long}, {time}', fallback: cleanText(value) };
}

/** A command as it can be typed here: `/help` is Slack's own, and `/readout help` is ours. */
function writeCommand({ command, value }: CommandInline): string {
  return isBuiltIn(command) ? value.replace(/^\//u, '/readout ') : value;
}
