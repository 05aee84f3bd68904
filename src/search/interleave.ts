/** Gives the items of lists in rounds, one of each list a round; the lists keep their order, and so do the items of each. */
export function interleave<Item extends object>(
  lists: readonly (readonly Item[])[],
): readonly Item[] {
  const items: Item[] = [];
  for (let round = 0, left = lists; left.length > 0; round += 1) {
    left = left.filter((list) => list.length > round);
    for (const list of left) {
      const item = list[round];
      if (item !== undefined) items.push(item);
    }
  }
  return items;
}
