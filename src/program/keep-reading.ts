import cron from 'node-cron';
import { syncCorpus } from '../briefing/sync-corpus.ts';
import { readCorpus } from '../corpus/markdown/read-corpus.ts';
import { type House, writeProblem } from './house.ts';
import type { ProgramTools } from './terminal.ts';

/**
 * Reads the folder of articles again, as often as the config says, and the store with it: what is put into the folder, or
 * added by another process, is found without a restart.
 */
export function keepReading(
  house: House,
  { environment, log }: ProgramTools,
): { stop(): Promise<void> } {
  let told = new Set(house.problems);
  const readAgain = async (): Promise<void> => {
    const { articles, problems } = await readCorpus(environment.READOUT_CORPUS);
    const sentences = problems.map(writeProblem);
    for (const sentence of sentences) if (!told.has(sentence)) log.warn(sentence);
    told = new Set(sentences);
    await syncCorpus(articles, house);
    const { changed, removed } = await house.indexer.refresh();
    if (changed + removed > 0) log.info(`${changed} articles came or changed, ${removed} went.`);
  };
  const task = cron.schedule(
    `*/${house.config.readout.readAgainMinutes} * * * *`,
    () => readAgain().catch((cause: unknown) => log.error('Reading again failed', cause)),
    { noOverlap: true },
  );
  return {
    async stop() {
      await task.destroy();
    },
  };
}
