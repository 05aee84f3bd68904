import { createHash } from 'node:crypto';
import type { Article } from '../../domain/article.ts';

/** Fingerprint of all that is stored of an article: two are equal when nothing in them differs. */
export function hashArticle(article: Article): string {
  return hashText(JSON.stringify(listContent(article)));
}

/** The first `length` characters of the base64url SHA-256 of a text; lone surrogates count as they are. */
export function hashText(text: string, length = 43): string {
  const units = Buffer.from(text, 'utf16le');
  return createHash('sha256').update(units).digest('base64url').slice(0, length);
}

function listContent(article: Article): readonly unknown[] {
  const { id, kind, headline, authors, outlet, publishedOn, url, language, text } = article;
  const passages = article.passages.map(({ start, end, role, note }) => [start, end, role, note]);
  return [id, kind, headline, authors, outlet, publishedOn, url, language, text, passages];
}
