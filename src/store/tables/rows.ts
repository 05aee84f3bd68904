import type { Insertable, Selectable } from 'kysely';
import type { Article } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';
import type { EntryState, FeedName, FollowedFeed } from '../corpus/feed-store.ts';
import type { ArticleSummary, Provenance } from '../store.ts';
import { hashArticle, hashText } from './hash-article.ts';
import type { Tables } from './tables.ts';

type ArticleRow = Tables['article'];
type ClaimRow = Tables['claim'];
type Content = Pick<Article, 'text' | 'passages'>;
/** Where an article stands among others changes without it, and is kept apart from it. */
type Standing = Pick<Article, 'duplicateOf' | 'revision'>;
type About = Omit<Article, keyof Content | keyof Standing>;
type StandingRow = Pick<Tables['article_lineage'], 'copy_of' | 'revision'>;

/** Gives the row of an article; JSON escapes lone surrogates and NUL, which a database would change or refuse. */
export function composeArticleRow(
  { text, passages, duplicateOf: _first, revision: _number, ...about }: Article,
  claims: readonly Claim[],
  { origin, engine, file }: Provenance,
): ArticleRow {
  return {
    id: encodeKey(about.id),
    content_hash: hashArticle({ ...about, text, passages }),
    provenance: JSON.stringify({ origin, engine, file } satisfies Record<
      keyof Provenance,
      unknown
    >),
    claim_count: claims.length,
    about: JSON.stringify(about),
    content: JSON.stringify({ text, passages }),
  };
}

/** Gives the article of a row. */
export function readArticle({
  about,
  content,
  ...standing
}: Pick<ArticleRow, 'about' | 'content'> & StandingRow): Article {
  return { ...parse<About>(about), ...parse<Content>(content), ...readStanding(standing) };
}

/** Gives what a row tells without its text. */
export function readSummary(row: Omit<ArticleRow, 'id' | 'content'> & StandingRow): ArticleSummary {
  return {
    ...parse<About>(row.about),
    ...parse<Provenance>(row.provenance),
    ...readStanding(row),
    contentHash: row.content_hash,
    claimCount: row.claim_count,
  };
}

function readStanding({ copy_of: first, revision }: StandingRow): Standing {
  return {
    ...(first !== null && { duplicateOf: decodeKey(first) }),
    ...(revision > 1 && { revision }),
  };
}

/** Gives what is told about the article of a row, without where it stands among others. */
export function readAbout({ about }: Pick<ArticleRow, 'about'>): About {
  return parse<About>(about);
}

/** Gives the text of the article of a row. */
export function readStoredText({ content }: Pick<ArticleRow, 'content'>): string {
  return parse<Content>(content).text;
}

/** Gives what brought the article of a row. */
export function readProvenance({ provenance }: Pick<ArticleRow, 'provenance'>): Provenance {
  return parse<Provenance>(provenance);
}

/** Gives the rows of an article's claims, in their order. */
export function composeClaimRows(articleId: string, claims: readonly Claim[]): readonly ClaimRow[] {
  return claims.map((claim, position) => ({
    id: encodeKey(claim.id),
    article_id: encodeKey(articleId),
    position,
    body: JSON.stringify(claim),
  }));
}

/** Gives the claim of a row. */
export function readClaim({ body }: Pick<ClaimRow, 'body'>): Claim {
  return parse<Claim>(body);
}

/** Gives the text of a row. */
export function readText({ body }: Pick<Tables['kept_text'], 'body'>): string {
  return parse<string>(body);
}

/** Gives an id as it stands in a column: any string, itself where nothing in it needs an escape. */
export function encodeKey(id: string): string {
  return JSON.stringify(id).slice(1, -1);
}

/** Gives the id that `encodeKey` wrote. */
export function decodeKey(key: string): string {
  return parse<string>(`"${key}"`);
}

/** Gives the key of a feed or an entry: what they are known by may be longer than a database can sort. */
export function hashKey(id: string): string {
  return hashText(id);
}

/** Gives the key of a feed; no address looks like a list. */
export function keyFeed({ url, group }: FeedName): string {
  return hashKey(group === undefined ? url : JSON.stringify([url, group]));
}

/** Gives the row of a feed. */
export function composeFeedRow({ nextPollMs, ...feed }: FollowedFeed): Insertable<Tables['feed']> {
  return {
    id: keyFeed(feed),
    group_key: encodeKey(feed.group ?? ''),
    next_poll_ms: nextPollMs ?? null,
    body: JSON.stringify(feed),
  };
}

/** Gives the feed of a row; PostgreSQL gives a BIGINT as a text. */
export function readFeed({
  next_poll_ms: nextPoll,
  body,
}: Pick<Selectable<Tables['feed']>, 'next_poll_ms' | 'body'>): FollowedFeed {
  return {
    ...parse<Omit<FollowedFeed, 'nextPollMs'>>(body),
    ...(nextPoll !== null && { nextPollMs: Number(nextPoll) }),
  };
}

/** Gives the entry of a row. */
export function readEntry({ body }: Pick<Tables['feed_entry'], 'body'>): EntryState {
  return parse<EntryState>(body);
}

function parse<T>(json: string): T {
  // Every column that is read here was written by the functions above.
  return JSON.parse(json) as T;
}
