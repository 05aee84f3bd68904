import type { Kysely } from 'kysely';
import type { Claim } from '../../domain/claim.ts';
import { divide } from '../tables/divide.ts';
import { encodeKey, readClaim } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

const ARTICLES_AT_ONCE = 64;

/** Gives the claims with these ids in the order asked. */
export async function findClaims(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Claim[]> {
  const found = new Map<string, Claim>();
  for (const keys of divide(ids.map(encodeKey))) {
    const rows = await db.selectFrom('claim').select('body').where('id', 'in', keys).execute();
    for (const claim of rows.map(readClaim)) found.set(claim.id, claim);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** Gives the claims of these articles, some articles at a time, so that no more than those are held in memory. */
export async function* readClaims(
  db: Kysely<Tables>,
  articleIds: readonly string[],
): AsyncGenerator<readonly Claim[]> {
  for (let at = 0; at < articleIds.length; at += ARTICLES_AT_ONCE) {
    const keys = articleIds.slice(at, at + ARTICLES_AT_ONCE).map(encodeKey);
    yield await readClaimsOf(db, keys);
  }
}

async function readClaimsOf(
  db: Kysely<Tables>,
  articleKeys: readonly string[],
): Promise<readonly Claim[]> {
  const rows = await db
    .selectFrom('claim')
    .select('body')
    .where('article_id', 'in', articleKeys)
    .orderBy('article_id')
    .orderBy('position')
    .execute();
  return rows.map(readClaim);
}
