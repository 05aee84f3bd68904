import { readByline } from '../scrape/bylines.ts';
import { isDateLine } from '../scrape/date-lines.ts';
import { standsByItself, startsAbstract } from './author-line.ts';
import type { Column } from './columns.ts';
import { endsInWord } from './join-lines.ts';
import type { Line } from './lines.ts';

/** Lines that belong together, in one size; the last ones may stand in the next column. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly size: number;
}

/** What most lines of a document have. */
export interface Habit {
  readonly size: number;
  readonly font: string;
  /** From one baseline to the next. */
  readonly leading: number;
}

const WIDEST_LEADING = 1.3;
const SAME_SIZE = 0.08;
const NEAR_SIZE = 0.2;
const INDENT = 0.6;
const DEEPEST_INDENT = 6;
/** The number of a note may stand behind it. */
const STATEMENT_END = /(?:[.!?…:]["”’»)\]]*|[\p{L}"”’»)][.!?]["”’»)]?\d{1,2})$/u;
const BULLET = /^[•‣▪◦●■] ?\S/u;
/** What the second line of an item of a list hangs below. */
const ITEM = /^(?:[•‣▪◦●■*–-]|[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]])(?:\s|$)/u;
/** The room, in heights of the letters, that a line must have left to end a paragraph by itself. */
const ROOM = 1.5;

/** Finds the paragraphs of a column: by the gap above, the indent, the size, and the room that a last line leaves. */
export function findParagraphs(column: Column, habit: Habit): readonly Paragraph[] {
  const paragraphs: Line[][] = [];
  for (const line of column.lines) {
    const open = paragraphs.at(-1);
    if (open && !startsParagraph(line, open, { column, habit })) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((lines) => ({ lines, size: lines[0]?.size ?? habit.size }));
}

/** Says whether a paragraph goes on in the next column: it stopped within a sentence, and the line there has no indent. */
export function continues(before: Paragraph, after: Paragraph, column: Column): boolean {
  const [last, first] = [before.lines.at(-1), after.lines[0]];
  if (!last || !first || !isSameSize(before.size, after.size)) return false;
  if (endsInWord(last.text)) return true;
  if (STATEMENT_END.test(last.text)) return false;
  return /^\p{Ll}/u.test(first.text) || (last.font === first.font && !isIndented(first, column));
}

function startsParagraph(
  line: Line,
  open: readonly Line[],
  { column, habit }: { readonly column: Column; readonly habit: Habit },
): boolean {
  const previous = open.at(-1);
  if (!previous) return true;
  if (!isSameSize(line.size, previous.size) && !runsOn(previous, line, column)) return true;
  const leading = habit.leading * Math.max(1, line.size / habit.size);
  if (line.y - previous.y > WIDEST_LEADING * leading) return true;
  if (endsInWord(previous.text)) return false;
  if (open.length === 1 && standsAlone(previous.text)) return true;
  if (open.length === 1 && standsByItself(previous.text) && hasRoom(previous, line, column)) {
    return true;
  }
  if (BULLET.test(line.text) || startsAbstract(line.text)) return true;
  const hangs = ITEM.test(previous.text) && line.x > previous.x;
  if (!hangs && isIndented(line, column) && !isIndented(previous, column)) return true;
  const isBreak = STATEMENT_END.test(previous.text) || changesFont(previous, line, habit);
  return isBreak && (hasRoom(previous, line, column) || startsHeading(previous, line, habit));
}

function isIndented({ x, size }: Line, { left }: Column): boolean {
  return x - left > INDENT * size && x - left < DEEPEST_INDENT * size;
}

/** A line of code within a sentence is a little smaller. */
function runsOn(previous: Line, line: Line, { right }: Column): boolean {
  const isNear = Math.abs(line.size - previous.size) < NEAR_SIZE * previous.size;
  const isFull = previous.right + 2 * ROOM * line.size > right;
  return isNear && isFull && previous.font !== line.font && !STATEMENT_END.test(previous.text);
}

/** A byline and a date go on in no other line. */
function standsAlone(line: string): boolean {
  return readByline(line) !== undefined || isDateLine(line);
}

/** A heading in another font ends where the text begins. */
function changesFont(previous: Line, line: Line, { font }: Habit): boolean {
  return previous.font !== font && line.font === font;
}

/** It begins where a sentence ended. */
function startsHeading(previous: Line, line: Line, { font }: Habit): boolean {
  return previous.font === font && line.font !== font && !STATEMENT_END.test(line.text);
}

/** The first word of a line would have stood on the one before, had the sentence gone on there. */
function hasRoom(previous: Line, line: Line, { right }: Column): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const width = ((line.right - line.x) / line.text.length) * word.length;
  return previous.right + width + ROOM * line.size < right;
}

function isSameSize(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_SIZE * Math.max(one, other);
}
