import cron from 'node-cron';
import { createPoller } from './create-poller.ts';
import type { Filled } from './fill-house.ts';
import type { House } from './house.ts';
import { leaveFolder, readFolder } from './read-folder.ts';
import { repeat } from './repeat.ts';
import type { ProgramTools } from './terminal.ts';

/**
 * Reads the folder of articles again, as often as the config says, and the store with it: what is put into the folder, or
 * added by a feed or another process, is found without a restart. Feeds are polled beside it, for that can take minutes.
 */
export function keepReading(
  house: House & Pick<Filled, 'problems'>,
  { environment, log }: ProgramTools,
): { stop(): Promise<void> } {
  let told = new Set(house.problems);
  const readAgain = async (): Promise<void> => {
    const { problems } = await readFolder(environment.READOUT_CORPUS, house);
    for (const sentence of problems) if (!told.has(sentence)) log.warn(sentence);
    told = new Set(problems);
    const { changed, removed, notice } = await house.indexer.refresh();
    if (changed + removed > 0) log.info(`${changed} articles came or changed, ${removed} went.`);
    if (notice !== undefined) log.warn(notice);
  };
  const poller = createPoller(house, { log, now: () => new Date() });
  const when = `*/${house.config.readout.readAgainMinutes} * * * *`;
  const reading = repeat({
    when,
    work: readAgain,
    onFault: (cause) => log.error('Reading again failed', cause),
  });
  const polling = cron.schedule(when, () => poller.poll(), { noOverlap: true });
  return {
    async stop() {
      await reading.stop();
      await polling.destroy();
      await poller.stop();
      await leaveFolder(environment.READOUT_CORPUS, house);
    },
  };
}
