/** Gives the items of lists in rounds, one of each list a round; the lists keep their order, and so do the items of each. */
export function interleave<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const items: Item[] = [];
  for (let round = 0, left = lists; left.length > 0; round += 1) {
    left = left.filter((list) => list.length > round);
    for (const list of left) items.push(...list.slice(round, round + 1));
  }
  return items;
}
