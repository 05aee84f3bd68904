/**
 * Creates a search for the first match at or after a place, infinity where there is none. It remembers what it found, so
 * that a thousand questions in the order of the text cost one walk through it.
 */
export function createFinder(text: string, pattern: RegExp): (from: number) => number {
  const search = new RegExp(pattern, `${pattern.flags}g`);
  let asked = Number.POSITIVE_INFINITY;
  let found = -1;
  return (from) => {
    if (from >= asked && from <= found) return found;
    search.lastIndex = from;
    asked = from;
    found = search.exec(text)?.index ?? Number.POSITIVE_INFINITY;
    return found;
  };
}
