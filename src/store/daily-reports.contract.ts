import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Article } from '../domain/article.ts';
import { openStore, type StoreLocation } from './open-store.ts';
import { sampleNews } from './sample-news.contract.ts';
import type { Store } from './store.ts';

/** The report of a day: the same words as every day, and its figures. */
function composeReport(id: string, publishedOn: string, figures: readonly number[]): Article {
  const [index, rate, oil, gold, sum] = figures;
  const text = `Shares in the harbour closed at ${index} points after a quiet day of trade on the main floor, while the crown stood at ${rate} to the mark. Oil was sold at ${oil} a barrel and gold at ${gold} an ounce, and the owners of the basin moved ${sum} tons of rope, as they do on most days of the week at this time of the year.`;
  return sampleNews(id, { text, publishedOn, headline: 'How shares in the harbour closed' });
}

const MONDAY = [5432, 1.21, 81, 2151, 340];
const TUESDAY = [5448, 1.19, 82, 2159, 355];

/** What a store promises about reports that come each day in the same words. */
export function describeDailyReports(makeLocation: () => Promise<StoreLocation>): void {
  let store: Store;
  beforeEach(async () => {
    store = await openStore(await makeLocation());
    for (const article of [
      composeReport('a/monday', '2024-03-04', MONDAY),
      composeReport('a/tuesday', '2024-03-05', TUESDAY),
    ])
      await store.saveArticle(article, [], { origin: 'added', engine: 'rules-1' });
  });
  afterEach(() => store.close());

  it('takes none for the copy of another day’s', async () => {
    const articles = await store.listArticles();
    expect(articles.flatMap(({ duplicateOf }) => duplicateOf ?? [])).toEqual([]);
  });

  it.each([
    ['a/monday', '2024-03-04', MONDAY],
    ['a/tuesday', '2024-03-05', TUESDAY],
  ])('knows a copy of %s', async (id, day, figures) => {
    expect(await store.findDuplicate(composeReport('b/close', day, figures))).toBe(id);
  });
}
