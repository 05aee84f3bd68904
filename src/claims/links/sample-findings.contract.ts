import type { Actor } from '../../domain/actor.ts';
import type { Article } from '../../domain/article.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';

function country(name: string, demonym: string, seat: string): Actor {
  return {
    id: name.toLowerCase(),
    name,
    kind: 'country',
    aliases: [
      { text: demonym, kind: 'demonym' },
      { text: seat, kind: 'metonym' },
    ],
    standsFor: [],
    offices: [],
  };
}

const KAZAKHSTAN = country('Kazakhstan', 'Kazakh', 'Astana');

export const sampleGazetteer = createGazetteer([
  KAZAKHSTAN,
  country('China', 'Chinese', 'Beijing'),
  country('Russia', 'Russian', 'Moscow'),
  {
    ...KAZAKHSTAN,
    id: 'mira-oland',
    name: 'Mira Oland',
    kind: 'person',
    aliases: [],
    standsFor: ['kazakhstan'],
  },
]);
const engine = createClaimsEngine({ gazetteer: sampleGazetteer });

/** The claims of an article of one paragraph. */
export function sampleFindings(text: string, about: Partial<Article> = {}): readonly Finding[] {
  const article: Article = {
    id: `river-post/${about.publishedOn ?? 'undated'}/${text}`,
    kind: 'article',
    headline: 'A day',
    authors: [],
    text,
    passages: [{ start: 0, end: text.length, role: 'body' }],
    ...about,
  };
  return engine.extract(article).claims.map((claim) => ({ claim, article }));
}
