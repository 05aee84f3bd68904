import type { Kysely } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { ArticleSummary } from '../store.ts';
import { decodeKey, encodeKey, readArticle, readSummary } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** Gives an article with its text. */
export async function findArticle(db: Kysely<Tables>, id: string): Promise<Article | undefined> {
  const row = await db
    .selectFrom('article')
    .innerJoin('article_lineage', 'article_id', 'id')
    .select(['about', 'content', 'copy_of', 'revision'])
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readArticle(row);
}

/** Gives articles with their texts, as many as there are. */
export async function findArticles(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Article[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('article')
    .innerJoin('article_lineage', 'article_id', 'id')
    .select(['about', 'content', 'copy_of', 'revision'])
    .where('id', 'in', ids.map(encodeKey))
    .execute();
  return rows.map(readArticle);
}

/** Gives what is known of an article without its text. */
export async function findSummary(
  db: Kysely<Tables>,
  id: string,
): Promise<ArticleSummary | undefined> {
  const row = await selectSummaries(db).where('id', '=', encodeKey(id)).executeTakeFirst();
  return row && readSummary(row);
}

/** Selects what `readSummary` reads. */
export function selectSummaries(db: Kysely<Tables>) {
  return db
    .selectFrom('article')
    .innerJoin('article_lineage', 'article_id', 'id')
    .select(['about', 'provenance', 'content_hash', 'claim_count', 'copy_of', 'revision']);
}

/** Gives the articles that came or changed after a time. */
export async function listArrived(db: Kysely<Tables>, sinceMs: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('article_lineage')
    .select('article_id')
    .where(({ or, eb }) => or([eb('added_ms', '>', sinceMs), eb('revised_ms', '>', sinceMs)]))
    .execute();
  return rows.map(({ article_id: id }) => decodeKey(id));
}
