import { type Column, keepColumns } from './columns.ts';
import { sortPages } from './furniture.ts';
import { findHabit } from './habit.ts';
import { joinRuns, type Line } from './lines.ts';
import type { Page } from './page.ts';
import { continues, findParagraphs, type Habit, type Paragraph } from './paragraphs.ts';

/** A paragraph of a document, whole again where columns and pages cut it. */
export interface Piece extends Paragraph {
  /** Counted from 0: where it begins. */
  readonly page: number;
  /** What interrupts the text: running heads, page numbers and notes at the foot, and what stands under pictures. */
  readonly role?: 'footer' | 'caption';
}

export interface SetText {
  readonly pieces: readonly Piece[];
  readonly habit: Habit;
}

const NOTE_SIZE = 0.92;
const NOTE = /^(?:\d{1,3}|[*†‡])[.)]? ?\p{Lu}/u;
const CAPTION =
  /^(?:fig(?:ure|\.)|table|chart|map|box|abb(?:ildung|\.)|tab(?:elle|\.)) ?\d{1,3}(?:[.:]\d{0,3})?(?:[.:]|$| [-–—|]| \p{Lu})/iu;

/** Finds the paragraphs of a document in the order of reading; what interrupts one comes right behind it. */
export function findPieces(pages: readonly Page[]): SetText {
  const sorted = sortPages(pages.map((page) => ({ page, lines: joinRuns(page) })));
  const columns = keepColumns(sorted.map(({ lines }) => lines));
  const habit = findHabit(columns.flat());
  const text: OpenText = { pieces: [], waiting: [] };
  for (const [page, { furniture }] of sorted.entries()) {
    for (const column of columns[page] ?? []) {
      const paragraphs = labelColumn(column, habit);
      const first = paragraphs.find(({ role }) => role === undefined);
      for (const paragraph of paragraphs) {
        addParagraph({ ...paragraph, page }, paragraph === first ? column : undefined, text);
      }
    }
    const aslant = pages[page]?.aslant.join(' ') ?? '';
    const words = [...furniture.map((line) => line.text), aslant].filter((each) => each !== '');
    text.waiting.push(...words.map((each) => composeFooter(each, page)));
  }
  return { pieces: [...text.pieces, ...text.waiting], habit };
}

interface OpenText {
  readonly pieces: Piece[];
  waiting: Piece[];
}

/** The first paragraph of a column, which comes with it, may go on with the one before. */
function addParagraph(piece: Piece, column: Column | undefined, text: OpenText): void {
  const open = text.pieces.at(-1);
  if (piece.role) {
    text.waiting.push(piece);
  } else if (open && column && continues(open, piece, column)) {
    text.pieces[text.pieces.length - 1] = { ...open, lines: [...open.lines, ...piece.lines] };
  } else {
    text.pieces.push(...text.waiting, piece);
    text.waiting = [];
  }
}

/** Notes stand below the text of a column, in smaller letters. */
function labelColumn(column: Column, habit: Habit): readonly Omit<Piece, 'page'>[] {
  const paragraphs = findParagraphs(column, habit);
  const isText = ({ size }: Paragraph): boolean => size >= NOTE_SIZE * habit.size;
  const end = paragraphs.findLastIndex(isText);
  // The last column of a page may hold nothing but notes.
  const isBelowAll = paragraphs.every(({ lines: [first] }) => NOTE.test(first?.text ?? ''));
  return paragraphs.map((paragraph, index) => {
    const [first] = paragraph.lines;
    if (first && CAPTION.test(first.text)) return { ...paragraph, role: 'caption' };
    const isNote = end === -1 ? isBelowAll : index > end;
    return isNote ? { ...paragraph, role: 'footer' } : paragraph;
  });
}

function composeFooter(text: string, page: number): Piece {
  const line: Line = { text, x: 0, right: 0, y: 0, size: 0, font: '' };
  return { lines: [line], size: 0, page, role: 'footer' };
}
