import type { Action, Card } from '../card/card.ts';
import type { Place } from '../domain/place.ts';
import type { Command, RawOptions } from './command.ts';

/** A command somebody runs, as every platform hands it in. */
export interface Invocation {
  readonly command: string;
  readonly options: RawOptions;
}

/** Who asks, and where. `person` is the platform's own id. */
export interface Caller {
  readonly place: Place;
  readonly person: string;
}

/** What can be put into an option. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The one door: everything an adapter may ask for. Nothing here throws or rejects: a fault is a card too. */
export interface FrontDesk {
  /** Every command, in the order of the help. */
  readonly commands: readonly Command[];
  /** Answers a command given by its parts. */
  dispatch(invocation: Invocation, caller: Caller): Promise<Card>;
  /** Answers a command typed as text, with or without its slash: `/claims china by:"Ada Park"`. */
  ask(text: string, caller: Caller): Promise<Card>;
  /** What fits an option while it is typed, best first, at most 25; each value is the whole option. */
  complete(command: string, option: string, typed: string): Promise<readonly Choice[]>;
  /** A reference of at most 100 characters that a button carries; it is good after a restart. */
  keepAction(action: Action): Promise<string>;
  /** What a button's reference stands for; undefined where it is none of ours or is not known any more. */
  recallAction(reference: string): Promise<(Invocation & Pick<Action, 'effect'>) | undefined>;
}
