import { createHash } from 'node:crypto';

const SLUG_WORDS = 5;
const LONGEST_SLUG = 60;
const HASH_LENGTH = 8;

/** Gives an article its id: the same text always has the same, however its file is called. */
export function composeId(headline: string, text: string): string {
  const words =
    headline
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  const slug = words
    .slice(0, SLUG_WORDS)
    .map((word) => word.replaceAll(/[\p{M}'’]/gu, ''))
    .join('-')
    .slice(0, LONGEST_SLUG);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
  return `added/${slug === '' ? 'article' : slug}-${hash}`;
}
