import { distance } from 'fastest-levenshtein';
import pg from 'pg';
import { writeOwner } from '../../domain/owner.ts';
import type { ClaimSearch, IndexedClaim } from '../claim-entry.ts';
import { createFilter } from '../meets.ts';
import { composeHits, rankWhole, type Scored } from '../rank-hits.ts';
import type { SearchIndex } from '../search-index.ts';
import { composeIndexed, composeTermQuery, type TermQuery } from '../term-query.ts';
import { decodeText, encodeText, writeLexeme, writeQuery } from './lexemes.ts';
import { scoreTerms } from './score-terms.ts';
import { createTables } from './tables.ts';
import { readBody, writeArticle } from './write-article.ts';

/** So many claims at most are scored for a query: those that the server ranks first. */
const MOST_SCORED = 5000;
const MOST_ALIKE = 20;
const MOST_TRIED = 200;
/** What a group may read, whose mark is the first parameter: `~` begins no id but that of a group's article (see `owner.ts`). */
const READABLE = `(left(article_id, 1) <> '~' or article_id !~ '^~[0-9a-f]{16}/' or ($1 <> '' and starts_with(article_id, $1)))`;

type Clauses = readonly (readonly (readonly string[])[])[];

/** Opens the index on a PostgreSQL server, which processes share; what is read may come from a replica. */
export async function openPostgresIndex(
  databaseUrl: string,
  replicaUrl = databaseUrl,
): Promise<SearchIndex & { close(): Promise<void> }> {
  const writer = createPool(databaseUrl);
  const reader = replicaUrl === databaseUrl ? writer : createPool(replicaUrl);
  await withClient(writer, createTables);

  const countTerms = async (terms: readonly string[]): Promise<readonly number[]> => {
    const { rows } = await reader.query<{ readonly term: string; readonly claims: number }>(
      'select term, claims from search_term where term = any($1)',
      [terms],
    );
    const counts = new Map(rows.map(({ term, claims }) => [term, claims]));
    return terms.map((term) => counts.get(term) ?? 0);
  };

  async function search(
    clauses: Clauses,
    operator: '&' | '|',
    asked: ClaimSearch,
  ): Promise<readonly Scored[]> {
    if (clauses.length === 0) return [];
    const entries = (await readEntries(reader, writeQuery(clauses, operator), asked)).filter(
      createFilter(asked),
    );
    const terms = [...new Set(clauses.flat(2))];
    const held = await countTerms(terms);
    const { rows } = await reader.query<{ readonly claims: number; readonly terms: string }>(
      'select claims, terms from search_total',
    );
    const claims = rows[0]?.claims ?? 0;
    return scoreTerms(entries, {
      claims,
      averageTerms: Number(rows[0]?.terms ?? 0) / Math.max(1, claims),
      holders: new Map(terms.map((term, at) => [term, held[at] ?? 0])),
    });
  }

  async function findAlike(words: readonly string[], group: string): Promise<Clauses> {
    const known = await keepReadable(reader, words, group);
    const unknown = words.filter((word) => !known.has(word));
    const found = await Promise.all(unknown.map((word) => listAlike(reader, word, group)));
    return found.flat().map((term) => [[term]]);
  }

  const count = async (column: 'speaker' | 'outlet', group = '') => {
    const { rows } = await reader.query<{ readonly name: string; readonly count: number }>(
      `select ${column} as name, count(*)::integer as count from search_entry
       where ${column} <> '' and ${READABLE}
       group by ${column} order by count(*) desc, ${column} collate "C"`,
      [writeOwner(group)],
    );
    return rows.map((row) => ({ ...row, name: decodeText(row.name) }));
  };

  return {
    mostClaims: Number.POSITIVE_INFINITY,
    replaceArticle: (articleId, fresh, version = '') =>
      withClient(writer, (client) =>
        writeArticle(client, { articleId, version, entries: fresh.map(composeIndexed) }),
      ),
    removeArticle: (articleId) =>
      withClient(writer, (client) => writeArticle(client, { articleId, entries: [] })),
    async listVersions() {
      const { rows } = await writer.query<{ readonly id: string; readonly version: string }>(
        'select id, version from search_article',
      );
      return new Map(rows.map(({ id, version }) => [decodeText(id), decodeText(version)]));
    },
    flush: async () => undefined,
    async find(asked) {
      const query = await composeTermQuery(asked, countTerms);
      const how = { search: asked, relaxed: false, near: false, cut: query.cut };
      const all = listClauses(query);
      if (all.length === 0) {
        const entries = await readEntries(reader, undefined, asked);
        const found = entries.filter(createFilter(asked)).map((entry) => ({ entry, score: 0 }));
        return composeHits(found, how);
      }
      const whole = await search(all, '&', asked);
      if (whole.length > 0) return composeHits(whole, how);
      const [part, operator] = listPart(query);
      const some = await search(part, operator, asked);
      if (some.length > 0) return composeHits(some, { ...how, relaxed: true });
      const alike = await search(await findAlike(query.words, asked.group ?? ''), '|', asked);
      return composeHits(alike, { ...how, near: alike.length > 0 });
    },
    async rank(asked, limit) {
      const { words } = await composeTermQuery(asked, countTerms);
      const found = await search(listWords(words), '|', { group: asked.group ?? '' });
      return rankWhole(found, asked.actors).slice(0, limit);
    },
    listSpeakers: (group) => count('speaker', group),
    listOutlets: (group) => count('outlet', group),
    async count(group) {
      const { rows } = await reader.query<{ readonly claims: number }>(
        `select count(*)::integer as claims from search_entry
         where is_claim and ($2 or ${READABLE})`,
        [writeOwner(group ?? ''), group === undefined],
      );
      return rows[0]?.claims ?? 0;
    },
    async close() {
      await writer.end();
      if (reader !== writer) await reader.end();
    },
  };
}

function createPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max: 4,
    connectionTimeoutMillis: 10_000,
    allowExitOnIdle: true,
  });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

async function withClient(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> {
  const client = await pool.connect();
  try {
    await work(client);
  } finally {
    client.release();
  }
}

function listWords(words: readonly string[]): Clauses {
  return words.map((word) => [[word]]);
}

function listClauses({ words, clauses }: TermQuery): Clauses {
  return [...listWords(words), ...clauses];
}

/** What was asked for exactly stays; only the free words may be missing. */
function listPart({ words, clauses }: TermQuery): readonly [Clauses, '&' | '|'] {
  return clauses.length === 0 ? [listWords(words), '|'] : [clauses, '&'];
}

/** What the server can tell of a search; the rest is told of what it gives. */
async function readEntries(
  reader: pg.Pool,
  query: string | undefined,
  { actors = [], since, until, voice, articles, group = '' }: ClaimSearch,
): Promise<readonly IndexedClaim[]> {
  const values: unknown[] = [writeOwner(group)];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const asked = query === undefined ? undefined : `${put(query)}::tsquery`;
  const conditions = [
    READABLE,
    ...(articles === undefined ? [] : [`article_id = any(${put(articles.map(encodeText))})`]),
    ...(asked === undefined ? [] : [`lexemes @@ ${asked}`]),
    ...actors.map((group) => `actor_ids && ${put(group.map(encodeText))}::text[]`),
    ...(since === undefined ? [] : [`published_on >= ${put(since)}`]),
    ...(until === undefined ? [] : [`published_on <= ${put(until)}`]),
    ...(voice === undefined ? [] : [`voice = ${put(voice)}`]),
  ];
  const where = `where ${conditions.join(' and ')}`;
  const order = asked === undefined ? 'published_on desc' : `ts_rank(lexemes, ${asked}) desc`;
  const { rows } = await reader.query<{ readonly body: string }>(
    `select body from search_entry ${where} order by ${order}, id limit ${MOST_SCORED}`,
    values,
  );
  return rows.map(readBody);
}

/** Terms that begin with a word, and those that begin like it with a letter or two amiss. */
async function listAlike(reader: pg.Pool, word: string, group: string): Promise<readonly string[]> {
  if (word.length < 3) return [];
  const { rows } = await reader.query<{ readonly term: string }>(
    `select term from search_term where starts_with(term, $1)
     or (left(term, 1) = left($1, 1) and abs(length(term) - length($1)) <= 2)`,
    [word],
  );
  const most = word.length > 3 ? Math.min(2, Math.round(word.length / 4)) : 0;
  const likely = rows
    .map(({ term }) => ({ term, amiss: term.startsWith(word) ? 0 : distance(term, word) }))
    .filter(({ amiss }) => amiss <= most)
    .sort((a, b) => a.amiss - b.amiss)
    .slice(0, MOST_TRIED)
    .map(({ term }) => term);
  const readable = await keepReadable(reader, likely, group);
  return likely.filter((term) => readable.has(term)).slice(0, MOST_ALIKE);
}

/** The terms that stand in a claim which the group may read: nobody learns which words others have. */
async function keepReadable(
  reader: pg.Pool,
  terms: readonly string[],
  group: string,
): Promise<ReadonlySet<string>> {
  if (terms.length === 0) return new Set();
  const { rows } = await reader.query<{ readonly term: string }>(
    `select term from unnest($2::text[], $3::text[]) as asked (term, lexeme)
     where exists (select 1 from search_entry where lexemes @@ lexeme::tsquery and ${READABLE})`,
    [writeOwner(group), terms, terms.map(writeLexeme)],
  );
  return new Set(rows.map(({ term }) => term));
}
