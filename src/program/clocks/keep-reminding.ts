import type { ThreadPoster } from '../../adapters/adapter.ts';
import { type RemindTools, remindNext } from '../../delivery/remind-readers.ts';
import type { House } from '../house/house.ts';
import { openGroupSay } from '../house/open-group-say.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { repeat } from './repeat.ts';

const EVERY_MINUTE = '* * * * *';

/** Reminds of readings while Readout runs. */
export function keepReminding(
  house: Pick<House, 'store' | 'openDesks'>,
  posters: readonly ThreadPoster[],
  { log }: Pick<ProgramTools, 'log'>,
): { stop(): Promise<void> } {
  const tools: RemindTools = {
    store: house.store,
    posters,
    now: () => new Date(),
    openSay: (group) => openGroupSay(group, house),
    report: (message, cause) => log.error(message, cause),
  };
  return repeat({
    when: EVERY_MINUTE,
    work: async (goesOn) => {
      while (goesOn() && (await remindNext(tools)));
    },
    onFault: (cause) => log.error('Nobody could be reminded of readings.', cause),
  });
}
