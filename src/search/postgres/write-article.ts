import type { ClientBase } from 'pg';
import type { IndexedClaim } from '../claim-entry.ts';
import { encodeText, writeLexeme } from './lexemes.ts';
import { countTerms } from './score-terms.ts';

interface Change {
  readonly articleId: string;
  readonly version: string;
  readonly entries: readonly IndexedClaim[];
}

/** Puts an article's entries in the place of those it had; without a version it takes the article out. */
export async function writeArticle(
  client: ClientBase,
  { articleId, version, entries }: Omit<Change, 'version'> & { readonly version?: string },
): Promise<void> {
  await client.query('begin');
  try {
    const id = encodeText(articleId);
    // Whoever changes the index waits here for whoever does: the counts below are shared.
    await client.query('select claims from search_total for update');
    const { rows } = await client.query<{ readonly body: string }>(
      'select body from search_entry where article_id = $1',
      [id],
    );
    await count(client, rows.map(readBody), -1);
    await client.query('delete from search_article where id = $1', [id]);
    if (version !== undefined) {
      await client.query('insert into search_article values ($1, $2)', [id, encodeText(version)]);
      for (const entry of entries) await insert(client, id, entry);
      await count(client, entries, 1);
    }
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}

/** The entry of a row. */
export function readBody({ body }: { readonly body: string }): IndexedClaim {
  // Written by `insert` below.
  return JSON.parse(body) as IndexedClaim;
}

async function insert(client: ClientBase, articleId: string, entry: IndexedClaim): Promise<void> {
  await client.query(
    `insert into search_entry values ($1, $2, $3, $4, $5, $6, $7, $8, to_tsvector('simple', $9), $10)`,
    [
      encodeText(entry.id),
      articleId,
      entry.kind === 'claim',
      encodeText(entry.speaker),
      encodeText(entry.outlet),
      entry.voice,
      encodeText(entry.publishedOn),
      [...new Set([...entry.actorIds, ...entry.passageActorIds])].map(encodeText),
      entry.terms.split(' ').map(writeLexeme).join(' '),
      JSON.stringify(entry),
    ],
  );
}

async function count(
  client: ClientBase,
  entries: readonly IndexedClaim[],
  by: 1 | -1,
): Promise<void> {
  const holders = new Map<string, number>();
  for (const { terms } of entries) {
    for (const term of countTerms(terms).keys()) holders.set(term, (holders.get(term) ?? 0) + by);
  }
  const total = [...holders.values()].reduce((sum, each) => sum + each, 0);
  await client.query(
    `insert into search_term select * from unnest($1::text[], $2::integer[])
     on conflict (term) do update set claims = search_term.claims + excluded.claims`,
    [[...holders.keys()], [...holders.values()]],
  );
  await client.query('delete from search_term where term = any($1) and claims = 0', [
    [...holders.keys()],
  ]);
  await client.query('update search_total set claims = claims + $1, terms = terms + $2', [
    by * entries.length,
    total,
  ]);
}
