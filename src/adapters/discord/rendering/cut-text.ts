/** How a text says that more of it stands elsewhere. */
export const CUT = ' […]';

/** At most `max` UTF-16 units of a text, cut after a word where there is one near, and marked as cut. */
export function cutText(text: string, max: number, mark: string = CUT): string {
  if (text.length <= max) return text;
  const room = text.slice(0, Math.max(0, max - mark.length + 1));
  const space = Math.max(room.lastIndexOf(' '), room.lastIndexOf('\n'));
  const cut = room.slice(0, space > max / 2 ? space : -1);
  // A cut between the halves of a character takes the half away.
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd() + mark;
}

/** A label on one line: a name, a title, what a button says. */
export function cutLabel(text: string, max: number): string {
  return cutText(text.replace(/\s+/gu, ' ').trim(), max, '…');
}
