import { hostname } from 'node:os';
import { resolve } from 'node:path';
import { type SyncReport, syncCorpus } from '../../briefing/sync-corpus.ts';
import type { ArticleProblem } from '../../corpus/markdown/read-article.ts';
import { type Corpus, readCorpus } from '../../corpus/markdown/read-corpus.ts';
import type { FolderReader } from '../../store/corpus/corpus-store.ts';
import type { Store } from '../../store/store.ts';
import { hashArticle, hashText } from '../../store/tables/hash-article.ts';
import type { Reader } from './build-reader.ts';

export interface FolderReading {
  readonly report: SyncReport;
  /** What was left out and why, in sentences for people. */
  readonly problems: readonly string[];
  /** Whether the folder was taken just now, by whoever reads it here. */
  readonly isTaken: boolean;
}

export interface FolderTools extends Reader {
  readonly store: Store;
  readonly onProgress?: (done: number, total: number) => void;
  readonly nowMs?: () => number;
  /** The name of this machine. */
  readonly host?: string;
}

const NOTHING: SyncReport = { read: 0, removed: 0, stranded: 0 };
const MINUTE_MS = 60_000;
const RENEWALS = 4;

/**
 * Reads the folder of articles into the store, unless another machine does: where their folders or their rules differ, each would undo what
 * the other did, over and over.
 */
export async function readFolder(folder: string, tools: FolderTools): Promise<FolderReading> {
  const { store, nowMs = Date.now } = tools;
  const corpus = await readCorpus(folder);
  const problems = corpus.problems.map(writeProblem);
  const reader = { ...nameReader(folder, tools), content: hashCorpus(corpus) };
  // It outlasts two looks at the folder.
  const leaseMs = (2 * tools.config.readout.readAgainMinutes + 1) * MINUTE_MS;
  const take = () => store.takeFolder(reader, nowMs(), nowMs() + leaseMs);
  const lease = await take();
  if (!isOf(lease.reader, reader)) {
    return {
      report: NOTHING,
      problems: [...problems, ...compare(lease.reader, reader)],
      isTaken: false,
    };
  }
  // To read everything again may take longer than a lease; a renewal that fails leaves the next one.
  const renewing = setInterval(() => void take().catch(() => undefined), leaseMs / RENEWALS);
  try {
    const report = await syncCorpus(corpus, tools);
    const stranded = writeStranded(folder, report.stranded);
    return { report, problems: [...problems, ...stranded], isTaken: lease.isNew };
  } finally {
    clearInterval(renewing);
  }
}

/** Leaves the folder to another machine. */
export async function leaveFolder(folder: string, tools: FolderTools): Promise<void> {
  await tools.store.leaveFolder(nameReader(folder, tools));
}

/** Says that articles stay although their folder is empty or away. */
export function writeStranded(folder: string, count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `No article can be read in ${folder}, and ${count} of it are stored: they stay until an article is there again.`,
  ];
}

/** A file that was left out, in a sentence for people. */
export function writeProblem({ file, line, expected }: ArticleProblem): string {
  return `${file}, line ${line}, is left out: ${expected}`;
}

function nameReader(folder: string, { engineVersion, host = hostname() }: FolderTools) {
  return { holder: `${host}:${resolve(folder)}`, engine: engineVersion };
}

function isOf(one: FolderReader, other: FolderReader): boolean {
  return one.holder === other.holder && one.engine === other.engine;
}

/** Two machines with the same folder and the same rules are no news. */
function compare(theirs: FolderReader, ours: FolderReader): readonly string[] {
  const different = [
    ...(theirs.content === ours.content ? [] : ['its files']),
    ...(theirs.engine === ours.engine ? [] : ['its version or its config/actors.yaml']),
  ].join(' and ');
  if (different === '') return [];
  return [
    `${theirs.holder} is read into this store by another Readout, and ${different} are not those of ${ours.holder}, ` +
      'of which nothing is read. Give both the same.',
  ];
}

function hashCorpus({ articles, brokenIds }: Corpus): string {
  const hashes = articles.map((article) => `${article.id} ${hashArticle(article)}`);
  return hashText(JSON.stringify([hashes, brokenIds]), 12);
}
