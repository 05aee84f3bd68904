/** A zip lists its files at its end, and its first ones stand at its beginning; so does what other containers hold. */
const END_BYTES = 1_000_000;

/** Says whether a file holds a mark near its beginning or its end; to go through all of a large one would hold up everybody. */
export function holdsMark(file: Buffer, mark: string | Buffer): boolean {
  if (file.length <= 2 * END_BYTES) return file.includes(mark);
  return file.subarray(0, END_BYTES).includes(mark) || file.subarray(-END_BYTES).includes(mark);
}
