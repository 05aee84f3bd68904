import type { Briefing } from '../briefing/briefing.ts';
import type { CorpusDesk } from '../briefing/corpus/corpus-desk.ts';
import type { DigestDesk } from '../briefing/digests/digest-desk.ts';
import type { DiscussionDesk } from '../briefing/discussions/discussion-desk.ts';
import type { GroupDesk } from '../briefing/groups/group-desk.ts';
import type { PredictionDesk } from '../briefing/predictions/prediction-desk.ts';
import type { AssignmentDesk } from '../briefing/readings/assignment-desk.ts';
import type { ReadingDesk } from '../briefing/readings/reading-desk.ts';
import type { Card } from '../card/card.ts';
import type { Allowed, GrantedPermission } from '../domain/settings.ts';
import type { Say } from '../messages/say.ts';
import type { Caller, PointedMessage, Uploads } from './callers/caller.ts';
import type { Option } from './options/options.ts';

/** The options of a command by name, in the order they are shown. */
export type OptionTable = Readonly<Record<string, Option<unknown>>>;

/** Option values as they were typed, by name. */
export type RawOptions = Readonly<Record<string, string>>;

/** What answers and serves one group: all of it sees what belongs to that group and what is everybody's, and nothing else. */
export interface Desks {
  readonly briefing: Briefing;
  readonly corpus: CorpusDesk;
  readonly digests: DigestDesk;
  readonly discussions: DiscussionDesk;
  readonly readings: ReadingDesk;
  readonly assignments: AssignmentDesk;
  readonly groups: GroupDesk;
  readonly predictions: PredictionDesk;
}

/** What a command works with beside its options. */
export interface CommandTools extends Desks {
  /** Every command, in the order of the help. */
  readonly commands: readonly Command[];
  /** The options as they were typed, for buttons that run the command again. */
  readonly raw: RawOptions;
  readonly caller: Caller;
  /** Fetches the files that came with the command. */
  fetchUploads(): Promise<Uploads>;
  /** The message that the command was chosen beside; nobody can type it. */
  readonly message?: PointedMessage;
  /** Whether the caller has a permission that is granted. */
  may(permission: GrantedPermission): Promise<boolean>;
  /** Says what the bot says in its own words, in the language of the one who asks or of their group. */
  readonly say: Say;
  /** Tells the person in a short line what is being done; shown where it takes longer than two seconds. */
  progress(line: string): void;
}

/** Who may: `manage` is for those who manage the place, whatever is set; `own` for everybody whom the platform knows. */
export type Permission = GrantedPermission | 'manage' | 'own';

/** Who may. */
export type Permissions = Readonly<Record<GrantedPermission, Allowed>>;

/** One slash command: a table with one verb. It never learns which platform asked. */
export interface Command {
  /** In small letters; of several words where commands belong together: `corpus feed add`. */
  readonly name: string;
  /** What it was called before: understood where it is typed or carried by a button, and never offered. */
  readonly formerNames?: readonly string[];
  readonly summary: string;
  readonly options: OptionTable;
  /** Raw option values: the help prints them, and the tests run them. */
  readonly examples: readonly RawOptions[];
  /** What a person needs to be allowed to run it; there where it changes something, absent where it only answers. */
  readonly permission?: Permission;
  /** The options that a form asks for where the command is given bare, on platforms that have forms. */
  readonly form?: readonly string[];
  /** Whether it goes out to the network with what it is given, so that others do not wait for it. */
  goesOut?(raw: RawOptions): boolean;
  /** Whose overview (`/home`) it changes: of the one who runs it, or of all. */
  readonly changesHome?: 'own' | 'all';
  /** Set where it asks of everything although the group has its answers come from a collection; `in:` narrows it all the same. */
  readonly asksOfAll?: true;
  /** Gives the answer, or a card that says what is wrong with which option. Throws only what should not happen. */
  run(raw: RawOptions, tools: Omit<CommandTools, 'raw'>): Promise<Card>;
}
