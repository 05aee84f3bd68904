import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FrontDesk } from '../commands/front-desk.ts';
import { readEnvironment } from '../config/read-environment.ts';
import { buildHouse, type House } from '../program/house/house.ts';

const SAMPLE = fileURLToPath(new URL('../testing/sample-house/', import.meta.url));

/** What somebody wants to add: a line of a sort each, two claims. */
export const FERRY = [
  'Ferry to return',
  'By Ada Park',
  'March 2, 2026',
  'The ferry will sail again in May, Mayor Ines Holm said on Monday.',
  '“We have waited long enough,” said Tom Lind, the harbour master.',
  'Read more: Ten harbours to visit',
].join('\n\n');

/** A whole house with a real store, engine and front desk, in a folder of its own. */
export interface CorpusHouse {
  readonly desk: FrontDesk;
  readonly store: House['store'];
  /** What went wrong; empty where nothing did. */
  readonly faults: readonly unknown[];
  /** How many articles people added. */
  countAdded(): Promise<number>;
  close(): Promise<void>;
}

/** Builds the house; only those who manage a place may add. */
export async function openCorpusHouse(): Promise<CorpusHouse> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-'));
  const faults: unknown[] = [];
  await cp(SAMPLE, folder, { recursive: true });
  const { desk, store } = await buildHouse({
    environment: readEnvironment({
      READOUT_CONFIG: join(folder, 'config'),
      READOUT_CORPUS: join(folder, 'corpus'),
      READOUT_DATA: join(folder, 'data'),
    }),
    log: { info() {}, warn() {}, error: (_message, cause) => void faults.push(cause) },
    fetchDocument: () => Promise.reject(new Error('No test goes to the network.')),
  });
  return {
    desk,
    store,
    faults,
    async countAdded() {
      return (await store.listArticles()).filter(({ origin }) => origin === 'added').length;
    },
    async close() {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
