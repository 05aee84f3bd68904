const CUT_MARK = ' […]';
/** Marks that turn the reading direction, and control characters other than the line feed: nobody types them to be read. */
const UNREADABLE = /\p{Bidi_Control}|(?!\n)\p{Cc}/gu;
const HALF_AT_END = /[\uD800-\uDBFF]$/;

/** Text as Slack can show it: well-formed, and in the order it is written. Slack's own markup stays what it is. */
export function cleanText(raw: string): string {
  return raw.toWellFormed().replace(UNREADABLE, '');
}

/** Clean text on one line. */
export function cleanLine(raw: string): string {
  return cleanText(raw.replace(/\s+/gu, ' ')).trim();
}

/** Text of at most so many characters, cut at a word where it is longer, and marked as cut. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const room = maxLength - CUT_MARK.length;
  const space = text.lastIndexOf(' ', room);
  const end = space > room / 2 ? space : room;
  return text.slice(0, end).replace(HALF_AT_END, '') + CUT_MARK;
}

/** Text in which Slack finds no mention and no link, for the fields where `<`, `>` and `&` are markup. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
