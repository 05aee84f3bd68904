/** Reads what a list names a few places ahead of whoever takes it, and gives it in the order of the list. */
export async function* readAhead<Item, Read>(
  list: readonly Item[],
  places: number,
  read: (item: Item) => Promise<Read>,
): AsyncGenerator<readonly [Item, Read]> {
  const underWay: (readonly [Item, Promise<Read>])[] = [];
  for (const item of list) {
    const reading = read(item);
    // Whoever takes it sees the fault; until then it is nobody’s.
    reading.catch(() => {});
    underWay.push([item, reading]);
    const [first] = underWay.length > places ? underWay.splice(0, 1) : [];
    if (first) yield [first[0], await first[1]];
  }
  for (const [item, reading] of underWay) yield [item, await reading];
}
