import type { ThreadPoster } from '../../adapters/adapter.ts';
import { tendNext } from '../../delivery/tend-discussions.ts';
import type { TendTools } from '../../delivery/tend-tools.ts';
import type { House } from '../house/house.ts';
import { openGroupSay } from '../house/open-group-say.ts';
import type { ProgramTools } from '../terminal/terminal.ts';
import { repeat } from './repeat.ts';

const EVERY_SECOND = '* * * * * *';

/** Looks after the threads of discussions while Readout runs. A tick only looks: what is to be done follows from the store and the clock. */
export function keepDiscussing(
  house: Pick<House, 'store' | 'openDesks'>,
  posters: readonly ThreadPoster[],
  { log }: Pick<ProgramTools, 'log'>,
): { stop(): Promise<void> } {
  const tools: TendTools = {
    store: house.store,
    posters,
    now: () => new Date(),
    chance: Math.random,
    readZone: async (group) => (await house.openDesks(group).groups.readSettings()).timeZone,
    openSay: (group) => openGroupSay(group, house),
    report: (message, cause) => log.error(message, cause),
  };
  return repeat({
    when: EVERY_SECOND,
    work: async (goesOn) => {
      while (goesOn() && (await tendNext(tools)));
    },
    onFault: (cause) => log.error('Discussions could not be looked after.', cause),
  });
}
