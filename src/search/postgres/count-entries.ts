import type { ClientBase } from 'pg';
import { readOwner } from '../../domain/owner.ts';
import { foldName } from '../analyzer/fold-text.ts';
import type { EntryRow } from './entry-row.ts';
import { encodeText, writeLexeme } from './lexemes.ts';

interface Exchange {
  readonly gone: readonly EntryRow[];
  readonly come: readonly EntryRow[];
}

/** Keeps the counts of lexemes, names and claims like the entries, for each owner by itself. */
export async function countEntries(client: ClientBase, exchange: Exchange): Promise<void> {
  const owners = new Set([...exchange.gone, ...exchange.come].map(ownerOf));
  for (const owner of owners) {
    const isOwn = (row: EntryRow): boolean => ownerOf(row) === owner;
    const own = { gone: exchange.gone.filter(isOwn), come: exchange.come.filter(isOwn) };
    await countLexemes(client, encodeText(owner), own);
    await countTotal(client, encodeText(owner), own);
  }
  await countNames(client, exchange);
}

function ownerOf({ entry }: EntryRow): string {
  return readOwner(entry.articleId);
}

async function countLexemes(client: ClientBase, owner: string, exchange: Exchange): Promise<void> {
  const terms = new Map<string, string>();
  const counts = tallyChanges(exchange, (row) => {
    for (const term of row.terms) terms.set(writeLexeme(term), term);
    return row.lexemes.counted;
  });
  const lexemes = [...counts.keys()].sort();
  await client.query(
    `insert into search_term (owner, lexeme, term, claims)
     select $1, lexeme, term, claims from unnest($2::text[], $3::text[], $4::integer[]) as change (lexeme, term, claims)
     on conflict (owner, lexeme) do update set claims = search_term.claims + excluded.claims`,
    [
      owner,
      lexemes,
      lexemes.map((lexeme) => terms.get(lexeme) ?? null),
      lexemes.map((lexeme) => counts.get(lexeme)),
    ],
  );
  if (exchange.gone.length === 0) return;
  await client.query(
    'delete from search_term where lexeme = any($1) and owner = $2 and claims = 0',
    [lexemes, owner],
  );
}

async function countTotal(
  client: ClientBase,
  owner: string,
  { gone, come }: Exchange,
): Promise<void> {
  await client.query(
    `insert into search_total values ($1, $2, $3, $4)
     on conflict (owner) do update set entries = search_total.entries + excluded.entries,
       claims = search_total.claims + excluded.claims, terms = search_total.terms + excluded.terms`,
    [
      owner,
      come.length - gone.length,
      countClaims(come) - countClaims(gone),
      sumLengths(come) - sumLengths(gone),
    ],
  );
}

function countClaims(rows: readonly EntryRow[]): number {
  return rows.filter(({ entry }) => entry.kind === 'claim').length;
}

async function countNames(client: ClientBase, exchange: Exchange): Promise<void> {
  const counts = tallyChanges(exchange, ({ entry: { articleId, speaker, outlet } }) => {
    const owner = readOwner(articleId);
    const names = [
      ['speaker', owner, speaker],
      ['outlet', owner, outlet],
    ];
    return names.filter(([, , name]) => name !== '').map((key) => JSON.stringify(key));
  });
  // Written a few lines above.
  const rows = Array.from(counts, ([key, claims]) => ({
    key: JSON.parse(key) as [string, string, string],
    claims,
  }));
  await client.query(
    `insert into search_name select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[])
     on conflict (kind, owner, name) do update set claims = search_name.claims + excluded.claims`,
    [
      rows.map(({ key }) => key[0]),
      rows.map(({ key }) => encodeText(key[1])),
      rows.map(({ key }) => encodeText(key[2])),
      rows.map(({ key }) => ` ${foldName(key[2])}`),
      rows.map(({ claims }) => claims),
    ],
  );
  if (exchange.gone.length > 0) await client.query('delete from search_name where claims = 0');
}

/** How many more entries have a key than before; keys whose number stays are left out. */
function tallyChanges(
  { gone, come }: Exchange,
  keysOf: (row: EntryRow) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [rows, by] of [
    [gone, -1],
    [come, 1],
  ] as const) {
    for (const row of rows) {
      for (const key of new Set(keysOf(row))) counts.set(key, (counts.get(key) ?? 0) + by);
    }
  }
  return new Map([...counts].filter(([, count]) => count !== 0));
}

function sumLengths(rows: readonly EntryRow[]): number {
  return rows.reduce((sum, { terms }) => sum + terms.length, 0);
}
