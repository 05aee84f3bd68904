import type { Gazetteer } from '../../claims/gazetteer/gazetteer.ts';
import type { Article } from '../../domain/article.ts';
import type { Occurrence, Verification } from '../../domain/verification.ts';
import { splitWords } from '../../search/passages/words.ts';
import type { FindingTools } from '../claims/read-findings.ts';
import { createWithin, findScope } from '../find-scope.ts';
import { addClaims } from './add-claims.ts';
import { findOccurrence, type Match } from './find-occurrence.ts';
import { createTheirs } from './is-theirs.ts';
import type { CatalogueKeeper, SearchableTexts } from './keep-catalogue.ts';
import { readSentence } from './read-sentence.ts';

/** A sentence to verify, and of whom it is said to be. */
export interface VerifyQuery {
  readonly sentence: string;
  readonly by?: string | undefined;
  /** A collection, or an article by its id or headline. */
  readonly within?: string | undefined;
}

export interface VerifyTools extends FindingTools {
  readonly gazetteer: Gazetteer;
  readonly catalogue: CatalogueKeeper;
  readonly group?: string;
}

const FEWEST_WORDS = 3;
/** So many texts are read for one sentence; they are the likeliest. */
const MOST_TEXTS = 200;
const MOST_SHOWN = 5;
const MOST_ALTERED = 2;

/** Tells whether a stored article has a sentence: word for word, altered, or not at all. */
export async function verifySentence(
  { sentence, by, within }: VerifyQuery,
  tools: VerifyTools,
): Promise<Verification> {
  const asked = readSentence(sentence);
  const catalogue = await openCatalogue(within, tools);
  const nothing = { sentence, occurrences: [], found: 0, articles: catalogue.size };
  if (asked.words.length < FEWEST_WORDS) return { ...nothing, verdict: 'short' };
  const likely = catalogue.findLikely(
    asked.words.map(({ folded }) => folded),
    MOST_TEXTS,
  );
  const matches: Match[] = [];
  for (const id of likely) {
    const article = await tools.store.findArticle(id);
    const match = article && findOccurrence(asked, { article, words: splitWords(article.text) });
    if (match !== undefined) matches.push(match);
  }
  const chosen = choose(matches);
  if (chosen.length === 0) return { ...nothing, verdict: 'absent' };
  const isVerbatim = chosen.every(({ likeness }) => likeness === 1);
  const occurrences = await addClaims(chosen, tools);
  const isTheirs = by === undefined ? undefined : createTheirs(by, tools.gazetteer);
  return {
    verdict: isVerbatim ? 'verbatim' : 'altered',
    sentence,
    occurrences: sortTheirs(occurrences, isTheirs).slice(0, MOST_SHOWN),
    found: occurrences.length,
    articles: catalogue.size,
    ...(isTheirs === undefined ? {} : { isTheirs: occurrences.some(isTheirs) }),
  };
}

/** Every text, or those that the question is narrowed to. */
async function openCatalogue(
  within: string | undefined,
  tools: VerifyTools,
): Promise<SearchableTexts> {
  const catalogue = await tools.catalogue.refresh();
  if (within === undefined) return catalogue;
  return catalogue.narrow(createWithin(await findScope(within, tools)));
}

/** All places with the very words, oldest first; where there is none, the nearest. */
function choose(matches: readonly Match[]): readonly Match[] {
  const verbatim = matches.filter(({ likeness }) => likeness === 1);
  return verbatim.length > 0
    ? verbatim.sort((a, b) => compareAge(a.article, b.article))
    : [...matches].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_ALTERED);
}

/** Copies stand behind what they are copies of, and what has no day behind what has one. */
function compareAge(a: Article, b: Article): number {
  const copies = Number(a.duplicateOf !== undefined) - Number(b.duplicateOf !== undefined);
  const [first, second] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999'];
  return copies || (first < second ? -1 : first > second ? 1 : a.id < b.id ? -1 : 1);
}

function sortTheirs(
  occurrences: readonly Occurrence[],
  isTheirs: ((occurrence: Occurrence) => boolean) | undefined,
): readonly Occurrence[] {
  if (isTheirs === undefined) return occurrences;
  return [...occurrences].sort((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)));
}
