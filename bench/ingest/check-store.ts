import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { runAdd } from './run-add.ts';

interface Checked {
  readonly program: string;
  readonly articles: string;
  readonly corpus: string;
  readonly data: string;
  /** Where there is room for a store beside it. */
  readonly folder: string;
  /** How many documents the program said it has added. */
  readonly expected: number;
}

/** One of so many is added again, to a store of its own, by a run that nobody kills. */
const ONE_OF = 50;

/**
 * Says whether a store that was killed has each article of a folder, and each claim, exactly once; every fiftieth is compared,
 * text and claims, with what a run gives that is not killed.
 */
export async function checkStore(checked: Checked): Promise<string> {
  const { articles, data, folder, expected } = checked;
  const sample = join(folder, 'sample');
  mkdirSync(sample);
  const files = readdirSync(articles).toSorted().slice(0, expected);
  for (const file of files.filter((_file, at) => at % ONE_OF === 0)) {
    copyFileSync(join(articles, file), join(sample, file));
  }
  const control = join(folder, 'control');
  const patience = { endsAt: Number.POSITIVE_INFINITY, onLine: () => undefined };
  await runAdd({ ...checked, ...patience, articles: sample, data: control });

  const [store, other] = [
    await openStore({ dataFolder: data }),
    await openStore({ dataFolder: control }),
  ];
  const listed = await store.listArticles();
  const names = listed.map(({ file = '' }) => basename(file));
  const lost = files.filter((file) => !names.includes(file)).length;
  const twice = names.length - new Set(names).size;
  const claims = await countClaims(store);
  const different = await countDifferent(store, other);
  await Promise.all([store.close(), other.close()]);
  return `${listed.length} of ${expected} articles are there: ${lost} lost, ${twice} twice; ${claims.found} claims of ${claims.told}, ${claims.twice} twice; of ${Math.ceil(files.length / ONE_OF)} compared with a run that was not killed, ${different} differ`;
}

async function countClaims(store: Store) {
  const articles = await store.listArticles();
  const ids = new Set<string>();
  let found = 0;
  for await (const some of store.readClaims(articles.map(({ id }) => id))) {
    found += some.length;
    for (const { id } of some) ids.add(id);
  }
  const told = articles.reduce((sum, { claimCount }) => sum + claimCount, 0);
  return { found, told, twice: found - ids.size };
}

/** Which article is a copy of which depends on what else is there, and is left out. */
async function countDifferent(store: Store, control: Store): Promise<number> {
  let different = 0;
  for (const { id } of await control.listArticles()) {
    const [one, other] = await Promise.all([read(store, id), read(control, id)]);
    different += Number(one !== other);
  }
  return different;
}

async function read(store: Store, id: string): Promise<string> {
  const { duplicateOf: _first, ...article } = (await store.findArticle(id)) ?? {};
  const claims = [];
  for await (const some of store.readClaims([id])) claims.push(...some);
  return JSON.stringify([article, claims]);
}
