import type { Article, TextSpan } from '../domain/article.ts';

/** Writes where Readout shows a stretch of an article: in the very text it was quoted from, whatever becomes of the article. */
export function writePermalink(
  { id, revision = 1 }: Pick<Article, 'id' | 'revision'>,
  { start, end }: TextSpan,
  publicUrl: string,
): string {
  const path = id.split('/').map(encodeURIComponent).join('/');
  return `${publicUrl}/articles/${path}?start=${start}&end=${end}&revision=${revision}`;
}
