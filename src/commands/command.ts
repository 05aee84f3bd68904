import type { Briefing } from '../briefing/briefing.ts';
import type { Card } from '../card/card.ts';
import type { Option } from './options.ts';

/** The options of a command by name, in the order they are shown. */
export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** Option values as they were typed, by name. */
export type RawOptions = Readonly<Record<string, string>>;

/** What a command works with beside its options. */
export interface CommandTools {
  readonly briefing: Briefing;
  /** Every command, in the order of the help. */
  readonly commands: readonly Command[];
  /** The options as they were typed, for buttons that run the command again. */
  readonly raw: RawOptions;
}

/** One slash command: a table with one verb. It never learns which platform asked. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly options: OptionTable;
  /** Raw option values: the help prints them, and the tests run them. */
  readonly examples: readonly RawOptions[];
  /** Gives the answer, or a card that says what is wrong with which option. Throws only what should not happen. */
  run(raw: RawOptions, tools: Omit<CommandTools, 'raw'>): Promise<Card>;
}
