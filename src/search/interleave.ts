/** Gives the items in rounds, one of each group a round; the groups keep their order, and so do a group's items. */
export function interleave<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
): readonly Item[] {
  const rounds: Item[][] = [];
  const taken = new Map<string, number>();
  for (const item of items) {
    const round = taken.get(groupOf(item)) ?? 0;
    taken.set(groupOf(item), round + 1);
    const inRound = rounds[round];
    if (inRound === undefined) rounds.push([item]);
    else inRound.push(item);
  }
  return rounds.flat();
}
