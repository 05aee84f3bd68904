import { findEngineLanguage } from '../../claims/languages.ts';
import type { Article } from '../../domain/article.ts';

/** Says in a sentence that no claims are found in an article because of its language; empty where they are. */
export function nameLanguageGap(
  article: Pick<Article, 'language' | 'text'>,
): readonly [] | readonly [string] {
  if (findEngineLanguage(article) !== undefined) return [];
  const language =
    article.language === undefined ? 'this language' : nameLanguage(article.language);
  return [
    `Claims are not read in ${language}; the article is found by its headline and its opening alone.`,
  ];
}

function nameLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
