import type { ClientBase } from 'pg';
import { readOwner } from '../../domain/owner.ts';
import { foldName } from '../analyzer/fold-text.ts';
import type { IndexedArticle } from '../claim-entry.ts';
import { countEntries } from './count-entries.ts';
import { composeRows, type EntryRow } from './entry-row.ts';
import { encodeText, writeLexeme } from './lexemes.ts';
import { type RowBody, readBody } from './row-body.ts';
import { checkLayout } from './tables.ts';

/** An article as it is now, or one that goes. */
export type ArticleChange = IndexedArticle | { readonly articleId: string };

/** Puts the entries of articles in the place of those they had, all or none. */
export async function writeArticles(
  client: ClientBase,
  changes: readonly ArticleChange[],
  { withWords }: { readonly withWords: boolean },
): Promise<void> {
  // The last word on an article counts.
  const last = [...new Map(changes.map((each) => [each.articleId, each])).values()];
  const ids = last.map(({ articleId }) => encodeText(articleId));
  const articles = last.filter((change) => 'entries' in change);
  const come = await composeRows(
    articles.flatMap(({ articleId, entries }) => entries.map((entry) => ({ ...entry, articleId }))),
  );
  await client.query('begin');
  try {
    // Whoever changes the index waits here for whoever does: the counts below are shared.
    await client.query(`select claims from search_total where owner = '' for update`);
    // Behind that lock nobody makes the tables anew before this is written.
    await checkLayout(client, { withWords });
    const { rows } = await client.query<RowBody>(
      'select body, length, terms, quoted from search_entry where article_id = any($1)',
      [ids],
    );
    await client.query('delete from search_article where id = any($1)', [ids]);
    await insertArticles(client, articles);
    await insertEntries(client, come, withWords);
    await countEntries(client, { gone: await composeRows(rows.map(readBody)), come });
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}

async function insertArticles(
  client: ClientBase,
  articles: readonly IndexedArticle[],
): Promise<void> {
  const headlines = articles.map(({ entries }) => ` ${foldName(entries[0]?.headline ?? '')}`);
  await client.query(
    'insert into search_article select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])',
    [
      articles.map(({ articleId }) => encodeText(articleId)),
      articles.map(({ version }) => encodeText(version)),
      articles.map(({ articleId }) => encodeText(readOwner(articleId))),
      headlines,
    ],
  );
}

async function insertEntries(
  client: ClientBase,
  rows: readonly EntryRow[],
  withWords: boolean,
): Promise<void> {
  const words = withWords ? ', words' : '';
  const entries = rows.map(({ entry }) => entry);
  await client.query(
    `insert into search_entry (id, article_id, owner, is_claim, published_on, length, lexemes, folded, body, terms, quoted${words})
     select id, article, owner, is_claim, day, length, array_to_tsvector(string_to_array(lexemes, ' ')), folded, body, terms, quoted${words}
     from unnest($1::text[], $2::text[], $3::text[], $4::boolean[], $5::text[], $6::integer[], $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[])
       as entry (id, article, owner, is_claim, day, length, lexemes, folded, body, terms, quoted, words)`,
    [
      entries.map(({ id }) => encodeText(id)),
      entries.map(({ articleId }) => encodeText(articleId)),
      entries.map(({ articleId }) => encodeText(readOwner(articleId))),
      entries.map(({ kind }) => kind === 'claim'),
      entries.map(({ publishedOn }) => encodeText(publishedOn)),
      rows.map(({ terms }) => terms.length),
      rows.map(({ lexemes }) => [...lexemes.counted, ...lexemes.others].join(' ')),
      rows.map(({ folded }) => folded),
      rows.map(({ columns }) => columns.body),
      rows.map(({ columns }) => columns.terms),
      rows.map(({ columns }) => columns.quoted),
      // What pg_textsearch ranks by: each term as often as it stands in the claim.
      entries.map(({ terms }) => (withWords ? terms.split(' ').map(writeLexeme).join(' ') : '')),
    ],
  );
}
