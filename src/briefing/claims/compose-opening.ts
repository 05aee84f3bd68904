import type { Article, TextSpan } from '../../domain/article.ts';
import type { Claim } from '../../domain/claim.ts';

const LONGEST = 400;
const SUFFIX = '#opening';

/**
 * The opening of an article as what its author asserts, so that an article is found of which no claim is known, for example
 * because its language cannot be read for claims. It is no claim of the store.
 */
export function composeOpening(article: Article, claims: readonly Claim[]): Claim | undefined {
  const passage = article.passages.findIndex(({ role }) => role === 'body');
  const body = article.passages[passage];
  if (body === undefined) return undefined;
  const span = cut(article.text, body);
  const beside = claims.filter((claim) => claim.passage === passage);
  const actorIds = [...new Set(beside.flatMap(({ passageActorIds }) => passageActorIds))];
  return {
    id: `${article.id}${SUFFIX}`,
    articleId: article.id,
    passage,
    content: [span],
    quotation: span,
    cue: [],
    voice: 'asserted',
    actorIds,
    passageActorIds: actorIds,
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
  };
}

/** The article of which this is the id of the opening; undefined where it is the id of a claim. */
export function findOpened(id: string): string | undefined {
  return id.endsWith(SUFFIX) ? id.slice(0, -SUFFIX.length) : undefined;
}

/** A long paragraph ends where a word does. */
function cut(text: string, { start, end }: TextSpan): TextSpan {
  if (end - start <= LONGEST) return { start, end };
  const space = text.lastIndexOf(' ', start + LONGEST);
  return { start, end: space > start ? space : start + LONGEST };
}
