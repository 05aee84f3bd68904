import type { Article } from '../domain/article.ts';
import type { ClaimsAnswer, CorpusCount } from '../domain/claims-answer.ts';
import type { ClaimQuery } from './find-claims.ts';

/** The questions the bot can answer. Each throws only what should not happen. */
export interface Briefing {
  findClaims(query: ClaimQuery): Promise<ClaimsAnswer>;
  findArticle(id: string): Promise<Article | undefined>;
  /** Names that fit what is typed, best first: of actors, speakers or outlets. */
  completeActors(typed: string): readonly string[];
  completeSpeakers(typed: string): readonly string[];
  completeOutlets(typed: string): readonly string[];
  countCorpus(): Promise<CorpusCount>;
}
