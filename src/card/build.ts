import type { Card, CopyBlock, Inline, ListBlock, TextBlock, TimeInline } from './card.ts';

/** Words as they are. */
function text(value: string): Inline {
  return { type: 'text', value };
}

/** Words that matter most in their line. */
export function strong(value: string): Inline {
  return { type: 'strong', value };
}

/** Something to type, letter by letter. */
export function code(value: string): Inline {
  return { type: 'code', value };
}

/** An instant; where the reader's own clock is not known it reads as in `zone`, as a locale writes it. */
export function time(instant: Date, zone: string, locale = 'en-GB'): TimeInline {
  const words = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(instant);
  return { type: 'time', value: `${words} (${zone})`, epochMs: instant.getTime() };
}

/** A paragraph; a plain string stands for words as they are. */
export function paragraph(...inlines: readonly (Inline | string)[]): TextBlock {
  return { type: 'text', inlines: inlines.map(toInline) };
}

/** A list with one line an item. */
export function list(items: readonly (readonly (Inline | string)[])[]): ListBlock {
  return { type: 'list', items: items.map((item) => item.map(toInline)) };
}

/** Something to take along letter by letter. */
export function copy(value: string): CopyBlock {
  return { type: 'copy', text: value };
}

/** Says what a person can mend, and how. */
export function composeProblem(title: string, ...hints: readonly string[]): Card {
  return { kind: 'problem', title, blocks: hints.map((hint) => paragraph(hint)), actions: [] };
}

function toInline(inline: Inline | string): Inline {
  return typeof inline === 'string' ? text(inline) : inline;
}
