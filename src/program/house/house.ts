import { join } from 'node:path';
import { commands } from '../../../commands/index.ts';
import type { Briefing } from '../../briefing/briefing.ts';
import { createIndexer, type Indexer } from '../../briefing/claims/index-claims.ts';
import type { SimilarKeeper } from '../../briefing/claims/keep-similar.ts';
import { createPagePaths, type PagePaths } from '../../briefing/page-paths.ts';
import type { Desks } from '../../commands/command.ts';
import { createFrontDesk } from '../../commands/dispatch.ts';
import type { FrontDesk } from '../../commands/front-desk.ts';
import { createPace } from '../../commands/pace/pace.ts';
import type { Environment } from '../../config/read-environment.ts';
import type { FetchDocument } from '../../corpus/fetch/fetch-document.ts';
import { createMemoryIndex } from '../../search/memory/memory-index.ts';
import { createWorkerIndex } from '../../search/memory/worker-index.ts';
import { openPostgresIndex } from '../../search/postgres/postgres-index.ts';
import { rememberTallies } from '../../search/remember-tallies.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { rememberSettings } from '../../store/groups/remember-settings.ts';
import { gatherTexts } from '../../store/kept-texts/gather-texts.ts';
import { openStore } from '../../store/open-store.ts';
import type { Store } from '../../store/store.ts';
import { announceFilling, createFilling } from '../filling/announce-filling.ts';
import { buildReader, type Reader } from '../filling/build-reader.ts';
import { type Filled, fillHouse, type Progress } from '../filling/fill-house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { composePublicUrl } from './compose-public-url.ts';
import { createDesks } from './create-desks.ts';
import { openNetwork } from './open-network.ts';
import { openSimilar } from './open-similar.ts';
import { readServerSecret, type ServerSecret } from './server-secret.ts';

/** Everything but the adapters, ready to answer. */
export interface House extends Reader {
  readonly store: Store;
  readonly secret: ServerSecret;
  /** Under which names articles have pages. */
  readonly pages: PagePaths;
  readonly fetchDocument: FetchDocument;
  readonly indexer: Indexer;
  /** Opens what serves a group; '' is the page and the terminal. */
  openDesks(group: string): Desks;
  /** Answers from what is everybody's. */
  readonly briefing: Briefing;
  readonly desk: FrontDesk;
  /** Where links lead; absent where there is no address to lead to. */
  readonly publicUrl?: string;
}

/** A house that answers already, from what its index held when it was left. */
export interface OpenHouse extends House {
  /** Reads what came or changed since, once. */
  fill(onProgress?: (progress: Progress) => void): Promise<Filled>;
}

interface BuildTools extends Pick<ProgramTools, 'environment' | 'log' | 'fetchDocument'> {
  /** Whether the index is kept in a file and searched on a thread of its own: for who stays, not for one question. */
  readonly indexOnThread?: boolean;
  /** Whether nothing is searched: then no index is built, which takes time and memory for all that is stored. */
  readonly withoutIndex?: boolean;
}

/** Builds the house and fills it; the caller closes the store. */
export async function buildHouse(tools: BuildTools): Promise<House & Filled> {
  const house = await openHouse(tools);
  return { ...house, ...(await house.fill()) };
}

/** Builds the house by hand: config, store, index, briefing, front desk. It is to be filled, and the caller closes the store. */
export async function openHouse(tools: BuildTools): Promise<OpenHouse> {
  const { environment, log, indexOnThread, withoutIndex = false } = tools;
  const reader = await buildReader(environment);
  const location = {
    dataFolder: environment.READOUT_DATA,
    databaseUrl: environment.DATABASE_URL,
  };
  const store = gatherTexts(rememberSettings(await openStore(location)));
  const index = rememberTallies(await openIndex(environment, indexOnThread));
  const similar = openSimilar({ ...tools, ...reader, store, stays: indexOnThread ?? false });
  const indexer = joinSimilar(createIndexer(store, index), similar);
  const secret = await readServerSecret(environment, store);
  const pages = createPagePaths(secret.deriveKeys('pages'));
  const fetchDocument = tools.fetchDocument ?? openNetwork(environment);
  const openDesks = createDesks({
    ...reader,
    index,
    indexer,
    store,
    ...(similar && { similar }),
    fetchDocument,
    pages,
    now: () => new Date(),
    claimsPerPage: reader.config.readout.limits.claimsPerPage,
    defaults: {
      language: reader.config.readout.language,
      timeZone: reader.config.readout.timeZone,
      ...reader.config.readout.permissions,
    },
    ...composePublicUrl(environment),
  });
  const desk = createFrontDesk({
    openDesks,
    commands,
    keeper: store,
    // A clock that is set back would lock out whoever asked before.
    pace: createPace(() => performance.now()),
    buttonKeys: secret.deriveKeys('buttons'),
    reportFault: (message, cause) => log.error(message, cause),
  });
  const filling = createFilling((onProgress) =>
    fillHouse(environment.READOUT_CORPUS, {
      ...reader,
      store,
      onProgress,
      stays: indexOnThread ?? false,
      ...(withoutIndex ? {} : { indexer }),
    }),
  );
  return {
    ...reader,
    store,
    secret,
    pages,
    fetchDocument,
    indexer,
    openDesks,
    briefing: openDesks('').briefing,
    desk: announceFilling(desk, filling),
    fill: filling.fill,
    ...composePublicUrl(environment),
  };
}

/** Claims are searched where they are kept: on the server, else in this process. */
async function openIndex(
  { DATABASE_URL, DATABASE_REPLICA_URL, READOUT_DATA }: Environment,
  onThread = false,
): Promise<SearchIndex> {
  if (DATABASE_URL !== undefined) return openPostgresIndex(DATABASE_URL, DATABASE_REPLICA_URL);
  return onThread
    ? createWorkerIndex(join(READOUT_DATA, 'search-index.jsonl'))
    : createMemoryIndex();
}

/** What is found by words is learned by its meaning afterwards, in the background. */
function joinSimilar(indexer: Indexer, similar: SimilarKeeper | undefined): Indexer {
  if (similar === undefined) return indexer;
  return {
    async refresh(onProgress) {
      const report = await indexer.refresh(onProgress);
      similar.refresh();
      return report;
    },
  };
}
