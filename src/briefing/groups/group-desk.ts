import type { CollectionListing } from '../../domain/collection.ts';
import type { GroupSettings, Settings, SettingsChange } from '../../domain/settings.ts';
import type { Collection } from '../../store/groups/group-store.ts';
import type { Store } from '../../store/store.ts';
import { findMeant } from './find-meant.ts';

/** What was put into a collection, or taken out. */
export interface CollectionChange {
  readonly collection: CollectionListing;
  readonly changed: number;
  /** The articles that were meant. */
  readonly meant: number;
}

/** What is done for a group as a whole. What can be expected to fail gives a whole sentence, or undefined where nothing has the name. */
export interface GroupDesk {
  /** What holds for the group: what it has set, else what the configuration says. */
  readSettings(): Promise<Settings>;
  /** What the group has set itself. */
  readOwnSettings(): Promise<GroupSettings>;
  /** Sets what is given; null is what the configuration says. */
  changeSettings(
    changes: Readonly<{ [Name in keyof Settings]?: Settings[Name] | null | undefined }>,
  ): Promise<SettingsChange | { readonly problem: string }>;
  listCollections(): Promise<readonly CollectionListing[]>;
  findCollection(name: string): Promise<CollectionListing | undefined>;
  /** Puts the articles in that somebody means: by id, by words of their headlines, or by the id of a claim. */
  addToCollection(
    name: string,
    meant: string,
  ): Promise<CollectionChange | { readonly problem: string }>;
  removeFromCollection(
    name: string,
    meant: string,
  ): Promise<CollectionChange | { readonly problem: string } | undefined>;
  dropCollection(name: string): Promise<boolean>;
  /** Forgets a person: what they made without others, and their name where others go on with it. */
  forgetPerson(person: string): Promise<number>;
}

export interface GroupTools {
  /** As the group sees it. */
  readonly store: Store;
  readonly group: string;
  readonly now: () => Date;
  /** What the configuration says. */
  readonly defaults: Settings;
}

const MOST_COLLECTIONS = 100;
const MOST_AT_ONCE = 25;

/** Opens the desk of a group over the store it is given. */
export function createGroupDesk(tools: GroupTools): GroupDesk {
  const { store, group, now, defaults } = tools;
  const find = async (name: string): Promise<CollectionListing | undefined> => {
    const found = await store.findCollection(group, name);
    return found && listArticles(found, store);
  };
  const composeChange = async (name: string, changed: number, meant: number) => {
    const collection = (await find(name)) ?? { name, articles: [] };
    return { collection, changed, meant };
  };
  return {
    readSettings: async () => ({ ...defaults, ...(await store.readSettings(group)) }),
    readOwnSettings: () => store.readSettings(group),
    async changeSettings(changes) {
      const known = await store.readSettings(group);
      const { collection } = changes;
      if (collection && (await store.findCollection(group, collection)) === undefined) {
        return {
          problem: `There is no collection “${collection}”; /collection list shows those there are.`,
        };
      }
      const set = mergeSettings(known, changes);
      await store.saveSettings(group, set);
      return { before: { ...defaults, ...known }, after: { ...defaults, ...set } };
    },
    async listCollections() {
      const all = await store.listCollections(group);
      return await Promise.all(all.map((each) => listArticles(each, store)));
    },
    findCollection: find,
    async addToCollection(name, typed) {
      const isKnown = (await store.findCollection(group, name)) !== undefined;
      const { length } = isKnown ? [] : await store.listCollections(group);
      if (length >= MOST_COLLECTIONS) {
        return {
          problem: `There are ${MOST_COLLECTIONS} collections, and no more fit; /collection drop lets one go.`,
        };
      }
      const meant = findMeant(typed, await store.listArticles());
      if (meant.length === 0 || meant.length > MOST_AT_ONCE) return nameMisfit(typed, meant.length);
      const articleIds = meant.map(({ id }) => id);
      const nowMs = now().getTime();
      const added = await store.addToCollection(group, name, { articleIds, nowMs });
      return composeChange(name, added, meant.length);
    },
    async removeFromCollection(name, typed) {
      const collection = await find(name);
      if (collection === undefined) return undefined;
      const meant = findMeant(typed, collection.articles);
      if (meant.length === 0) return nameMisfit(typed, 0);
      const ids = meant.map(({ id }) => id);
      const removed = await store.removeFromCollection(group, name, ids);
      return composeChange(name, removed, meant.length);
    },
    dropCollection: (name) => store.dropCollection(group, name),
    forgetPerson: (person) => store.forgetPerson(group, person),
  };
}

function mergeSettings(
  known: GroupSettings,
  changes: Readonly<Record<string, unknown>>,
): GroupSettings {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const merged = Object.entries({ ...known, ...Object.fromEntries(given) });
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}

/** Articles that went are left out. */
async function listArticles(
  { name, articleIds }: Collection,
  store: Store,
): Promise<CollectionListing> {
  const found = await Promise.all(articleIds.map((id) => store.findSummary(id)));
  const articles = found.flatMap((summary) => {
    if (summary === undefined) return [];
    const { id, headline, outlet, publishedOn } = summary;
    return [
      {
        id,
        headline,
        ...(outlet !== undefined && { outlet }),
        ...(publishedOn !== undefined && { publishedOn }),
      },
    ];
  });
  return { name, articles };
}

function nameMisfit(typed: string, found: number): { readonly problem: string } {
  return {
    problem:
      found === 0
        ? `No article is called “${typed.slice(0, 80)}”; give words of its headline, or its id.`
        : `These words stand in ${found} headlines; give more of them, so that at most ${MOST_AT_ONCE} are meant.`,
  };
}
