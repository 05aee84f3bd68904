import { commands } from '../../commands/index.ts';
import type { Log } from '../adapters/adapter.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { createBriefing } from '../briefing/create-briefing.ts';
import { type SyncReport, syncCorpus } from '../briefing/sync-corpus.ts';
import { type ClaimsEngine, createClaimsEngine, ENGINE_VERSION } from '../claims/extract-claims.ts';
import { createGazetteer } from '../claims/gazetteer.ts';
import { createFrontDesk } from '../commands/dispatch.ts';
import type { FrontDesk } from '../commands/front-desk.ts';
import { readConfig } from '../config/read-config.ts';
import type { Environment } from '../config/read-environment.ts';
import { type CorpusProblem, readCorpus } from '../corpus/read-corpus.ts';
import { createSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { hashText } from '../store/hash-article.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

/** Everything but the adapters, ready to answer. */
export interface House {
  readonly store: Store;
  readonly index: SearchIndex;
  readonly engine: ClaimsEngine;
  readonly engineVersion: string;
  readonly briefing: Briefing;
  readonly desk: FrontDesk;
  readonly report: SyncReport;
  /** Article files that were left out, and why. */
  readonly problems: readonly CorpusProblem[];
}

interface BuildTools {
  readonly log: Log;
  /** Where our own pages are; the address the web page listens at where nobody sets one. */
  readonly publicUrl: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Builds the house by hand: config, store, corpus, index, briefing, front desk. The caller closes the store. */
export async function buildHouse(environment: Environment, tools: BuildTools): Promise<House> {
  const config = await readConfig(environment.READOUT_CONFIG);
  const gazetteer = createGazetteer(config.actors);
  const engine = createClaimsEngine({ gazetteer });
  const engineVersion = `${ENGINE_VERSION}-${hashText(JSON.stringify(config.actors), 12)}`;
  const index = createSearchIndex();
  const store = await openStore({
    dataFolder: environment.READOUT_DATA,
    ...(environment.DATABASE_URL === undefined ? {} : { databaseUrl: environment.DATABASE_URL }),
  });
  const { articles, problems } = await readCorpus(environment.READOUT_CORPUS);
  const { onProgress } = tools;
  const report = await syncCorpus(articles, {
    engine,
    store,
    index,
    engineVersion,
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const briefing = createBriefing({
    gazetteer,
    index,
    store,
    claimsPerPage: config.readout.limits.claimsPerPage,
    publicUrl: tools.publicUrl,
  });
  const desk = createFrontDesk({
    briefing,
    commands,
    keeper: store,
    reportFault: (message, cause) => tools.log.error(message, cause),
  });
  return { store, index, engine, engineVersion, briefing, desk, report, problems };
}
