/** How many rows one statement may name, well below what either database binds. */
const BATCH = 500;

/** Divides a list into pieces that one statement can take. */
export function divide<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / BATCH);
  return Array.from({ length: count }, (_, index) =>
    list.slice(index * BATCH, (index + 1) * BATCH),
  );
}
