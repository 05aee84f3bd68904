import type { GroupSettings } from '../../domain/settings.ts';

/** A group's own selection of articles. */
export interface Collection {
  readonly name: string;
  readonly madeMs: number;
  /** In the order they were put in. */
  readonly articleIds: readonly string[];
}

/** What groups have set and selected; '' is the group of the page and the terminal. It throws `store_failed` alone. */
export interface GroupStore {
  /** What a group has set; empty where it has set nothing. */
  readSettings(group: string): Promise<GroupSettings>;
  /** Replaces what a group has set. */
  saveSettings(group: string, settings: GroupSettings): Promise<void>;
  /** In the order of their names. */
  listCollections(group: string): Promise<readonly Collection[]>;
  findCollection(group: string, name: string): Promise<Collection | undefined>;
  /** Puts articles into a collection, which is made where it is missing; gives how many were not in it. Unknown articles are left out. */
  addToCollection(group: string, name: string, addition: CollectionAddition): Promise<number>;
  /** Takes articles out of a collection; gives how many were in it. */
  removeFromCollection(group: string, name: string, articleIds: readonly string[]): Promise<number>;
  /** Says whether there was one; its articles stay where they are. */
  dropCollection(group: string, name: string): Promise<boolean>;
  /** Deletes all that belongs to a group, as when the bot is removed from it; gives how many articles went. What is everybody's stays. */
  forgetGroup(group: string): Promise<number>;
  /** Takes a person's id and name from all that a group has; gives in how many places they stood. */
  forgetPerson(group: string, person: string): Promise<number>;
}

/** What is put into a collection, and when. */
export interface CollectionAddition {
  readonly articleIds: readonly string[];
  readonly nowMs: number;
}
