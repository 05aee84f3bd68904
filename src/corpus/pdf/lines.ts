import { measureOverlap, type Page, type Run } from './page.ts';

/** Runs that stand side by side: a line of a column, or a part of one. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** Size and font of most of its characters. */
  readonly size: number;
  readonly font: string;
}

/** Wider gaps, in heights of the letters, part two lines that stand side by side. */
const WIDEST_SPACE = 1;
const NARROWEST_SPACE = 0.15;
const LEAST_OVERLAP = 0.5;

/** Joins the runs of a page that follow each other on one line, however they were written down. */
export function joinRuns({ runs }: Page): readonly Line[] {
  const open: Run[][] = [];
  for (const run of [...runs].sort((one, other) => one.x - other.x)) {
    const before = findBefore(open, run);
    if (before) before.push(run);
    else open.push([run]);
  }
  return open.map(composeLine).sort((one, other) => one.y - other.y);
}

/** Joins what stands side by side in one column, such as a number and the words it counts. */
export function joinRows(parts: readonly Line[]): readonly Line[] {
  const rows: Line[] = [];
  for (const part of parts) {
    const row = rows.at(-1);
    if (row && measureOverlap(row, part) >= LEAST_OVERLAP) {
      const [left, right] = row.x <= part.x ? [row, part] : [part, row];
      const longer = left.text.length >= right.text.length ? left : right;
      const text = `${left.text} ${right.text}`;
      rows[rows.length - 1] = {
        ...longer,
        text,
        x: left.x,
        right: Math.max(row.right, part.right),
      };
    } else {
      rows.push(part);
    }
  }
  return rows;
}

function findBefore(open: readonly Run[][], run: Run): Run[] | undefined {
  return open.findLast((line) => {
    const last = line.at(-1);
    if (!last) return false;
    const gap = run.x - last.right;
    // A headline in large letters takes in no word of the column beside it.
    const widest = WIDEST_SPACE * Math.min(run.size, last.size);
    const nearest = -Math.max(run.size, last.size) / 2;
    return gap < widest && gap > nearest && measureOverlap(last, run) >= LEAST_OVERLAP;
  });
}

function composeLine(runs: readonly Run[]): Line {
  const main = runs.reduce((longest, run) =>
    run.text.length > longest.text.length ? run : longest,
  );
  const ordered = main.isRightToLeft ? [...runs].reverse() : runs;
  const text = ordered.reduce((line, run, index) => {
    const before = ordered[index - 1];
    return before && isApart(before, run) ? `${line} ${run.text}` : line + run.text;
  }, '');
  return {
    text: text.replaceAll(/\s+/gu, ' ').trim(),
    x: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ right }) => right)),
    y: main.y,
    size: main.size,
    font: main.font,
  };
}

function isApart(before: Run, run: Run): boolean {
  const gap = Math.max(run.x - before.right, before.x - run.right);
  return gap > NARROWEST_SPACE * Math.max(run.size, before.size);
}
