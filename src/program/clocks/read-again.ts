import { dropOldDrafts } from '../../briefing/corpus/drafts.ts';
import type { Filled } from '../filling/fill-house.ts';
import { type FolderTools, readFolder } from '../filling/read-folder.ts';
import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';

type ReadingHouse = FolderTools & Pick<House, 'indexer'> & Pick<Filled, 'problems'>;

/** Makes what is done at each look: the folder, the store and the index are brought together, and what nobody decided on goes. Each thing is said once. */
export function createReadAgain(
  house: ReadingHouse,
  { environment, log }: Pick<ProgramTools, 'environment' | 'log'>,
  now: () => Date,
): () => Promise<void> {
  let told = new Set(house.problems);
  const warn = (sentences: readonly string[]): void => {
    for (const sentence of sentences) if (!told.has(sentence)) log.warn(sentence);
    told = new Set(sentences);
  };
  return async () => {
    const { problems } = await readFolder(environment.READOUT_CORPUS, house);
    const { changed, removed, notice } = await house.indexer.refresh();
    if (changed + removed > 0) log.info(`Articles: ${changed} came or changed, ${removed} went.`);
    warn(notice === undefined ? problems : [...problems, notice]);
    await dropOldDrafts({ store: house.store, now });
  };
}
