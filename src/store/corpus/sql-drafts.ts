import type { Kysely } from 'kysely';
import type { Article, Passage } from '../../domain/article.ts';
import type { Draft } from '../../domain/draft.ts';
import { readOwner } from '../../domain/owner.ts';
import { listOf, number, oneOf, optional, shape, text } from '../bodies/check.ts';
import { readBody } from '../bodies/read-body.ts';
import { encodeKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

const PASSAGE = shape<Passage>({
  start: number,
  end: number,
  role: oneOf(
    'body',
    'title',
    'byline',
    'date',
    'section',
    'caption',
    'credit',
    'bio',
    'teaser',
    'comment',
    'disclaimer',
    'footer',
  ),
  note: optional(text),
});
const DRAFT = shape<Draft>({
  id: text,
  article: shape<Article>({
    id: text,
    kind: oneOf('article', 'abstract'),
    headline: text,
    authors: listOf(text),
    outlet: optional(text),
    publishedOn: optional(text),
    url: optional(text),
    language: optional(text),
    text,

    passages: listOf(PASSAGE),
    duplicateOf: optional(text),
    revision: optional(number),
  }),
  file: optional(text),
  publishedFrom: optional(text),
  warnings: listOf(text),
});

/** Makes the table of drafts. */
export async function createDrafts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('saved_ms', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
}

/** Writes a draft over what was there. */
export async function saveDraft(db: Kysely<Tables>, draft: Draft, nowMs: number): Promise<void> {
  const owner = readOwner(draft.article.id);
  const row = { owner, saved_ms: nowMs, body: JSON.stringify(draft) };
  await db
    .insertInto('draft')
    .values({ id: encodeKey(draft.id), ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Gives a draft that is still there. */
export async function findDraft(db: Kysely<Tables>, id: string): Promise<Draft | undefined> {
  const row = await db
    .selectFrom('draft')
    .select('body')
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readBody(row.body, DRAFT, { table: 'draft', key: encodeKey(id) });
}

/** Deletes a draft. */
export async function removeDraft(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('draft')
    .where('id', '=', encodeKey(id))
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

/** Deletes the drafts of before a time. */
export async function dropDrafts(db: Kysely<Tables>, beforeMs: number): Promise<void> {
  await db.deleteFrom('draft').where('saved_ms', '<', beforeMs).execute();
}
