import { openPostgresIndex } from '../../src/search/postgres/postgres-index.ts';
import { PASSWORD, startPostgres } from '../../src/testing/postgres.ts';
import { startReplica } from '../../src/testing/postgres-replica.ts';
import { createMaker } from './made-articles.ts';

const ARTICLES = 100;
const SAME = 20;

/** Measures how long an article that was added on a server takes until a streaming replica of it finds it, and whether both answer alike. */
export async function measureReplica(): Promise<void> {
  const primary = await startPostgres();
  await primary.server.createDatabase('search');
  const replica = await startReplica(primary);
  const name = (port: number): string => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/search`;
  const here = await openPostgresIndex(name(primary.port));
  const there = await openPostgresIndex(name(primary.port), name(replica.port));
  const compose = await createMaker();
  const times: number[] = [];
  for (let number = 0; number < ARTICLES; number += 1) {
    const { articleId, entries } = compose(number);
    await here.replaceArticles([{ articleId, version: '1', entries }]);
    const before = performance.now();
    while ((await there.find({ article: articleId })).claims === 0);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    `${(times[Math.floor(ARTICLES * share)] ?? 0).toFixed(1)} ms`;
  console.log(
    `Added until found on a replica: p50 ${at(0.5)}, p99 ${at(0.99)} (${ARTICLES} articles)`,
  );
  let alike = 0;
  for (const { entries } of Array.from({ length: ARTICLES }, (_, number) => compose(number))) {
    const search = { words: entries[0]?.text.split(' ').slice(0, 2).join(' ') ?? '' };
    const [first, second] = [await here.find(search), await there.find(search)];
    const ids = [first, second].map(({ hits }) =>
      hits
        .slice(0, SAME)
        .map(({ id }) => id)
        .join(),
    );
    if (ids[0] === ids[1]) alike += 1;
  }
  console.log(
    `The same first ${SAME} in the same order on both: ${alike} of ${ARTICLES} questions`,
  );
  for (const index of [here, there]) await index.close();
  await replica.stop();
  await primary.stop();
}
