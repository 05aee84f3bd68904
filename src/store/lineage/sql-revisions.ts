import type { Kysely } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { Revision } from '../../domain/revision.ts';
import { findArticle } from '../articles/sql-articles.ts';
import { decodeKey, encodeKey, readArticle } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { ReplacedRevision } from './lineage-store.ts';

/** Keeps the text that stands there now as a revision, before another one takes its place. */
export async function keepRevision(
  db: Kysely<Tables>,
  key: string,
  replacedMs: number,
): Promise<void> {
  const now = await db
    .selectFrom('article')
    .innerJoin('article_lineage', 'article_id', 'id')
    .select(['article_id', 'about', 'content', 'revision as number', 'revised_ms as read_ms'])
    .where('id', '=', key)
    .executeTakeFirstOrThrow();
  const readMs = readInstant(now.read_ms) ?? null;
  await db
    .insertInto('article_revision')
    .values({ ...now, read_ms: readMs, replaced_ms: replacedMs })
    .execute();
  await db
    .updateTable('article_lineage')
    .set({ revision: now.number + 1, revised_ms: replacedMs })
    .where('article_id', '=', key)
    .execute();
}

/** Gives an article in one state of its text. */
export async function findRevision(
  db: Kysely<Tables>,
  id: string,
  number: number,
): Promise<Article | undefined> {
  const row = await db
    .selectFrom('article_revision')
    .innerJoin('article_lineage as lineage', 'lineage.article_id', 'article_revision.article_id')
    .select(['about', 'content', 'number as revision', 'copy_of'])
    .where('article_revision.article_id', '=', encodeKey(id))
    .where('number', '=', number)
    .executeTakeFirst();
  if (row !== undefined) return readArticle(row);
  const newest = await findArticle(db, id);
  return (newest?.revision ?? 1) === number ? newest : undefined;
}

/** Gives all states of an article, the newest at the end. */
export async function listRevisions(db: Kysely<Tables>, id: string): Promise<readonly Revision[]> {
  const key = encodeKey(id);
  const replaced = await db
    .selectFrom('article_revision')
    .select(['number', 'read_ms', 'replaced_ms'])
    .where('article_id', '=', key)
    .orderBy('number')
    .execute();
  const newest = await db
    .selectFrom('article_lineage')
    .select(['revision as number', 'revised_ms as read_ms'])
    .where('article_id', '=', key)
    .execute();
  return [...replaced, ...newest.map((row) => ({ ...row, replaced_ms: null }))].map(
    composeRevision,
  );
}

/** Gives the texts that were replaced since an instant, newest first. */
export async function listReplaced(
  db: Kysely<Tables>,
  sinceMs: number,
): Promise<readonly ReplacedRevision[]> {
  const rows = await db
    .selectFrom('article_revision')
    .select(['article_id', 'number', 'replaced_ms'])
    .where('replaced_ms', '>=', sinceMs)
    .orderBy('replaced_ms', 'desc')
    .orderBy('article_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ article_id: key, number, replaced_ms: replaced }) => ({
    articleId: decodeKey(key),
    number,
    replacedMs: Number(replaced),
  }));
}

type Instant = string | number | null;

interface RevisionRow {
  readonly number: number;
  readonly read_ms: Instant;
  readonly replaced_ms: Instant;
}

function composeRevision({ number, read_ms: read, replaced_ms: replaced }: RevisionRow): Revision {
  const [readMs, replacedMs] = [readInstant(read), readInstant(replaced)];
  return {
    number,
    ...(readMs !== undefined && { readMs }),
    ...(replacedMs !== undefined && { replacedMs }),
  };
}

function readInstant(value: Instant): number | undefined {
  return value === null ? undefined : Number(value);
}
