import type { AddOptions } from '../add/add-outcome.ts';
import type { House } from '../house/house.ts';
import type { ProgramTools } from '../terminal/terminal.ts';

/** What the subcommands of `feed` work with. */
export interface FeedTools extends AddOptions, Pick<ProgramTools, 'terminal' | 'log'> {
  readonly house: House;
  readonly now: () => Date;
}

/** What is said where no feed is followed. */
export const NO_FEEDS = 'No feed is followed yet; “readout feed add URL” follows one.';
