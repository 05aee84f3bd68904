import type { Action, Card, Effect, Menu } from '../card/card.ts';
import type { Say } from '../messages/say.ts';
import type { Caller, PointedMessage, SentFiles } from './callers/caller.ts';
import type { Command, RawOptions } from './command.ts';
import type { Form } from './options/form.ts';

/** A command somebody runs, as every platform hands it in. */
export interface Invocation {
  readonly command: string;
  readonly options: RawOptions;
}

/** What can come with a command beside its options. */
export interface Extras {
  /** They are fetched once it is clear that the command may be run, and its turn has come. */
  readonly files?: SentFiles;
  /** The message that the command was chosen beside. */
  readonly message?: PointedMessage;
  /** The options that a form asked for, where the command came from one. */
  readonly fields?: readonly string[];
  /** Set where nobody asked and an adapter shows anew what is shown: it counts as no question of the person or the place. */
  readonly isUnasked?: true;
  /** Told what is being done, now and then, where it takes longer than two seconds. */
  onProgress?(line: string): void;
}

/** What a button stands for. */
export type Recalled = Invocation & Effect;

/** An option that is being typed. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  readonly typed: string;
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
  dispatch(invocation: Invocation, caller: Caller, extras?: Extras): Promise<Card>;
  /** Answers a command typed as text, with or without its slash: `/claims china by:"Ada Park"`. */
  ask(text: string, caller: Caller, extras?: Extras): Promise<Card>;
  /** What fits an option while it is typed, best first, at most 25; each value is the whole option. */
  complete(typing: Typing, caller: Caller): Promise<readonly Choice[]>;
  /** A reference of at most 100 characters that a button or a menu carries; it is good after a restart. */
  keepAction(action: Action | Menu): Promise<string>;
  /** What a button's reference stands for; a card that says why not where it is none of ours, an old one, not known any more, or of another group. Of a menu `chosen` is the value. */
  recallAction(
    reference: string,
    caller: Caller,
    chosen?: string,
  ): Promise<Recalled | { readonly problem: Card }>;
  /** The form to open where a command is typed bare; undefined where it has none, or the caller may not run it. */
  findForm(text: string, caller: Caller): Promise<Form | undefined>;
  /** What an adapter says in its own words, in the language of the caller or of their group. */
  openWords(caller: Caller): Promise<Say>;
}
