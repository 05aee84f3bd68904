import { type RawBuilder, sql } from 'kysely';
import { encodeKey } from './rows.ts';

/** The condition that a place, or a group, is one of a platform among these; of any, where none are named. */
export function isOn(
  column: 'place' | 'group_key',
  adapters: readonly string[] | undefined,
): RawBuilder<boolean> {
  if (adapters === undefined) return sql`1 = 1`;
  const each = adapters.map((adapter) => {
    const start = encodeKey(`${adapter}:`);
    return sql`substr(${sql.ref(column)}, 1, ${sql.lit(start.length)}) = ${start}`;
  });
  return each.length === 0 ? sql`1 = 0` : sql`(${sql.join(each, sql` or `)})`;
}
