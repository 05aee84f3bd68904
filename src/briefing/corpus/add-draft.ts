import type { Draft } from '../../domain/draft.ts';
import { type Added, addArticle } from '../add-article.ts';
import type { CorpusTools } from './corpus-tools.ts';

/** What adding a draft did; `unchanged` where it was there already as it is. */
export interface DraftAddition extends Added {
  readonly headline: string;
}

/** Adds the article of a draft and makes its claims findable. The draft stays, so that adding it twice adds it once. */
export async function addDraft(
  { article, file }: Draft,
  tools: CorpusTools,
): Promise<DraftAddition> {
  const added = await addArticle(article, { origin: 'added', file }, tools);
  await tools.indexer.refresh();
  return { ...added, headline: article.headline };
}
