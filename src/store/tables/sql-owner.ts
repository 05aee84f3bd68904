import { type RawBuilder, sql } from 'kysely';
import { readOwner, writeOwner } from '../../domain/owner.ts';

/** The condition on a row of lineage that an article may be linked with it: what is everybody's, and what has the same owner. */
export function mayBeKin(articleId: string): RawBuilder<boolean> {
  const owner = readOwner(articleId);
  const isEverybodys = sql<boolean>`substr(article_id, 1, 1) <> '~'`;
  return owner === '' ? isEverybodys : sql<boolean>`(${isEverybodys} or ${hasOwner(owner)})`;
}

/** The condition on a row that its article belongs to a group alone. */
export function belongsTo(group: string, column = 'article_id'): RawBuilder<boolean> {
  return hasOwner(writeOwner(group), column);
}

/** A mark has nothing in it that an encoded key would escape. */
function hasOwner(owner: string, column = 'article_id'): RawBuilder<boolean> {
  return sql<boolean>`substr(${sql.ref(column)}, 1, ${sql.lit(owner.length)}) = ${owner}`;
}
