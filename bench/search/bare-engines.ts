import MiniSearch from 'minisearch';
import type { ClaimEntry, ClaimSearch, IndexedClaim } from '../../src/search/claim-entry.ts';
import { createFilter } from '../../src/search/meets.ts';
import { loadSqlite } from '../../src/store/drivers/sqlite-driver.ts';
import { type Figures, measureHeap, type Timed, timeQueries, timeWithLag } from './measure.ts';
import type { Kind } from './queries.ts';
import type { Work } from './work.ts';

const FIELDS = ['text', 'headline', 'speaker'];
const MOST = 1000;

/** MiniSearch as it comes: its own words, its own ranking, in this thread. */
export async function measureMiniSearch({ entries, queries }: Work): Promise<Figures> {
  const before = measureHeap();
  const mini = new MiniSearch<ClaimEntry>({ fields: FIELDS });
  const known = new Map<string, IndexedClaim>();
  const build = await timeWithLag(async () => {
    for (const entry of entries()) {
      mini.add(entry);
      known.set(entry.id, { ...entry, terms: '', likeness: '' });
    }
  });
  const heap = measureHeap() - before;
  const text = JSON.stringify(mini);
  const load = await timeWithLag(async () => MiniSearch.loadJSON(text, { fields: FIELDS }));
  const ask = (search: ClaimSearch, kind: Kind): unknown => {
    const meets = createFilter(search);
    return mini.search(search.words ?? MiniSearch.wildcard, {
      ...(kind === 'fuzzy' ? { fuzzy: 0.2 } : {}),
      ...(kind === 'filtered' || kind === 'actors'
        ? { filter: ({ id }) => meets(known.get(id) ?? NOBODY) }
        : {}),
    });
  };
  return {
    ...name('build', build),
    ...name('load', load),
    heap,
    // A long text takes it many seconds.
    ...(await timeQueries({ ...queries, long: queries.long.slice(0, 1) }, ask)),
  };
}

/** SQLite's own text search, in a file in memory. */
export async function measureFts5({ entries, queries }: Work): Promise<Figures> {
  const Database = loadSqlite();
  const database = new Database(':memory:');
  database.exec(`create virtual table claim using fts5(text, headline, speaker, outlet unindexed,
    voice unindexed, published unindexed, actors unindexed, tokenize = 'porter unicode61')`);
  const insert = database.prepare('insert into claim values (?, ?, ?, ?, ?, ?, ?)');
  const build = await timeWithLag(async () => {
    database.exec('begin');
    for (const each of entries()) {
      const { text, headline, speaker, outlet, voice, publishedOn, actorIds } = each;
      insert.run(text, headline, speaker, outlet, voice, publishedOn, ` ${actorIds.join(' ')} `);
    }
    database.exec('commit');
  });
  const ask = (search: ClaimSearch): unknown => {
    const { conditions, values } = composeWhere(search);
    const order = search.words === undefined ? 'published desc' : 'bm25(claim)';
    return database
      .prepare(
        `select rowid from claim where ${conditions.join(' and ')} order by ${order} limit ${MOST}`,
      )
      .all(...values);
  };
  return { ...name('build', build), ...(await timeQueries(queries, ask)) };
}

function composeWhere({ words, actors = [], ...search }: ClaimSearch) {
  const { outlet, voice, since, by } = search;
  const conditions: string[] = ['true'];
  const values: string[] = [];
  const put = (condition: string, value: string): void => {
    conditions.push(condition);
    values.push(value);
  };
  const quoted = (words ?? '').match(/[\p{L}\p{N}]+/gu)?.map((word) => `"${word}"`);
  if (words !== undefined) put('claim match ?', quoted?.join(' OR ') ?? '""');
  if (outlet !== undefined) put('outlet = ?', outlet);
  if (voice !== undefined) put('voice = ?', voice);
  if (since !== undefined) put('published >= ?', since);
  if (by !== undefined) put('claim.speaker = ?', by);
  for (const [id = ''] of actors) put('instr(actors, ?)', ` ${id} `);
  return { conditions, values };
}

/** The figures of a piece of work under its name. */
export function name(what: string, { ms, lag, own, gc }: Timed): Figures {
  const held = own === undefined ? {} : { [`${what} own`]: own };
  return { [what]: ms, [`${what} lag`]: lag, ...held, [`${what} gc`]: gc };
}

const NOBODY: IndexedClaim = {
  id: '',
  kind: 'claim',
  articleId: '',
  text: '',
  headline: '',
  speaker: '',
  outlet: '',
  publishedOn: '',
  voice: 'asserted',
  actorIds: [],
  passageActorIds: [],
  stances: [],
  hedged: false,
  language: '',
  position: 0,
  terms: '',
  likeness: '',
};
