import type { Kysely } from 'kysely';
import type { Article } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';
import { divide } from './divide.ts';
import {
  composeArticleRow,
  composeClaimRows,
  encodeKey,
  readArticle,
  readSummary,
} from './rows.ts';
import type { ArticleSummary, Provenance, SaveOutcome } from './store.ts';
import type { Tables } from './tables.ts';

interface Saved {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
}

/** Writes an article with its claims over what was there, unless that is the same. */
export async function saveArticle(
  db: Kysely<Tables>,
  { article, claims, provenance }: Saved,
): Promise<SaveOutcome> {
  const row = composeArticleRow(article, claims, provenance);
  return db.transaction().execute(async (transaction) => {
    // A write comes first and takes the lock: two processes with the same article go one after the other.
    const outcome = await saveRow(transaction, row);
    if (outcome === 'unchanged') return outcome;
    await transaction.deleteFrom('claim').where('article_id', '=', row.id).execute();
    for (const rows of divide(composeClaimRows(article.id, claims))) {
      await transaction.insertInto('claim').values(rows).execute();
    }
    return outcome;
  });
}

async function saveRow(db: Kysely<Tables>, row: Tables['article']): Promise<SaveOutcome> {
  const { numInsertedOrUpdatedRows: added } = await db
    .insertInto('article')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  if (added === 1n) return 'added';
  const { numUpdatedRows: changed } = await db
    .updateTable('article')
    .set(row)
    .where('id', '=', row.id)
    .where(({ or, eb }) =>
      or([eb('content_hash', '!=', row.content_hash), eb('provenance', '!=', row.provenance)]),
    )
    .executeTakeFirstOrThrow();
  return changed === 1n ? 'changed' : 'unchanged';
}

/** Deletes an article, and its claims by the reference between the tables. */
export async function removeArticle(db: Kysely<Tables>, id: string): Promise<boolean> {
  const { numDeletedRows: removed } = await db
    .deleteFrom('article')
    .where('id', '=', encodeKey(id))
    .executeTakeFirstOrThrow();
  return removed === 1n;
}

/** Gives an article with its text. */
export async function findArticle(db: Kysely<Tables>, id: string): Promise<Article | undefined> {
  const row = await db
    .selectFrom('article')
    .select(['about', 'content'])
    .where('id', '=', encodeKey(id))
    .executeTakeFirst();
  return row && readArticle(row);
}

/** Gives all articles without their texts; sorted here, because databases differ in how they sort. */
export async function listArticles(db: Kysely<Tables>): Promise<readonly ArticleSummary[]> {
  const rows = await db
    .selectFrom('article')
    .select(['about', 'provenance', 'content_hash', 'claim_count'])
    .execute();
  return rows.map(readSummary).sort((a, b) => (a.id < b.id ? -1 : 1));
}
