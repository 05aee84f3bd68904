import type { Actor } from '../domain/actor.ts';
import type { Article, TextSpan } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';

/** Two countries, one of them with a leader. */
export const sampleActors: readonly Actor[] = [
  {
    id: 'northland',
    name: 'Northland',
    kind: 'country',
    aliases: [{ text: 'Northern', kind: 'demonym' }],
    standsFor: [],
    offices: [],
  },
  { id: 'southland', name: 'Southland', kind: 'country', aliases: [], standsFor: [], offices: [] },
  {
    id: 'mira-oland',
    name: 'Mira Oland',
    kind: 'person',
    aliases: [{ text: 'Oland', kind: 'surname' }],
    standsFor: ['northland'],
    offices: [],
  },
];

/** A signed article of an outlet, and an unsigned one of which little is known. */
export const sampleArticles: readonly Article[] = [
  composeArticle('river-post/ports', {
    headline: 'Ports to reopen',
    authors: ['Ada Park'],
    outlet: 'River Post',
    publishedOn: '2026-03-02',
    url: 'https://river.example/ports',
    text: 'Northland praised the Southland ports. “The river is open,” said Mira Oland.',
  }),
  composeArticle('unknown-outlet/tariffs', {
    headline: 'On tariffs',
    authors: [],
    text: 'Southland denied that it had raised tariffs on timber.',
  }),
];

/** One claim for each voice but `reported`. */
export const sampleClaims: readonly Claim[] = [
  composeClaim(0, 'Northland praised the Southland ports', {
    actorIds: ['northland', 'southland'],
  }),
  composeClaim(0, '“The river is open,”', { voice: 'quoted', speaker: 'Mira Oland', actorIds: [] }),
  composeClaim(1, 'it had raised tariffs on timber', {
    voice: 'denied',
    speaker: 'Southland',
    actorIds: ['southland'],
  }),
];

function composeArticle(
  id: string,
  known: Pick<Article, 'headline' | 'authors' | 'text'> & Partial<Article>,
): Article {
  const passage = { start: 0, end: known.text.length, role: 'body' } as const;
  return { id, kind: 'article', passages: [passage], ...known };
}

interface About {
  readonly voice?: Claim['voice'];
  readonly speaker?: string;
  readonly actorIds: readonly string[];
}

function composeClaim(
  at: number,
  words: string,
  { voice = 'asserted', speaker, actorIds }: About,
): Claim {
  const article = sampleArticles[at];
  if (article === undefined) throw new Error(`There is no sample article ${at}.`);
  const content = findWords(article.text, words);
  return {
    id: `${article.id}#${content.start}`,
    articleId: article.id,
    passage: 0,
    content: [content],
    quotation: content,
    cue: [],
    ...(speaker === undefined
      ? {}
      : { speaker: { name: speaker, spans: [findWords(article.text, speaker)], actorIds: [] } }),
    voice,
    actorIds,
    passageActorIds: at === 0 ? ['northland', 'southland', 'mira-oland'] : ['southland'],
    hedges: [],
    negated: false,
    negation: [],
    form: 'statement',
    dates: [],
    relations: [],
  };
}

function findWords(text: string, words: string): TextSpan {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The sample article has no “${words}”.`);
  return { start, end: start + words.length };
}
