import type { Article } from '../domain/article.ts';

const WORDS = 'crane rope quay basin mayor owner court coast money spring snow talks result'.split(
  ' ',
);

/** An article about ports with one body passage. */
export function sampleNews(id: string, about: Partial<Article> = {}): Article {
  const { text = 'Ports will reopen.' } = about;
  return {
    id,
    kind: 'article',
    headline: 'Ports will reopen in spring',
    authors: [],
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
    ...about,
  };
}

/** A text of its own for each number; the same number gives the same. */
export function composeText(number: number, length = 300): string {
  let state = number + 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  }).join(' ');
}

/** The same text as another outlet prints it. */
export function composeCopy(number: number): string {
  return `Nobody expected this. ${composeText(number).slice(150)} More about ropes in our shop.`;
}
