import { type Kysely, sql } from 'kysely';
import type { GroupText } from '../store.ts';
import { hashText } from '../tables/hash-article.ts';
import { encodeKey, readText } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

const ID_LENGTH = 16;

/** A statement takes so many values. */
const MOST_AT_ONCE = 200;

/** Tells of kept texts who typed them, and when they were kept last. What an older store holds counts as kept now, and what a form may hold as typed. */
export async function addAuthors(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('kept_text').addColumn('author', 'text').execute();
  await db.schema
    .alterTable('kept_text')
    .addColumn('kept_ms', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await sql`update kept_text set kept_ms = ${Date.now()}`.execute(db);
  // A command by itself begins with its slash; a form begins with its fields.
  await sql`update kept_text set author = '' where substr(body, 1, 2) <> '"/'`.execute(db);
}

/** Writes the texts that are not there yet, notes that the others are kept again, and gives their ids. */
export async function keepTexts(
  db: Kysely<Tables>,
  texts: readonly GroupText[],
  now: Date,
): Promise<readonly string[]> {
  const rows = texts.map(({ text, group, author }) => ({
    id: hashText(nameText({ text, group, ...(author !== undefined && { author }) }), ID_LENGTH),
    group_key: encodeKey(group),
    author: author === undefined ? null : encodeKey(author),
    kept_ms: now.getTime(),
    body: JSON.stringify(text),
  }));
  for (let from = 0; from < rows.length; from += MOST_AT_ONCE) {
    await db
      .insertInto('kept_text')
      .values(rows.slice(from, from + MOST_AT_ONCE))
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ kept_ms: (each) => each.ref('excluded.kept_ms') }),
      )
      .execute();
  }
  return rows.map(({ id }) => id);
}

function nameText({ text, group, author }: GroupText): string {
  if (author !== undefined) return JSON.stringify([group, text, author]);
  return group === '' ? text : JSON.stringify([group, text]);
}

/** Drops the texts that were not kept again since. */
export async function dropTexts(
  db: Kysely<Tables>,
  before: { readonly typedMs: number; readonly otherMs: number },
): Promise<void> {
  await db
    .deleteFrom('kept_text')
    .where((each) =>
      each.or([
        each('kept_ms', '<', before.otherMs),
        each('kept_ms', '<', before.typedMs).and('author', 'is not', null),
      ]),
    )
    .execute();
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
