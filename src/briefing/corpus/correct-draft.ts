import { listGaps } from '../../corpus/read-document.ts';
import type { Article } from '../../domain/article.ts';
import type { Draft, DraftDetails } from '../../domain/draft.ts';

/** The same text with other details; what is not among them is not known. */
export function correctDraft(
  { article, file, publishedFrom, warnings }: Draft,
  { headline = article.headline, authors = [], ...known }: DraftDetails,
): Omit<Draft, 'id'> {
  const { outlet: _outlet, publishedOn, url: _url, ...others } = article;
  const corrected: Article = { ...others, headline, authors, ...known };
  const isFound = publishedFrom !== undefined && known.publishedOn === publishedOn;
  return {
    article: corrected,
    warnings: correctGaps(warnings, article, corrected),
    ...(file !== undefined && { file }),
    ...(isFound && { publishedFrom }),
  };
}

/** The warnings of an article once a person has said more of it: what is missing now, and nothing that was. */
export function correctGaps(
  warnings: readonly string[],
  before: Article,
  after: Article,
): readonly string[] {
  const gaps = listGaps(before);
  return [...warnings.filter((warning) => !gaps.includes(warning)), ...listGaps(after)];
}
