import type { Kysely } from 'kysely';
import { divide } from '../tables/divide.ts';
import { decodeKey, encodeKey, readAbout } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';
import type { ArticleCopy } from './lineage-store.ts';

/** Lists the copies of articles, in the order they were published. */
export async function listCopies(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ArticleCopy[]>> {
  const copies = new Map<string, ArticleCopy[]>();
  for (const keys of divide(ids.map(encodeKey))) {
    const rows = await db
      .selectFrom('article_lineage')
      .innerJoin('article', 'id', 'article_id')
      .select(['copy_of', 'about'])
      .where('copy_of', 'in', keys)
      .execute();
    for (const { copy_of: first, about } of rows) {
      const { id, kind, outlet, publishedOn, url } = readAbout({ about });
      const of = decodeKey(first ?? '');
      if (kind === 'abstract') continue;
      const copy = {
        id,
        ...(outlet !== undefined && { outlet }),
        ...(publishedOn !== undefined && { publishedOn }),
        ...(url !== undefined && { url }),
      };
      copies.set(of, [...(copies.get(of) ?? []), copy]);
    }
  }
  for (const some of copies.values()) some.sort((a, b) => (writeOrder(a) < writeOrder(b) ? -1 : 1));
  return copies;
}

/** Without a day it comes last. */
function writeOrder({ publishedOn = '~', id }: ArticleCopy): string {
  return `${publishedOn} ${id}`;
}
