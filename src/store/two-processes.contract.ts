import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import { openStore, type StoreLocation } from './open-store.ts';
import { sampleReading } from './readings/reading-store.contract.ts';
import { composeText, sampleNews } from './sample-news.contract.ts';

/** What a store promises to processes that use it at the same time; `makeLocation` gives an empty place for each test, `makeBare` one without tables. */
export function describeTwoProcesses(
  makeLocation: () => Promise<StoreLocation>,
  makeBare: () => Promise<StoreLocation>,
): void {
  describe('that two processes use', () => {
    it('takes the same articles from two processes that start at once', async () => {
      const fresh = await makeBare();
      const articles = Array.from({ length: 20 }, (_, at) =>
        sampleNews(`a/${at}`, { text: `${at}` }),
      );
      const save = (): Promise<readonly string[]> => saveElsewhere(fresh, articles);
      const outcomes = await Promise.all([save(), save()]);
      expect(outcomes.flat().toSorted()).toEqual([
        ...Array.from({ length: 20 }, () => 'added'),
        ...Array.from({ length: 20 }, () => 'unchanged'),
      ]);
    });

    it('lists what another process added, changed, linked or removed, and the same list where nothing did', async () => {
      const location = await makeLocation();
      const [one, other] = [await openStore(location), await openStore(location)];
      const provenance = { origin: 'added', engine: 'rules-1' } as const;
      const save = async (id: string, text: string, engine = 'rules-1') =>
        other.saveArticle(sampleNews(id, { text }), [], { ...provenance, engine });
      const list = async () => {
        const articles = await one.listArticles();
        expect(await one.listArticles()).toBe(articles);
        return articles.map(({ id, engine, revision = 1, duplicateOf = '' }) =>
          [id, engine, revision, duplicateOf].join(' ').trim(),
        );
      };
      expect(await list()).toEqual([]);
      await save('b/talks', composeText(1));
      await save('c/visit', composeText(2));
      expect(await list()).toEqual(['b/talks rules-1 1', 'c/visit rules-1 1']);
      await save('c/visit', composeText(3));
      await save('b/talks', composeText(1), 'rules-2');
      expect(await list()).toEqual(['b/talks rules-2 1', 'c/visit rules-1 2']);
      await save('d/copy', composeText(3));
      expect(await list()).toContain('d/copy rules-1 1 c/visit');
      await other.removeArticle('c/visit');
      expect(await list()).toEqual(['b/talks rules-2 1', 'd/copy rules-1 1']);
      await Promise.all([one.close(), other.close()]);
    });

    it('forgets a person while another process writes', async () => {
      const location = await makeLocation();
      const store = await openStore(location);
      const members = Array.from({ length: 10 }, (_, at) => ({ person: `U${at}` }));
      const { number, group } = await store.assignReading(sampleReading);
      for (const member of members) await store.finishReading(group, { number, member, atMs: 1 });
      const other = await openStore(location);
      for (const { person } of members) {
        const [places] = await Promise.all([
          store.forgetPerson(group, person),
          ...[1, 2, 3].map(() => other.assignReading({ ...sampleReading, group: 'discord:G9' })),
        ]);
        expect(places).toBeGreaterThan(0);
      }
      await Promise.all([store.close(), other.close()]);
    });

    it('links copies, and keeps every text, that two processes save at once', async () => {
      const location = await makeLocation();
      const texts = Array.from({ length: 10 }, (_, number) => composeText(number));
      const save = (part: number): Promise<readonly string[]> =>
        saveElsewhere(
          location,
          texts.flatMap((text, at) => [
            sampleNews(`copy/${part}-${at}`, { text: composeText(99) }),
            sampleNews('a/talks', { text: `${text} ${part}` }),
          ]),
        );
      await Promise.all([save(1), save(2)]);
      const store = await openStore(location);
      const copies = (await store.listArticles()).filter(({ id }) => id.startsWith('copy/'));
      const firsts = copies.flatMap(({ duplicateOf }) => duplicateOf ?? []);
      expect([copies.length, firsts.length, new Set(firsts).size]).toEqual([20, 19, 1]);
      const revisions = await store.listRevisions('a/talks');
      expect(revisions.map(({ number }) => number)).toEqual(revisions.map((_, at) => at + 1));
      const kept = await Promise.all(
        revisions.map(({ number }) => store.findRevision('a/talks', number)),
      );
      const saved = [1, 2].flatMap((part) => texts.map((text) => `${text} ${part}`));
      expect(kept.map((article) => article?.text).toSorted()).toEqual(saved.toSorted());
      await store.close();
    });
  });
}

/** Saves articles in a process of its own; gives the outcomes. */
async function saveElsewhere(
  location: StoreLocation,
  articles: readonly Article[],
): Promise<readonly string[]> {
  const script = `
    import { openStore } from ${JSON.stringify(new URL('open-store.ts', import.meta.url).href)};
    const store = await openStore(${JSON.stringify(location)});
    const outcomes = [];
    for (const article of ${JSON.stringify(articles)}) {
      outcomes.push(await store.saveArticle(article, [], { origin: 'corpus', engine: 'rules-1' }));
    }
    await store.close();
    console.log(JSON.stringify(outcomes));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '--eval', script],
  ]);
  // The script above prints a list of strings.
  return JSON.parse(stdout) as readonly string[];
}
