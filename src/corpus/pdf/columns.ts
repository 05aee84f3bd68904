import { joinRows, type Line } from './lines.ts';

/** Lines that are read one below the other, and the edges that most of them keep to. */
export interface Column {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
}

/** A column has as many lines beside another one, and they fill this share of it. */
const FEWEST_LINES = 3;
const LEAST_FILL = 0.5;
const NARROWEST_COLUMN = 0.15;
/** The gap between two columns, in heights of the letters. */
const NARROWEST_GAP = 0.6;
const MOST_DEPTH = 4;
/** Prose fills its column; rows of a table do not. */
const MOSTLY_FULL = 0.9;

/**
 * Puts the lines of a page into the order of reading: columns from left to right, parted by what runs across them.
 *
 *     ───── headline ─────   1
 *     ── 2 ──    ── 3 ──
 *     ── 2 ──    ── 3 ──
 *     ─────── table ──────   4
 *     ── 5 ──    ── 6 ──
 */
function findColumns(lines: readonly Line[], depth = 0): readonly Column[] {
  const gap = depth < MOST_DEPTH ? findGap(lines) : undefined;
  if (gap === undefined) return lines.length > 0 ? [composeColumn(lines)] : [];
  const bands = findBands(lines, gap, findUsualSize(lines));
  const [first = []] = bands.filter((band) => isParted(band, gap));
  const [before, behind] = partBand(first, gap).map(composeColumn);
  return bands.flatMap((band) => {
    const isKept = before && behind && keepsTo(band, before, behind);
    if (!isParted(band, gap) && !isKept) return [composeColumn(band)];
    const [left, right] = partBand(band, gap);
    return [...findColumns(left, depth + 1), ...findColumns(right, depth + 1)];
  });
}

/**
 * Parts the few lines of a page, such as the last one, into the columns of the pages before it: too few to show columns by
 * themselves, they keep to the same two edges, and none runs across.
 */
export function keepColumns(pages: readonly (readonly Line[])[]): readonly (readonly Column[])[] {
  let usual: readonly Column[] = [];
  return pages.map((lines) => {
    const columns = findColumns(lines);
    if (columns.length > 1) usual = columns;
    const [left, right] = findPair(usual);
    const isKept = columns.length === 1 && left && right && keepsTo(lines, left, right);
    return isKept ? partBand(lines, right.left).map(composeColumn) : columns;
  });
}

/** Two columns side by side, of those that stand on a page. */
function findPair(columns: readonly Column[]): readonly Column[] {
  for (const [at, right] of columns.entries()) {
    const left = columns.slice(0, at).findLast((column) => column.right < right.left);
    if (left) return [left, right];
  }
  return [];
}

function keepsTo(lines: readonly Line[], left: Column, right: Column): boolean {
  const [before, behind] = partBand(lines, right.left);
  const isFull = before.some(
    (line) => line.right - left.left > MOSTLY_FULL * (left.right - left.left),
  );
  return (
    isFull &&
    before.some(({ x }) => Math.abs(x - left.left) < 1) &&
    behind.some(({ x }) => Math.abs(x - right.left) < 1) &&
    lines.every((line) => !runsAcross(line, right.left))
  );
}

/** Where the right one of two columns starts; the one that parts most lines. */
function findGap(lines: readonly Line[]): number | undefined {
  const starts = new Map<number, number>();
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1);
  const candidates = [...starts].filter(([, count]) => count >= FEWEST_LINES).map(([x]) => x);
  const usual = findUsualSize(lines);
  let [best, most] = [undefined as number | undefined, 0];
  for (const x of candidates) {
    const parted = findBands(lines, x, usual)
      .filter((band) => isParted(band, x))
      .flat().length;
    if (parted > most) [best, most] = [x, parted];
  }
  return best;
}

/** Parts lines, from above to below, into those that run across a gap and those that stay beside it. */
function findBands(
  lines: readonly Line[],
  gap: number,
  usual: number,
): readonly (readonly Line[])[] {
  const bands: Line[][] = [];
  let wasAcross: boolean | undefined;
  for (const line of lines) {
    const isAcross = runsAcross({ ...line, size: Math.min(line.size, usual) }, gap);
    if (isAcross === wasAcross) bands.at(-1)?.push(line);
    else bands.push([line]);
    wasAcross = isAcross;
  }
  return bands;
}

function findUsualSize(lines: readonly Line[]): number {
  const sizes = lines.map(({ size }) => size).sort((one, other) => one - other);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** A headline may end nearer to the gap than its letters are wide, and is still beside it. */
function runsAcross({ x, right, size }: Line, gap: number): boolean {
  return x < gap - 1 && right > gap - NARROWEST_GAP * size;
}

function partBand(band: readonly Line[], gap: number): readonly [readonly Line[], readonly Line[]] {
  return [band.filter(({ x }) => x < gap - 1), band.filter(({ x }) => x >= gap - 1)];
}

/** Two columns stand beside each other and are wide and full: a table or a list with numbers is neither. */
function isParted(band: readonly Line[], gap: number): boolean {
  const parts = partBand(band, gap);
  const left = Math.min(...band.map(({ x }) => x));
  const width = Math.max(...band.map(({ right }) => right)) - left;
  return parts.every((part) => {
    if (part.length < FEWEST_LINES) return false;
    const rows = joinRows(part);
    const start = Math.min(...rows.map(({ x }) => x));
    const full = Math.max(...rows.map(({ right }) => right)) - start;
    const widths = rows.map(({ x, right }) => right - x).sort((one, other) => one - other);
    const median = widths[Math.floor(widths.length / 2)] ?? 0;
    return (
      rows.length >= FEWEST_LINES && full > NARROWEST_COLUMN * width && median > LEAST_FILL * full
    );
  });
}

function composeColumn(parts: readonly Line[]): Column {
  const lines = joinRows(parts);
  const ends = lines.map(({ right }) => right).sort((one, other) => one - other);
  return {
    lines,
    left: findEdge(lines),
    right: ends[Math.floor(ends.length * 0.9)] ?? 0,
  };
}

/** Where most characters of a column start: an indent or a heading in the middle is not its edge. */
function findEdge(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const { x, text } of lines) {
    weights.set(Math.round(x), (weights.get(Math.round(x)) ?? 0) + text.length);
  }
  const [edge] = [...weights].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  return edge;
}
