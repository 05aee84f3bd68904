import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely';
import type { Article } from '../../domain/article.ts';
import { divide } from '../tables/divide.ts';
import { encodeKey, readAbout } from '../tables/rows.ts';
import { thisTurn } from '../tables/sql-turn.ts';
import type { Tables } from '../tables/tables.ts';
import { divideKin } from './divide-kin.ts';
import { composeBandRows, composeTraitsRow, type Member } from './lineage-rows.ts';
import { findKin } from './sql-kin.ts';

/** Keeps how a new article stands among the others: it joins those that it is a copy of. */
export async function addLineage(
  db: Kysely<Tables>,
  article: Article,
  addedMs: number | null,
): Promise<void> {
  const traits = composeTraitsRow(article);
  const standing = { copy_of: null, added_ms: addedMs, revision: 1, revised_ms: addedMs };
  await db
    .insertInto('article_lineage')
    .values({ ...traits, ...standing, article_id: encodeKey(article.id), changed: thisTurn })
    .execute();
  await joinKin(db, article, traits);
}

/** Keeps how an article stands that is not what it was: it leaves its copies, and joins those of its new text. */
export async function changeLineage(db: Kysely<Tables>, article: Article): Promise<void> {
  const key = encodeKey(article.id);
  await leaveKin(db, key);
  const traits = composeTraitsRow(article);
  await db.updateTable('article_lineage').set(traits).where('article_id', '=', key).execute();
  await joinKin(db, article, traits);
}

/** Takes an article from among its copies, so that the next one is the first. */
export async function leaveKin(db: Kysely<Tables>, key: string): Promise<void> {
  const own = await db
    .updateTable('article_lineage')
    .set({ copy_of: null })
    .where('article_id', '=', key)
    .returning(['wording_id', 'signature'])
    .executeTakeFirst();
  if (own === undefined) return;
  const bands = composeBandRows(own).map(({ band }) => band);
  if (bands.length > 0) {
    const rows = db.deleteFrom('wording_band').where('wording_id', '=', own.wording_id);
    await rows.where('band', 'in', bands).execute();
  }
  const family = await listFamily(db, key);
  await pointToFirst(
    db,
    family.filter((member) => member.key !== key),
  );
}

/** Gives the key of the first of those that an article is a copy of: itself where it is the first. */
export async function findFirst(db: Kysely<Tables>, key: string): Promise<string> {
  const row = await db
    .selectFrom('article_lineage')
    .select('copy_of')
    .where('article_id', '=', key)
    .executeTakeFirst();
  return row?.copy_of ?? key;
}

type Traits = ReturnType<typeof composeTraitsRow>;

async function joinKin(db: Kysely<Tables>, article: Article, traits: Traits): Promise<void> {
  const bands = composeBandRows(traits);
  if (bands.length > 0) await db.insertInto('wording_band').values(bands).execute();
  const kin = await findKin(db, { ...traits, about: article });
  if (kin === undefined) return;
  const first = await findFirst(db, kin);
  const own = encodeKey(article.id);
  if (await followsAlone(db, own, first)) {
    await pointTo(db, first, [own]);
    return;
  }
  await pointToFirst(db, [...(await listFamily(db, first)), ...(await listFamily(db, own))]);
}

/** Says whether a first stays the first of all with one more that has no copies: then the others, who may be thousands, are left alone. */
async function followsAlone(db: Kysely<Tables>, own: string, first: string): Promise<boolean> {
  const copy = await db
    .selectFrom('article_lineage')
    .select('article_id')
    .where('copy_of', '=', own)
    .executeTakeFirst();
  if (copy !== undefined) return false;
  const pair = await listMembers(db, ({ eb }) => eb('article_id', 'in', [own, first]));
  const [family, ...others] = divideKin(pair);
  return others.length === 0 && family?.first.key === first;
}

/** An article and those that point to it. */
async function listFamily(db: Kysely<Tables>, first: string): Promise<readonly Member[]> {
  return await listMembers(db, ({ or, eb }) =>
    or([eb('article_id', '=', first), eb('copy_of', '=', first)]),
  );
}

async function listMembers(
  db: Kysely<Tables>,
  which: (eb: ExpressionBuilder<Tables, 'article' | 'article_lineage'>) => Expression<SqlBool>,
): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('article_lineage')
    .innerJoin('article', 'id', 'article_id')
    .select(['id', 'about', 'added_ms'])
    .where(which)
    .execute();
  return rows.map(({ id: key, about, added_ms: added }) => ({
    key,
    about: readAbout({ about }),
    addedMs: added === null ? null : Number(added),
  }));
}

/** All copies point to the first that they may, and the first to none: there are no chains. */
async function pointToFirst(db: Kysely<Tables>, family: readonly Member[]): Promise<void> {
  for (const { first, members } of divideKin(family)) {
    await pointTo(
      db,
      first.key,
      members.map(({ key }) => key),
    );
  }
}

async function pointTo(db: Kysely<Tables>, first: string, keys: readonly string[]): Promise<void> {
  for (const some of divide(keys)) {
    await db
      .updateTable('article_lineage')
      .set(({ eb }) => ({
        copy_of: eb.case().when('article_id', '=', first).then(null).else(first).end(),
        changed: thisTurn,
      }))
      .where('article_id', 'in', some)
      .execute();
  }
}
