/** Groups in the order of their size, and of their first member where that is the same. */
export function groupBy<Member, Key extends string>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): readonly (readonly [Key, readonly Member[]])[] {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [member]);
    else group.push(member);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
