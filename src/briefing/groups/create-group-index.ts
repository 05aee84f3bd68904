import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { GroupStore } from '../../store/groups/group-store.ts';
import { EVERYTHING } from '../find-scope.ts';

interface GroupIndexTools {
  readonly group: string;
  readonly store: Pick<GroupStore, 'readSettings' | 'findCollection'>;
}

const NAME = /^[a-z0-9-]{1,40}$/u;

/** Creates the index as a group sees it: what is its own, and what is everybody's. Where a search names a collection, that alone. */
export function createGroupIndex(
  index: SearchIndex,
  { group, store }: GroupIndexTools,
): SearchIndex {
  const narrow = async (search: ClaimSearch): Promise<ClaimSearch> => {
    const { article, ...others } = search;
    const name = (article ?? (await store.readSettings(group)).collection)?.toLowerCase();
    if (name === undefined || !NAME.test(name)) return { ...search, group };
    if (name === EVERYTHING) return { ...others, group };
    const collection = await store.findCollection(group, name);
    if (collection === undefined) return { ...search, group };
    const among = search.articles && new Set(search.articles);
    const articles = collection.articleIds.filter((id) => among?.has(id) ?? true);
    return { ...others, articles, group };
  };
  return {
    ...index,
    find: async (search, most) => index.find(await narrow(search), most),
    rank: (search, limit) => index.rank({ ...search, group }, limit),
    listSpeakers: () => index.listSpeakers(group),
    listOutlets: () => index.listOutlets(group),
    count: () => index.count(group),
  };
}
