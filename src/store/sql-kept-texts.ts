import type { Kysely } from 'kysely';
import { hashText } from './hash-article.ts';
import { encodeKey, readText } from './rows.ts';
import type { Tables } from './tables/tables.ts';

const ID_LENGTH = 16;

/** Writes a text that is not there yet, and gives its id. */
export async function keepText(db: Kysely<Tables>, text: string, group = ''): Promise<string> {
  const id = hashText(group === '' ? text : JSON.stringify([group, text]), ID_LENGTH);
  await db
    .insertInto('kept_text')
    .values({ id, group_key: encodeKey(group), body: JSON.stringify(text) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return id;
}

/** Gives a text that everybody may see, or this group. */
export async function recallText(
  db: Kysely<Tables>,
  id: string,
  group = '',
): Promise<string | undefined> {
  const row = await db
    .selectFrom('kept_text')
    .select('body')
    .where('id', '=', encodeKey(id))
    .where('group_key', 'in', ['', encodeKey(group)])
    .executeTakeFirst();
  return row && readText(row);
}
