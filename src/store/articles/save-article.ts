import type { Kysely } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { FeedName } from '../corpus/feed-store.ts';
import { isFollowed } from '../corpus/sql-feeds.ts';
import { addLineage, changeLineage, leaveKin } from '../lineage/sql-lineage.ts';
import { keepRevision } from '../lineage/sql-revisions.ts';
import { notePredicting } from '../predictions/sql-predicting.ts';
import type { Provenance, SaveOutcome } from '../store.ts';
import { divide } from '../tables/divide.ts';
import {
  composeArticleRow,
  composeClaimRows,
  encodeKey,
  readProvenance,
  readStoredText,
} from '../tables/rows.ts';
import { noteRemoval, takeTurn, thisTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';

interface Saved {
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly provenance: Provenance;
  readonly now: () => Date;
  /** Where it comes from a feed: which. */
  readonly feed: FeedName | undefined;
}

type ArticleRow = Tables['article'];
type KnownRow = Pick<ArticleRow, 'content_hash' | 'provenance' | 'content'>;

/** Writes an article with its claims over what was there, unless that is the same; a text that goes is kept as a revision. */
export async function saveArticle(db: Kysely<Tables>, saved: Saved): Promise<SaveOutcome> {
  const { article, claims, provenance, now, feed } = saved;
  const row = composeArticleRow(article, claims, provenance);
  if (isSame(await findKnown(db, row.id), row)) return 'unchanged';
  return await takeTurn(db, async (transaction) => {
    const known = await findKnown(transaction, row.id);
    if (isSame(known, row)) return 'unchanged';
    if (feed !== undefined && !(await isFollowed(transaction, feed))) return 'unchanged';
    // The turn may have been waited for: who has read up to a time has to find what was saved before it.
    const savedMs = now().getTime();
    if (known === undefined) {
      await transaction.insertInto('article').values(row).execute();
      await addLineage(transaction, article, savedMs);
    } else {
      const isReworded = readStoredText(known) !== article.text;
      if (isReworded) await keepRevision(transaction, row.id, savedMs);
      await transaction.updateTable('article').set(row).where('id', '=', row.id).execute();
      if (known.content_hash !== row.content_hash) await changeLineage(transaction, article);
      const lineage = transaction.updateTable('article_lineage').set({ changed: thisTurn });
      await lineage.where('article_id', '=', row.id).execute();
    }
    await replaceClaims(transaction, article.id, claims);
    return known === undefined ? 'added' : 'changed';
  });
}

/** Deletes an article; its claims and revisions go by the references between the tables. */
export async function removeArticle(db: Kysely<Tables>, id: string): Promise<boolean> {
  const key = encodeKey(id);
  return await takeTurn(db, async (transaction) => {
    await leaveKin(transaction, key);
    const { numDeletedRows: removed } = await transaction
      .deleteFrom('article')
      .where('id', '=', key)
      .executeTakeFirstOrThrow();
    await noteRemoval(transaction);
    return removed === 1n;
  });
}

async function findKnown(db: Kysely<Tables>, key: string): Promise<KnownRow | undefined> {
  return await db
    .selectFrom('article')
    .select(['content_hash', 'provenance', 'content'])
    .where('id', '=', key)
    .executeTakeFirst();
}

/** The same article from another file or address is no news. */
function isSame(known: KnownRow | undefined, row: ArticleRow): boolean {
  if (known === undefined || known.content_hash !== row.content_hash) return false;
  const [was, is] = [readProvenance(known), readProvenance(row)];
  return was.origin === is.origin && was.engine === is.engine;
}

async function replaceClaims(
  db: Kysely<Tables>,
  articleId: string,
  claims: readonly Claim[],
): Promise<void> {
  await db.deleteFrom('claim').where('article_id', '=', encodeKey(articleId)).execute();
  for (const rows of divide(composeClaimRows(articleId, claims))) {
    await db.insertInto('claim').values(rows).execute();
  }
  await notePredicting(db, claims);
}
