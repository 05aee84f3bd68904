/** To write a message of a thousand claims takes the thread that sends it 5 ms. */
const MOST_CLAIMS = 2000;

/** Divides articles, in their order, so that no part has many claims but one that is a single article. */
export function divideArticles<Article extends { readonly entries: readonly unknown[] }>(
  articles: readonly Article[],
): readonly (readonly Article[])[] {
  const parts: Article[][] = [];
  let claims = Number.POSITIVE_INFINITY;
  for (const article of articles) {
    claims += article.entries.length;
    if (claims > MOST_CLAIMS) {
      parts.push([]);
      claims = article.entries.length;
    }
    parts.at(-1)?.push(article);
  }
  return parts;
}
