import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Advice, SearchPart } from '../../domain/claims-answer.ts';
import type { ClaimSearch } from '../../search/claim-entry.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import type { Store } from '../../store/store.ts';
import { completeNames } from '../names/complete-names.ts';
import { fitsName } from '../names/fits-name.ts';
import { listNamedSpeakers } from '../names/list-named-speakers.ts';
import type { About } from './read-about.ts';

/** What says which claims are wanted; what is excluded alone says nothing. */
const PARTS = [
  'words',
  'by',
  'outlet',
  'since',
  'until',
  'voice',
  'stance',
  'hedged',
  'language',
  'article',
  'actors',
] as const satisfies readonly SearchPart[];
const MAX_NAMES = 3;

/** The advice for a query in which nothing tells one claim from another. */
export const TOO_COMMON: Advice = {
  nearNames: [],
  nearSpeakers: [],
  nearOutlets: [],
  isTooCommon: true,
  without: [],
};

interface AdviceTools {
  readonly about: About;
  readonly gazetteer: Gazetteer;
  readonly index: SearchIndex;
  readonly store: Pick<Store, 'listArticles'>;
}

/** Tries the search again without each of its parts, and looks for names that were meant. */
export async function composeAdvice(
  search: ClaimSearch,
  { about, gazetteer, index, store }: AdviceTools,
): Promise<Advice> {
  const speakers = (await listNamedSpeakers(index)).map(({ name }) => name);
  const outlets = (await index.listOutlets()).map(({ name }) => name);
  const without = await Promise.all(
    (['without', ...PARTS] as const).map((part) => countWithout(search, part, index)),
  );
  const languages = await listOtherLanguages(search.language, store);
  return {
    ...(languages.length > 0 ? { languages } : {}),
    nearNames: (about.search.words ?? '')
      .split(' ')
      .filter((word) => word.length > 3)
      .flatMap((word) => gazetteer.suggest(word, 1).map(({ name }) => name))
      .slice(0, MAX_NAMES),
    nearSpeakers: suggest(search.by, speakers, gazetteer),
    nearOutlets: suggest(search.outlet, outlets, gazetteer),
    isTooCommon: false,
    without: without.flat(),
  };
}

const MAX_LANGUAGES = 12;

/** The languages of the articles, where none is in the one that was asked for. */
async function listOtherLanguages(
  asked: string | undefined,
  store: AdviceTools['store'],
): Promise<readonly string[]> {
  if (asked === undefined) return [];
  const counts = new Map<string, number>();
  for (const { language } of await store.listArticles()) {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  if (counts.has(asked)) return [];
  const most = [...counts].sort(
    ([one, few], [other, many]) => many - few || (one < other ? -1 : 1),
  );
  return most.slice(0, MAX_LANGUAGES).map(([language]) => language);
}

/** Names that were perhaps meant; none where somebody is called that. */
function suggest(
  asked: string | undefined,
  names: readonly string[],
  gazetteer: Gazetteer,
): readonly string[] {
  if (asked === undefined || names.some((name) => fitsName(name, asked))) return [];
  return completeNames(asked, names, { gazetteer, limit: MAX_NAMES });
}

async function countWithout(
  search: ClaimSearch,
  part: SearchPart,
  index: SearchIndex,
): Promise<Advice['without']> {
  const rest = leaveOut(search, part);
  const isAsked = rest?.like !== undefined || PARTS.some((each) => rest && holds(rest, each));
  if (rest === undefined || !isAsked) return [];
  const { claims } = await index.find(rest);
  return claims === 0 ? [] : [{ part, claims }];
}

/** The search without a part; undefined where it has none. */
function leaveOut(search: ClaimSearch, part: SearchPart): ClaimSearch | undefined {
  if (part === 'without') {
    const { without = [], withoutActors = [], ...rest } = search;
    return without.length + withoutActors.length === 0 ? undefined : rest;
  }
  if (!holds(search, part)) return undefined;
  const { [part]: _left, clauses, ...rest } = search;
  // What was asked for exactly is words, too.
  return part === 'words' || clauses === undefined ? rest : { ...rest, clauses };
}

function holds(search: ClaimSearch, part: (typeof PARTS)[number]): boolean {
  const asked = search[part];
  const isExact = part === 'words' && search.clauses !== undefined;
  return isExact || typeof asked === 'boolean' || (asked !== undefined && asked.length > 0);
}
