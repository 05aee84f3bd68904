import type { Article } from '../domain/article.ts';

/** Marks that turn the direction of writing, and characters without a width that stand for nothing. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]|(?![\t\n\r])\p{Cc}/gu;
/** Joiners belong to the words of some scripts, and to no Latin, Greek or Cyrillic ones. */
const JOINER =
  /(?<![\p{L}\p{M}])[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\u200c\u200d]/gu;
/** In a text, what may hide words from its reader or show them in another order. */
const HIDING =
  /[\u200b\u202a-\u202e\u2060-\u2064\u2066-\u2069]|(?<!^)\ufeff|(?<=\p{Script=Latin})[\u200c\u200d](?=\p{Script=Latin})/gu;

/** An article whose names show what they are, and what was odd about its names and its text. */
export interface CleanedNames {
  readonly article: Article;
  readonly warnings: readonly string[];
}

/** Leaves out of headline, authors and outlet what nobody sees; the text stays as it came, and the person is told. */
export function cleanNames(article: Article): CleanedNames {
  const { headline, authors, outlet, text } = article;
  const names = {
    headline: cleanName(headline),
    authors: authors.map(cleanName),
    ...(outlet !== undefined && { outlet: cleanName(outlet) }),
  };
  const isChanged =
    names.headline !== headline ||
    names.outlet !== outlet ||
    names.authors.some((name, at) => name !== authors[at]);
  const hidden = text.match(HIDING)?.length ?? 0;
  return {
    article: isChanged ? { ...article, ...names } : article,
    warnings: [...(isChanged ? [NAMES] : []), ...(hidden > 0 ? [tellHidden(hidden)] : [])],
  };
}

const NAMES =
  'The headline or a name held characters that nobody sees or that turn the direction of writing; they were left out.';

const ONE_HIDDEN =
  'The text holds one character that nobody sees or that turns the direction of writing; it is stored as it came, so look at it with care.';

function tellHidden(count: number): string {
  return count === 1
    ? ONE_HIDDEN
    : `The text holds ${count} characters that nobody sees or that turn the direction of writing; it is stored as it came, so look at it with care.`;
}

function cleanName(name: string): string {
  return name.replaceAll(UNSEEN, '').replaceAll(JOINER, '').replaceAll(/\s+/gu, ' ').trim();
}
