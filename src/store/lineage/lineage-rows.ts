import { listBands, readSignature, writeSignature } from '../../corpus/duplicates/signature.ts';
import { composeTraits } from '../../corpus/duplicates/traits.ts';
import type { Article } from '../../domain/article.ts';
import { hashText } from '../tables/hash-article.ts';
import { hashKey } from '../tables/rows.ts';
import type { Tables } from '../tables/tables.ts';

/** What an article is recognised by, as it stands in the tables. */
export type TraitsRow = Pick<
  Tables['article_lineage'],
  'address_key' | 'headline_key' | 'wording_id' | 'signature'
>;
type BandRow = Tables['wording_band'];

/** 66 bits: no two articles meet by chance. */
const WORDING_ID_LENGTH = 11;

/** Gives what an article is recognised by. */
export function composeTraitsRow(article: Article): TraitsRow {
  const { address, headline, signature } = composeTraits(article);
  return {
    address_key: address === undefined ? null : hashKey(address),
    headline_key: headline === undefined ? null : hashKey(headline),
    wording_id: hashText(article.id, WORDING_ID_LENGTH),
    signature: writeSignature(signature),
  };
}

/** Gives the rows by which those who share the wording find it. */
export function composeBandRows(
  row: Pick<TraitsRow, 'wording_id' | 'signature'>,
): readonly BandRow[] {
  const bands = new Set(listBands(readSignature(row.signature)));
  return [...bands].map((band) => ({ band, wording_id: row.wording_id }));
}

/** An article among its copies. */
export interface Member {
  readonly key: string;
  readonly about: Pick<Article, 'kind' | 'publishedOn'>;
  readonly addedMs: number | null;
}

/** Picks the first of several copies: an article before an abstract, what was published before, else what was added before. */
export function pickFirst(members: readonly Member[]): Member | undefined {
  const [oldest, ...others] = members.toSorted(
    (a, b) => Number(a.addedMs) - Number(b.addedMs) || (a.key < b.key ? -1 : 1),
  );
  return others.reduce((first, other) => (first && precedes(other, first) ? other : first), oldest);
}

/** Where a day is unknown, nothing tells that it is the earlier one. */
function precedes({ about: one }: Member, { about: other }: Member): boolean {
  if (one.kind !== other.kind) return one.kind === 'article';
  if (one.publishedOn === undefined || other.publishedOn === undefined) return false;
  return one.publishedOn < other.publishedOn;
}
