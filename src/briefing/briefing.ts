import type { Article } from '../domain/article.ts';
import type { ChangesAnswer } from '../domain/changes.ts';
import type { CitedWorks } from '../domain/cited-works.ts';
import type { ClaimContext } from '../domain/claim-context.ts';
import type { ClaimsAnswer, CorpusCount } from '../domain/claims-answer.ts';
import type { Comparison, Incomparable } from '../domain/comparison.ts';
import type { Digest } from '../domain/digest.ts';
import type { Revision } from '../domain/revision.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Verification } from '../domain/verification.ts';
import type { ChangesQuery } from './changes/find-changes.ts';
import type { CiteQuery } from './cite/cite-works.ts';
import type { ClaimQuery } from './claims/find-claims.ts';
import type { CompareQuery } from './compare/compare-positions.ts';
import type { ContextQuery } from './context/find-context.ts';
import type { DigestQuery } from './digests/compose-digest.ts';
import type { Scope } from './find-scope.ts';
import type { TimelineQuery } from './timeline/compose-timeline.ts';
import type { VerifyQuery } from './verify/verify-sentence.ts';
import type { VoicesAnswer, VoicesQuery } from './voices/list-voices.ts';

/** The questions the bot can answer. Each throws only what should not happen. */
export interface Briefing {
  findClaims(query: ClaimQuery): Promise<ClaimsAnswer>;
  verifySentence(query: VerifyQuery): Promise<Verification>;
  findContext(query: ContextQuery): Promise<ClaimContext | undefined>;
  listVoices(query: VoicesQuery): Promise<VoicesAnswer>;
  comparePositions(query: CompareQuery): Promise<Comparison | Incomparable>;
  composeTimeline(query: TimelineQuery): Promise<Timeline>;
  composeDigest(query: DigestQuery): Promise<Digest>;
  citeWorks(query: CiteQuery): Promise<CitedWorks>;
  findArticle(id: string): Promise<Article | undefined>;
  /** The articles that `in:` means. */
  findScope(within: string): Promise<Scope>;
  /** An article in one state of its text, counted from 1. */
  findRevision(id: string, number: number): Promise<Article | undefined>;
  findChanges(query: ChangesQuery): Promise<ChangesAnswer>;
  listRevisions(id: string): Promise<readonly Revision[]>;
  /** What is typed, with the name of an actor completed at its end; best first. */
  completeAbout(typed: string): Promise<readonly string[]>;
  /** Names that fit what is typed, best first. */
  completeSpeakers(typed: string): Promise<readonly string[]>;
  completeOutlets(typed: string): Promise<readonly string[]>;
  countCorpus(): Promise<CorpusCount>;
}
