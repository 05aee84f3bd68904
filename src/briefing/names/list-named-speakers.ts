import { isNobodyNamed } from '../../domain/claim.ts';
import type { SearchIndex } from '../../search/search-index.ts';

/** Lists who speaks and has a name, with how often; the unsigned authors of different articles are not one speaker. */
export async function listNamedSpeakers(
  index: Pick<SearchIndex, 'listSpeakers'>,
): Promise<Awaited<ReturnType<SearchIndex['listSpeakers']>>> {
  return (await index.listSpeakers()).filter(({ name }) => !isNobodyNamed(name));
}
