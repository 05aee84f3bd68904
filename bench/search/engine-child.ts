import { measureFts5, measureMiniSearch } from './bare-engines.ts';
import { createMaker, type Halves } from './made-articles.ts';
import { measureMemory, measurePostgres, measureThread } from './own-engines.ts';
import { composeQueries } from './queries.ts';
import type { Work } from './work.ts';

const ENGINES = {
  minisearch: measureMiniSearch,
  fts5: measureFts5,
  thread: measureThread,
  memory: measureMemory,
  postgres: measurePostgres,
} as const;

const QUERIES = 60;
const EVERY_MS = 5000;

// A process for each engine, so that none leaves its heap to the next: see `size.ts`.
const [engine = '', articles = '0'] = process.argv.slice(2);
const [, measure] = Object.entries(ENGINES).find(([each]) => each === engine) ?? [];
// What `size.ts` sends: finding the names in them takes seconds.
const halves = await new Promise<Halves>((resolve) => {
  process.once('message', (message) => resolve(message as Halves));
});
const compose = await createMaker(halves);
const figures = await measure?.(composeWork(Number(articles)));
// A package that listens to the parent would keep this process.
process.send?.(figures, undefined, undefined, () => process.disconnect());

function composeWork(count: number): Work {
  let next = Date.now() + EVERY_MS;
  return {
    articles: count,
    compose,
    queries: composeQueries(compose, {
      articles: count,
      count: count > 1000 ? QUERIES / 2 : QUERIES,
    }),
    *entries() {
      for (let number = 0; number < count; number += 1) yield* compose(number).entries;
    },
    tell(done, total) {
      if (Date.now() < next) return;
      next = Date.now() + EVERY_MS;
      console.error(`  ${engine}: ${done} of ${total} articles`);
    },
  };
}
