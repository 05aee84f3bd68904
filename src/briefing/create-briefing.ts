import type { ClaimsEngine } from '../claims/extract-claims.ts';
import type { Gazetteer } from '../claims/gazetteer/gazetteer.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { Store } from '../store/store.ts';
import type { Briefing } from './briefing.ts';
import { findChanges } from './changes/find-changes.ts';
import { citeWorks } from './cite/cite-works.ts';
import { findClaims } from './claims/find-claims.ts';
import type { SimilarKeeper } from './claims/keep-similar.ts';
import { comparePositions } from './compare/compare-positions.ts';
import { findContext } from './context/find-context.ts';
import { composeDigest } from './digests/compose-digest.ts';
import { findScope } from './find-scope.ts';
import { completeAbout } from './names/complete-about.ts';
import { completeNames } from './names/complete-names.ts';
import { listNamedSpeakers } from './names/list-named-speakers.ts';
import type { PagePaths } from './page-paths.ts';
import { composeTimeline } from './timeline/compose-timeline.ts';
import { type CatalogueKeeper, createCatalogueKeeper } from './verify/keep-catalogue.ts';
import { verifySentence } from './verify/verify-sentence.ts';
import { listVoices } from './voices/list-voices.ts';

export interface BriefingTools {
  readonly engine: ClaimsEngine;
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly store: Store;
  readonly claimsPerPage: number;
  /** As `nameGroup` gives it. */
  readonly group?: string;
  /** What finds claims by their meaning, where it is switched on. */
  readonly similar?: SimilarKeeper;
  /** Which texts may hold a sentence; its own where it is left out. */
  readonly catalogue?: CatalogueKeeper;
  readonly publicUrl?: string;
  readonly pages?: Pick<PagePaths, 'write'>;
}

const MAX_NAMES = 25;

/** Puts the questions the bot can answer to the store, the index and the gazetteer it is given. */
export function createBriefing(tools: BriefingTools): Briefing {
  const { gazetteer, index, store } = tools;
  const { catalogue = createCatalogueKeeper(store) } = tools;
  return {
    findClaims: (query) => findClaims(query, tools),
    verifySentence: (query) => verifySentence(query, { ...tools, catalogue }),
    findContext: (query) =>
      findContext(query, { ...tools, findClaims: (about) => findClaims(about, tools) }),
    listVoices: (query) => listVoices(query, tools),
    comparePositions: (query) => comparePositions(query, tools),
    composeTimeline: (query) => composeTimeline(query, tools),
    composeDigest: (query) => composeDigest(query, tools),
    citeWorks: (query) =>
      citeWorks(query, { ...tools, findClaims: (about) => findClaims(about, tools) }),
    findArticle: (id) => store.findArticle(id),
    findScope: (within) => findScope(within, tools),
    findRevision: (id, number) => store.findRevision(id, number),
    findChanges: (query) => findChanges(query, tools),
    listRevisions: (id) => store.listRevisions(id),
    completeAbout: async (typed) => completeAbout(typed, gazetteer, MAX_NAMES),
    completeSpeakers: async (typed) => complete(typed, await listNamedSpeakers(index), tools),
    completeOutlets: async (typed) => complete(typed, await index.listOutlets(), tools),
    async countCorpus() {
      const articles = await store.listArticles();
      const abstracts = articles.filter(({ kind }) => kind === 'abstract').length;
      return { articles: articles.length - abstracts, abstracts, claims: await index.count() };
    },
  };
}

function complete(
  typed: string,
  tallies: readonly { readonly name: string }[],
  { gazetteer }: Pick<BriefingTools, 'gazetteer'>,
): readonly string[] {
  const names = tallies.map(({ name }) => name);
  return completeNames(typed, names, { gazetteer, limit: MAX_NAMES });
}
