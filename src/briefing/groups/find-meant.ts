import { splitWords } from '../../search/passages/words.ts';

interface Named {
  readonly id: string;
  readonly headline: string;
}

/** The article with this id, or with the claim of this id, else those whose headlines have all the words. */
export function findMeant<Article extends Named>(
  typed: string,
  articles: readonly Article[],
): readonly Article[] {
  const [id = ''] = typed.split('#', 1);
  const known = articles.filter((article) => article.id === typed || article.id === id);
  const words = splitWords(typed).map(({ folded }) => folded);
  if (known.length > 0 || words.length === 0) return known;
  return articles.filter(({ headline }) => {
    const own = new Set(splitWords(headline).map(({ folded }) => folded));
    return words.every((word) => own.has(word));
  });
}
