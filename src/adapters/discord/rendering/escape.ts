// Always markup somewhere: emphasis, code, spoilers, mentions, emoji, timestamps, links, quotes, and the way out of them.
const MARKS = /[\\*_~|`<>@:[\]]/gu;
// Markup where a line begins: headings, small print and lists.
const LINE_MARKS = /(?<!\S)[#+-]/gu;
const LIST_NUMBERS = /(?<=^|\d)[.)](?!\S)/gu;

const LINE_BREAKS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu;
const TABS = /\t/gu;
// Control characters, and the ones that turn the direction of what stands around them.
const UNSEEN = /(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** Text that Discord shows letter by letter: no markup, mention, link or emoji in it comes alive. */
export function escapeMarkdown(text: string): string {
  return cleanText(text)
    .replace(MARKS, '\\$&')
    .replace(LINE_MARKS, '\\$&')
    .replace(LIST_NUMBERS, '\\$&');
}

/** Text without control characters, halves of characters and changes of direction; lines end in `\n`. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(TABS, ' ').replace(UNSEEN, '');
}
