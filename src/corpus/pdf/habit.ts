import type { Column } from './columns.ts';
import type { Habit } from './paragraphs.ts';

/** Finds the size, the font and the leading that most of a document is set in. */
export function findHabit(columns: readonly Column[]): Habit {
  const lines = columns.flatMap((column) => column.lines);
  const [size, leading] = [new Map<number, number>(), new Map<number, number>()];
  for (const line of lines) count(size, round(line.size), line.text.length);
  const usual = findMost(size, 10);
  const font = new Map<string, number>();
  for (const line of lines) {
    if (round(line.size) === usual) count(font, line.font, line.text.length);
  }
  for (const column of columns) {
    for (const [index, line] of column.lines.entries()) {
      const above = column.lines[index - 1];
      if (above && round(line.size) === usual) count(leading, round(line.y - above.y), 1);
    }
  }
  return { size: usual, font: findMost(font, ''), leading: findMost(leading, usual * 1.2) };
}

function count<Key>(counts: Map<Key, number>, key: Key, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight);
}

function findMost<Key>(counts: ReadonlyMap<Key, number>, otherwise: Key): Key {
  let [best, most] = [otherwise, 0];
  for (const [key, weight] of counts) {
    if (weight > most) [best, most] = [key, weight];
  }
  return best;
}

function round(points: number): number {
  return Math.round(points * 2) / 2;
}
