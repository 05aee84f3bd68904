import type { Filled } from '../filling/fill-house.ts';
import { leaveFolder } from '../filling/read-folder.ts';
import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { createPoller } from './create-poller.ts';
import { createReadAgain } from './read-again.ts';
import { repeat } from './repeat.ts';

/**
 * Reads the folder of articles again, as often as the config says, and the store with it: what is put into the folder, or
 * added by a feed or another process, is found without a restart. Feeds are polled beside it, for that can take minutes.
 */
export function keepReading(
  house: House & Pick<Filled, 'problems'>,
  tools: ProgramTools,
): { stop(): Promise<void> } {
  const { environment, log } = tools;
  const now = () => new Date();
  const poller = createPoller(house, { log, now });
  const when = `*/${house.config.readout.readAgainMinutes} * * * *`;
  const reading = repeat({
    when,
    work: createReadAgain(house, tools, now),
    onFault: (cause) => log.error('Reading again failed', cause),
  });
  const polling = repeat({
    when,
    work: () => poller.poll(),
    onFault: (cause) => log.error('The feeds could not be polled.', cause),
  });
  return {
    async stop() {
      await reading.stop();
      await Promise.all([poller.stop(), polling.stop()]);
      await leaveFolder(environment.READOUT_CORPUS, house);
    },
  };
}
