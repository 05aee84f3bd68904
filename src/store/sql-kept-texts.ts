import type { Kysely } from 'kysely';
import { hashText } from './hash-article.ts';
import { encodeKey, readText } from './rows.ts';
import type { GroupText } from './store.ts';
import type { Tables } from './tables/tables.ts';

const ID_LENGTH = 16;

/** A statement takes so many values. */
const MOST_AT_ONCE = 200;

/** Writes the texts that are not there yet, and gives their ids. */
export async function keepTexts(
  db: Kysely<Tables>,
  texts: readonly GroupText[],
): Promise<readonly string[]> {
  const rows = texts.map(({ text, group }) => ({
    id: hashText(group === '' ? text : JSON.stringify([group, text]), ID_LENGTH),
    group_key: encodeKey(group),
    body: JSON.stringify(text),
  }));
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    await db
      .insertInto('kept_text')
      .values(rows.slice(from, from + MOST_AT_ONCE))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute();
  }
  return rows.map(({ id }) => id);
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
