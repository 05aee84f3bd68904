import { type Kysely, type RawBuilder, sql } from 'kysely';
import { listFigures, shareFigures } from '../../corpus/duplicates/figures.ts';
import { hasCommonWording, listNearDuplicates } from '../../corpus/duplicates/near-duplicates.ts';
import { FEWEST_BANDS, readSignature } from '../../corpus/duplicates/signature.ts';
import { canBeAbstract } from '../../corpus/duplicates/traits.ts';
import type { Article } from '../../domain/article.ts';
import { readOwner } from '../../domain/owner.ts';
import { encodeKey, readAbout, readArticle, readProvenance } from '../tables/rows.ts';
import { mayBeKin } from '../tables/sql-owner.ts';
import type { Tables } from '../tables/tables.ts';
import { composeBandRows, type TraitsRow } from './lineage-rows.ts';

type About = Pick<Article, 'id' | 'kind' | 'outlet' | 'publishedOn'>;
type Recognisable = TraitsRow & { readonly about: About };
type Namesake = Recognisable & {
  readonly key: string;
  readonly isAdded: boolean;
  readonly copy_of: string | null;
};

/** How many of those that share bands are compared: the ones that share most. */
const MOST_COMPARED = 64;

/** So many of a band are looked at, the same ones in every band: wording that thousands share tells little, and would cost ever more. */
const MOST_OF_A_BAND = 128;

/** One with its text, which tells copies from reports that are written in the same words each day. */
type Read = TraitsRow & { readonly about: Article };

/** Of the nearest so many are read: of a report that comes each day there are hundreds. */
const MOST_READ = 8;

/** Finds the key of the article that this one belongs with: an abstract with its article, a copy with another. */
export async function findKin(db: Kysely<Tables>, own: Read): Promise<string | undefined> {
  const namesakes = await listNamesakes(db, own);
  const pair = namesakes.find(
    (other) => isFree(own, other) && canBeAbstract(own.about, other.about),
  );
  const twin = namesakes.find((other) => isOtherState(own, other));
  return pair?.key ?? twin?.key ?? (await findNearest(db, own));
}

/** Finds the key of the article that people added from the same address. */
export async function findSameAddress(
  db: Kysely<Tables>,
  own: Recognisable,
): Promise<string | undefined> {
  const namesakes = await listNamesakes(db, own);
  return namesakes.find((other) => other.isAdded && isOtherState(own, other))?.key;
}

/** Finds among some articles the key of one that has words of this one; the same headline is not enough, for each week's brief may have it. */
export async function findOtherState(
  db: Kysely<Tables>,
  own: Recognisable,
  keys: readonly string[],
): Promise<string | undefined> {
  if (keys.length === 0) return undefined;
  const rows = await db
    .selectFrom('article_lineage')
    .select(['article_id', 'signature'])
    .where('article_id', 'in', keys)
    .where(mayBeKin(own.about.id))
    .orderBy('added_ms', 'desc')
    .execute();
  const wording = readSignature(own.signature);
  return rows.find(({ signature }) => hasCommonWording(wording, readSignature(signature)))
    ?.article_id;
}

/** An abstract that has its article is not another one's, which would pass for a copy of that article by its headline alone. */
function isFree(own: Recognisable, { about, copy_of: first }: Namesake): boolean {
  return own.about.kind === 'abstract' || about.kind === 'article' || first === null;
}

/** Everybody's abstract is less than the article that a group has: it does not stand for it. */
function isLesser(own: About, other: About): boolean {
  const isOthers = readOwner(own.id) !== '' && readOwner(other.id) === '';
  return isOthers && own.kind === 'article' && other.kind === 'abstract';
}

/** A page may name an address that is not its own; it is that article only with a headline or words of it. */
function isOtherState(one: Recognisable, other: Recognisable): boolean {
  if (one.about.kind !== other.about.kind) return false;
  if (one.address_key === null || one.address_key !== other.address_key) return false;
  const isSameHeadline = one.headline_key !== null && one.headline_key === other.headline_key;
  return (
    isSameHeadline || hasCommonWording(readSignature(one.signature), readSignature(other.signature))
  );
}

/** Those with the same address or the same headline, as they were added. */
async function listNamesakes(db: Kysely<Tables>, own: Recognisable): Promise<readonly Namesake[]> {
  const { address_key: address, headline_key: headline } = own;
  if (address === null && headline === null) return [];
  const rows = await db
    .selectFrom('article_lineage as lineage')
    .innerJoin('article', 'article.id', 'lineage.article_id')
    .select(['article_id', 'added_ms', 'address_key', 'headline_key', 'wording_id', 'signature'])
    .select(['copy_of', 'article.about', 'article.provenance'])
    .where('article_id', '!=', encodeKey(own.about.id))
    .where(mayBeKin(own.about.id))
    .where(({ or, eb }) => or([eb('address_key', '=', address), eb('headline_key', '=', headline)]))
    .execute();
  return rows
    .toSorted((a, b) => Number(a.added_ms) - Number(b.added_ms))
    .map((row) => ({
      ...row,
      key: row.article_id,
      about: readAbout(row),
      isAdded: readProvenance(row).origin === 'added',
    }))
    .filter((other) => !isLesser(own.about, other.about));
}

/** Finds the key of the article whose wording is nearest; its bands say which ones are worth comparing. */
async function findNearest(db: Kysely<Tables>, own: Read): Promise<string | undefined> {
  const bands = composeBandRows(own);
  if (bands.length === 0) return undefined;
  const isKin = mayBeKin(own.about.id);
  const sharing = sql.join(
    bands.map((band) => selectSharing(band, isKin)),
    sql` union all `,
  );
  const alike = sql<string>`
    select wording_id from (${sharing}) as sharing group by wording_id
    having count(*) >= ${sql.lit(FEWEST_BANDS)} order by count(*) desc, wording_id limit ${sql.lit(MOST_COMPARED)}`;
  const rows = await db
    .selectFrom('article_lineage')
    .select(['article_id as id', 'signature'])
    .where('wording_id', 'in', sql<string>`(${alike})`)
    .execute();
  const known = rows.map(({ id, signature }) => ({ id, signature: readSignature(signature) }));
  const near = listNearDuplicates(readSignature(own.signature), known).slice(0, MOST_READ);
  const figures = near.length === 0 ? new Set<string>() : listFigures(own.about);
  for (const { id } of near) {
    if (shareFigures(figures, await readFigures(db, id))) return id;
  }
  return undefined;
}

async function readFigures(db: Kysely<Tables>, key: string): Promise<ReadonlySet<string>> {
  const row = await db
    .selectFrom('article')
    .select(['about', 'content'])
    .where('id', '=', key)
    .executeTakeFirst();
  return row === undefined
    ? new Set()
    : listFigures(readArticle({ ...row, copy_of: null, revision: 1 }));
}

/** Selects some of those in a band; written out, because Kysely takes longer to compose 32 of them than a database to answer. */
function selectSharing(
  { band, wording_id: own }: Tables['wording_band'],
  isKin: RawBuilder<boolean>,
): RawBuilder<unknown> {
  return sql`select wording_id from (select wording_band.wording_id from wording_band
    inner join article_lineage as other on other.wording_id = wording_band.wording_id
    where band = ${band} and wording_band.wording_id <> ${own} and ${isKin}
    order by wording_band.wording_id limit ${sql.lit(MOST_OF_A_BAND)}) as few`;
}
