/** What a person was shown for what they did: a message that is theirs alone, or a form. */
export interface Shown {
  readonly text: string;
  /** Carries what sends the form; absent where no form was opened. */
  readonly form?: unknown;
}

/** A member of a group, who types, presses, fills in and writes as the platform lets people. */
export interface ScenePerson {
  /** The platform's own id. */
  readonly id: string;
  readonly name: string;
  /** Types a command in the channel. */
  type(typed: string): Promise<Shown>;
  /** Presses a button of the newest card of the channel. */
  press(label: string): Promise<Shown>;
  /** Sends a form with what was typed into its fields. */
  fill(shown: Shown, values: Readonly<Record<string, string>>): Promise<Shown>;
  /** Writes into the thread; gives what the message is known by. */
  write(words: string): Promise<unknown>;
  /** Chooses “Collect as answer” beside a message of somebody. */
  collect(message: unknown): Promise<Shown>;
}

/** A channel of a platform, with people in it and what is posted there. */
export interface Scene {
  /** The channel, as `writePlace` writes it. */
  readonly place: string;
  readonly group: string;
  as(name: string): ScenePerson;
  /** The newest card of the channel, as it reads now. */
  readCard(): Promise<string>;
  /** What was posted into its thread, oldest first. */
  readThread(): Promise<readonly string[]>;
  /** The newest file that was posted. */
  readFile(): Promise<string>;
  /** Deletes the thread; on Slack that is its first message. */
  deleteThread(): Promise<void>;
  /** What the bot wrote to somebody by themselves, oldest first. */
  readPrivate(person: ScenePerson): Promise<readonly string[]>;
  /** Takes from the bot the right to write in the channel, or gives it back. */
  setWriting(isAllowed: boolean): Promise<void>;
  /** What the platform would have refused. */
  findFaults(): readonly string[];
  close(): Promise<void>;
}

/** The people of every scene. */
export const PEOPLE = ['ada', 'ben', 'cem', 'dan'] as const;
