import type { TextSpan } from '../../domain/article.ts';
import { findLines } from '../lines.ts';

/** A text whose longest line is no longer than this may have its paragraphs broken into lines. */
const WIDEST_WRAP = 120;
const FEWEST_WRAPS = 3;
/** What stands so far behind the margin begins a paragraph. */
const INDENT = 2;
const MOST_INDENT = 40;
const TAB = 4;

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
  const indents = measureIndents(text, lines);
  const measure = (line: TextSpan): number => line.end - line.start + (indents.get(line) ?? 0);
  // One long word, such as an address, cannot be wrapped.
  const breakable = lines.filter((line) => measureFirstWord(text, line) < line.end - line.start);
  const width = breakable.reduce((widest, line) => Math.max(widest, measure(line)), 0);
  if (width > WIDEST_WRAP) return new Set();
  // An indented line begins a paragraph.
  const neighbours = listNeighbours(lines).filter(
    ({ below }) => (indents.get(below) ?? 0) < INDENT,
  );
  const wraps = neighbours.filter(
    ({ above, below }) => measure(above) + 1 + measureFirstWord(text, below) > width,
  );
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
function measureFirstWord(text: string, { start, end }: TextSpan): number {
  return text.slice(start, end).search(/\s|$/u);
}

/** How far each line begins behind the margin of the text. */
function measureIndents(text: string, lines: readonly TextSpan[]): ReadonlyMap<TextSpan, number> {
  const indents = new Map<TextSpan, number>();
  for (const line of lines) {
    if (line.start < line.end) indents.set(line, measureBlanks(text, line.start));
  }
  const margin = [...indents.values()].reduce((least, each) => Math.min(least, each), MOST_INDENT);
  return new Map([...indents].map(([line, indent]) => [line, indent - margin]));
}

function measureBlanks(text: string, end: number): number {
  let width = 0;
  for (let at = end - 1; at >= 0 && width < MOST_INDENT; at -= 1) {
    const character = text[at];
    if (character === '\t') width += TAB;
    else if (character === ' ' || character === '\u00a0' || character === '\u3000') width += 1;
    else break;
  }
  return Math.min(width, MOST_INDENT);
}
