import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { createIndexer, type Indexer } from '../briefing/index-claims.ts';
import { type SyncReport, syncCorpus } from '../briefing/sync-corpus.ts';
import { type ClaimsEngine, createClaimsEngine, ENGINE_VERSION } from '../claims/extract-claims.ts';
import { createGazetteer, type Gazetteer } from '../claims/gazetteer/gazetteer.ts';
import type { Desks } from '../commands/command.ts';
import { createFrontDesk } from '../commands/dispatch.ts';
import type { FrontDesk } from '../commands/front-desk.ts';
import { type Config, readConfig } from '../config/read-config.ts';
import type { Environment } from '../config/read-environment.ts';
import type { FetchDocument } from '../corpus/fetch/fetch-document.ts';
import type { ArticleProblem } from '../corpus/markdown/read-article.ts';
import { readCorpus } from '../corpus/markdown/read-corpus.ts';
import { createNameOutlet, type NameOutlet } from '../corpus/name-outlet.ts';
import { createMemoryIndex } from '../search/memory/memory-index.ts';
import { createWorkerIndex } from '../search/memory/worker-index.ts';
import { openPostgresIndex } from '../search/postgres/postgres-index.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { hashText } from '../store/hash-article.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { createDesks } from './create-desks.ts';
import { openNetwork } from './open-network.ts';
import { readServerSecret, type ServerSecret } from './server-secret.ts';
import type { ProgramTools } from './terminal.ts';

/** What reads an article. */
export interface Reader {
  readonly config: Config;
  readonly gazetteer: Gazetteer;
  readonly engine: ClaimsEngine;
  /** Changes with the rules and with the gazetteer. */
  readonly engineVersion: string;
  /** Knows the outlets of the config by their domains. */
  readonly nameOutlet: NameOutlet;
}

/** Everything but the adapters, ready to answer. */
export interface House extends Reader {
  readonly store: Store;
  readonly secret: ServerSecret;
  readonly fetchDocument: FetchDocument;
  readonly indexer: Indexer;
  /** Opens what serves a group; '' is the page and the terminal. */
  openDesks(group: string): Desks;
  /** Answers from what is everybody's. */
  readonly briefing: Briefing;
  readonly desk: FrontDesk;
  readonly report: SyncReport;
  /** Article files that were left out, each with its line and what was expected there. */
  readonly problems: readonly string[];
}

interface BuildTools extends Pick<ProgramTools, 'environment' | 'log' | 'fetchDocument'> {
  readonly onProgress?: (done: number, total: number) => void;
  /** Whether the index is kept in a file and searched on a thread of its own: for who stays, not for one question. */
  readonly indexOnThread?: boolean;
}

/** Builds what reads an article, from the config alone. */
export async function buildReader({ READOUT_CONFIG }: Environment): Promise<Reader> {
  const config = await readConfig(READOUT_CONFIG);
  const gazetteer = createGazetteer(config.actors);
  const engine = createClaimsEngine({ gazetteer });
  const engineVersion = `${ENGINE_VERSION}-${hashText(JSON.stringify(config.actors), 12)}`;
  const nameOutlet = createNameOutlet(config.outlets);
  return { config, gazetteer, engine, engineVersion, nameOutlet };
}

/** Builds the house by hand: config, store, corpus, index, briefing, front desk. The caller closes the store. */
export async function buildHouse(tools: BuildTools): Promise<House> {
  const { environment, log, onProgress, indexOnThread } = tools;
  const reader = await buildReader(environment);
  const { articles, problems } = await readCorpus(environment.READOUT_CORPUS);
  const store = await openStore({
    dataFolder: environment.READOUT_DATA,
    databaseUrl: environment.DATABASE_URL,
  });
  const progress = onProgress === undefined ? {} : { onProgress };
  const report = await syncCorpus(articles, { ...reader, store, ...progress });
  const index = await openIndex(environment, indexOnThread);
  const indexer = createIndexer(store, index);
  const { notice } = await indexer.refresh();
  const fetchDocument = tools.fetchDocument ?? openNetwork(environment);
  const openDesks = createDesks({
    ...reader,
    index,
    indexer,
    store,
    fetchDocument,
    now: () => new Date(),
    claimsPerPage: reader.config.readout.limits.claimsPerPage,
    zone: reader.config.readout.timeZone,
    ...composePublicUrl(environment),
  });
  const secret = await readServerSecret(environment, store);
  const desk = createFrontDesk({
    openDesks,
    commands,
    keeper: store,
    permissions: reader.config.readout.permissions,
    buttonKeys: secret.deriveKeys('buttons'),
    reportFault: (message, cause) => log.error(message, cause),
  });
  return {
    ...reader,
    store,
    secret,
    fetchDocument,
    indexer,
    openDesks,
    briefing: openDesks('').briefing,
    desk,
    report,
    problems: [...problems.map(writeProblem), ...(notice === undefined ? [] : [notice])],
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

/** Links lead to the address that is set, else to the web page's own; a port chosen by chance gives none. */
function composePublicUrl({ PUBLIC_URL, HOST, PORT }: Environment): { publicUrl?: string } {
  if (PUBLIC_URL !== undefined) return { publicUrl: PUBLIC_URL.replace(/\/$/u, '') };
  return PORT === 0 ? {} : { publicUrl: `http://${HOST}:${PORT}` };
}

/** A file that was left out, in a sentence for people. */
export function writeProblem({ file, line, expected }: ArticleProblem): string {
  return `${file}, line ${line}, is left out: ${expected}`;
}
