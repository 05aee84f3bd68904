import { makeHarmless } from '../../adapters/console/render-card.ts';

/** Writes rows of cells below each other; the last column is as long as it is. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(writeCell));
  const columns = Math.max(0, ...cells.map((row) => row.length)) - 1;
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  );
  return cells
    .map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

/** Text from outside on one line: a file’s name can hold a line feed. */
export function writeCell(text: string): string {
  return makeHarmless(text).replaceAll(/[\n\t]/gu, '\uFFFD');
}
