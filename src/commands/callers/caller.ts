import type { Place } from '../../domain/place.ts';

/** What is to be done in a place beside writing messages: a discussion has a thread and files. */
export type Purpose = 'discussion';

/** Who asks, and where. `person` is the platform's own id. */
export interface Caller {
  readonly place: Place;
  readonly person: string;
  /** What people there call them. */
  readonly name?: string;
  /** When they did it, as `writeEventOrder` writes it; there where the platform tells. */
  readonly order?: string;
  /** What they speak, as a language tag, where the platform tells it and the answer is theirs alone. */
  readonly language?: string;
  /** Asks the platform for it, where it has to be asked; it counts where the group has set none. */
  findLanguage?(): Promise<string | undefined>;
  /** From which network they come, where that is all that is known of them: a visitor of the page. */
  readonly network?: string;
  /** Sits at the machine that runs Readout, and may do everything. */
  readonly isHost?: true;
  /** Asks the platform whether they manage the place; absent where nobody does. */
  managesPlace?(): Promise<boolean>;
  /** Asks the platform whether they have one of these roles, or are in one of these user groups; absent where there are none. */
  hasRole?(ids: readonly string[]): Promise<boolean>;
  /** Asks the platform in which channels of the place they are; absent where only the one they ask in counts. */
  listChannels?(): Promise<readonly string[]>;
  /** Asks the platform whether Readout may write there: what is missing, and how to give it; undefined where it may, or nobody says. */
  findPostingProblem?(purpose?: Purpose): Promise<string | undefined>;
  /** Asks the platform who is called by each of some names; absent where nobody can say. */
  findPeople?(names: readonly string[]): Promise<readonly (readonly KnownPerson[])[]>;
  /** Asks the platform what people and roles are called, by their ids as settings name them; absent where nobody can say. */
  namePeople?(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Asks the platform which of some people, by their ids, are not there any more; absent where nobody can say. */
  findAbsent?(people: readonly string[]): Promise<readonly string[]>;
}

/** A person or a role, as the platform knows them. */
export interface KnownPerson {
  /** As settings name people and roles: `slack:U1`, `discord:@&6`. */
  readonly id: string;
  readonly name: string;
  /** What tells them apart from others of that name: `@kim`, a title. */
  readonly marks: readonly string[];
  /** Set where the platform has not told of everybody: others may be called so, too. */
  readonly isUnsure?: true;
}

/** A message that somebody points at, with all its words; who wrote it is what the platform says. */
export interface PointedMessage {
  readonly author: { readonly person: string; readonly name?: string };
  readonly isByBot: boolean;
  readonly text: string;
}

/** A file that came with a command: its bytes, or a whole sentence that says why they did not come. */
export type Upload = { readonly name: string } & (
  | { readonly bytes: Uint8Array; readonly contentType?: string }
  | { readonly problem: string }
);

/** The files that came with a command, by the name of their option. */
export type Uploads = Readonly<Record<string, Upload>>;

/** Files that still lie with the platform, or are here already. */
export interface SentFiles {
  /** How much room they will take. */
  readonly bytes: number;
  /** Brings them here. */
  fetch(): Promise<Uploads>;
}
