import type { TextSpan } from '../../domain/article.ts';
import { findLines } from '../lines.ts';

/** A text whose longest line is no longer than this may have its paragraphs broken into lines. */
const WIDEST_WRAP = 120;
const FEWEST_WRAPS = 3;

/** Two lines with none between them. */
interface Neighbours {
  readonly above: TextSpan;
  readonly below: TextSpan;
}

/** Finds the paragraphs of a plain text: its lines, and where the text is wrapped, the lines that belong together. */
export function findParagraphs(text: string): readonly TextSpan[] {
  const lines = findLines(text);
  const joined = findWraps(text, lines);
  const paragraphs: TextSpan[] = [];
  for (const line of lines) {
    const paragraph = paragraphs.at(-1);
    if (line.start === line.end) continue;
    if (paragraph && joined.has(line)) {
      paragraphs[paragraphs.length - 1] = { start: paragraph.start, end: line.end };
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs;
}

/** The lines that continue the one above; none, unless that is the rule in this text. */
function findWraps(text: string, lines: readonly TextSpan[]): ReadonlySet<TextSpan> {
  const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  if (width > WIDEST_WRAP) return new Set();
  const neighbours = listNeighbours(lines);
  const wraps = neighbours.filter((pair) => hasNoRoom(text, pair, width));
  const isRule = wraps.length >= FEWEST_WRAPS && wraps.length * 2 > neighbours.length;
  return new Set(isRule ? wraps.map(({ below }) => below) : []);
}

function listNeighbours(lines: readonly TextSpan[]): readonly Neighbours[] {
  return lines.flatMap((below, index) => {
    const above = lines[index - 1];
    return above && above.start < above.end && below.start < below.end ? [{ above, below }] : [];
  });
}

/** A line was wrapped where the first word of the next would have made it too long. */
function hasNoRoom(text: string, { above, below }: Neighbours, width: number): boolean {
  const [firstWord = ''] = text.slice(below.start, below.end).split(/\s/u, 1);
  return above.end - above.start + 1 + firstWord.length > width;
}
