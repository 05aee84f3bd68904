import type { Indexer } from '../../briefing/claims/index-claims.ts';
import type { SyncReport } from '../../briefing/sync-corpus.ts';
import type { Store } from '../../store/store.ts';
import type { Reader } from './build-reader.ts';
import { leaveFolder, readFolder } from './read-folder.ts';

/** What a start has read. */
export interface Filled {
  readonly report: SyncReport;
  /** Article files that were left out, each with its line and what was expected there, and whether the index is nearly full. */
  readonly problems: readonly string[];
}

/** How far a start is: articles of all that are to be read, or to be indexed. */
export interface Progress {
  readonly doing: 'read' | 'indexed';
  readonly done: number;
  readonly total: number;
}

interface FillTools extends Reader {
  readonly store: Store;
  /** Absent where nothing is searched. */
  readonly indexer?: Indexer;
  readonly onProgress: (progress: Progress) => void;
  /** Whether the folder is read again later: then it is kept from other machines. */
  readonly stays: boolean;
}

/** Brings store and index up to date: first what the store holds already can be searched, then the folder is read. */
export async function fillHouse(folder: string, tools: FillTools): Promise<Filled> {
  const { indexer, onProgress } = tools;
  const tell = (doing: Progress['doing']) => (done: number, total: number) =>
    onProgress({ doing, done, total });
  await indexer?.refresh(tell('indexed'));
  const reading = { ...tools, onProgress: tell('read') };
  const { report, problems, isTaken } = await readFolder(folder, reading);
  if (isTaken && !tools.stays) await leaveFolder(folder, reading);
  const indexed = await indexer?.refresh(tell('indexed'));
  const notices = indexed?.notice === undefined ? [] : [indexed.notice];
  return { report, problems: [...problems, ...notices] };
}
