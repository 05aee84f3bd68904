const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The day that is meant, `YYYY-MM-DD`: a month or year stands for its first or last day. Undefined where it is none. */
export function parseDay(raw: string, edge: 'first' | 'last'): string | undefined {
  const [, year, month, day] = SHAPE.exec(raw) ?? [];
  if (year === undefined) return undefined;
  const monthOfYear = month ?? (edge === 'first' ? '01' : '12');
  const candidate = `${year}-${monthOfYear}-${day ?? (edge === 'first' ? '01' : lastDay(year, monthOfYear))}`;
  const date = new Date(`${candidate}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(candidate)
    ? candidate
    : undefined;
}

function lastDay(year: string, month: string): string {
  const dayZeroOfNext = new Date(Date.UTC(Number(year), Number(month), 0));
  return String(dayZeroOfNext.getUTCDate()).padStart(2, '0');
}
