import type { Kysely } from 'kysely';
import type { Article } from '../../domain/article.ts';
import { decodeKey, encodeKey, readArticle } from '../tables/rows.ts';
import { takeTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import { composeTraitsRow } from './lineage-rows.ts';
import { findKin, findOtherState, findSameAddress } from './sql-kin.ts';
import { addLineage, findFirst } from './sql-lineage.ts';

/** Finds the article that one from the same address or, among those of `sameFile`, the same file replaces the text of; none where its id is known. */
export async function findSameArticle(
  db: Kysely<Tables>,
  article: Article,
  sameFile: readonly string[] = [],
): Promise<string | undefined> {
  // Its wording, which takes longest to read, tells nothing then.
  if (article.url === undefined && sameFile.length === 0) return undefined;
  const known = await db
    .selectFrom('article_lineage')
    .select('article_id')
    .where('article_id', '=', encodeKey(article.id))
    .executeTakeFirst();
  if (known !== undefined) return undefined;
  const own = { ...composeTraitsRow(article), about: article };
  const key =
    (await findSameAddress(db, own)) ?? (await findOtherState(db, own, sameFile.map(encodeKey)));
  return key === undefined ? undefined : decodeKey(key);
}

/** Finds the first of those that an article is a copy of. */
export async function findDuplicate(
  db: Kysely<Tables>,
  article: Article,
): Promise<string | undefined> {
  const kin = await findKin(db, { ...composeTraitsRow(article), about: article });
  if (kin === undefined) return undefined;
  const first = decodeKey(await findFirst(db, kin));
  return first === article.id ? undefined : first;
}

/** Gives each article its lineage that an older store kept without one; a stop in between loses nothing. */
export async function completeLineages(db: Kysely<Tables>): Promise<void> {
  const rows = await db
    .selectFrom('article')
    .leftJoin('article_lineage', 'article_id', 'id')
    .select('id')
    .where('article_id', 'is', null)
    .execute();
  for (const { id } of rows) await takeTurn(db, (transaction) => completeLineage(transaction, id));
}

async function completeLineage(db: Kysely<Tables>, key: string): Promise<void> {
  const row = await db
    .selectFrom('article')
    .leftJoin('article_lineage', 'article_id', 'id')
    .select(['about', 'content'])
    .where('id', '=', key)
    .where('article_id', 'is', null)
    .executeTakeFirst();
  // Another process may have done it by now.
  if (row === undefined) return;
  await addLineage(db, readArticle({ ...row, copy_of: null, revision: 1 }), null);
}
