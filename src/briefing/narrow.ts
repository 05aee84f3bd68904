/** A query that asks of a collection, or of an article, alone; the query itself where none is named. */
export function narrow(asked: string, within: string | undefined): string;
export function narrow(asked: string | undefined, within: string | undefined): string | undefined;
export function narrow(asked: string | undefined, within: string | undefined): string | undefined {
  if (within === undefined) return asked;
  const filter = `in:"${within.replaceAll('"', ' ').trim()}"`;
  return asked === undefined ? filter : `${asked} ${filter}`;
}
