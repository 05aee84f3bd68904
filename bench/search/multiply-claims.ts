import type { Client } from 'pg';

interface Plan {
  /** How many there are to be of each claim. */
  readonly times: number;
  readonly tell: (done: number, total: number) => void;
}

/** Copies what the server holds under other ids, likenesses and speakers, and counts it: the lists of words get as long as with as many articles. */
export async function multiplyClaims(client: Client, { times, tell }: Plan): Promise<void> {
  if (times < 2) return;
  // What the copies are made of. The text index is made anew at the end: that takes a fraction of the time.
  await client.query('create temporary table made as select * from search_entry');
  await client.query('create temporary table made_article as select * from search_article');
  await client.query('drop index search_entry_lexemes');
  for (let copy = 1; copy < times; copy += 1) {
    const mark = (column: string): string => `${column} || '+${copy}'`;
    await client.query(
      `insert into search_article select ${mark('id')}, version, owner, headline from made_article`,
    );
    await client.query(
      `insert into search_entry (id, article_id, owner, is_claim, published_on, length, lexemes, folded, body, terms, quoted)
       select ${mark('id')}, ${mark('article_id')}, owner, is_claim, published_on, length, lexemes, folded,
         replace(regexp_replace(body, '"]$', '+${copy}"]'), '"made/', '"made/${copy}+'), terms, quoted
       from made`,
    );
    tell(copy, times);
  }
  await client.query('update search_term set claims = claims * $1', [times]);
  await client.query('update search_name set claims = claims * $1', [times]);
  await client.query(
    'update search_total set entries = entries * $1, claims = claims * $1, terms = terms * $1',
    [times],
  );
  await client.query(`set maintenance_work_mem = '1GB'`);
  await client.query('create index search_entry_lexemes on search_entry using gin (lexemes)');
  await client.query('vacuum analyze search_entry');
  await client.query('vacuum analyze search_term');
}
