import type { Actor } from './actor.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';

/** A claim with the article it stands in, and where Readout shows it. */
export interface Finding {
  readonly claim: Claim;
  readonly article: Article;
  /** A page of ours; absent where Readout has no address. */
  readonly permalink?: string;
  /** Other outlets that published a copy of the article, by their names. */
  readonly alsoIn?: readonly string[];
  /** How many other claims of the same speaker say it in nearly the same words. */
  readonly alike?: number;
}

/** A name in a query, and whom it may name: several where they share it (“congo”). */
export interface AskedActor {
  readonly typed: string;
  readonly actors: readonly Actor[];
}

/** The part of a search that could be left out. */
export type SearchPart =
  | 'words'
  | 'actors'
  | 'without'
  | 'by'
  | 'outlet'
  | 'since'
  | 'until'
  | 'voice'
  | 'stance'
  | 'hedged'
  | 'language'
  | 'article';

/** What would find something where a search found nothing. */
export interface Advice {
  /** Names like the words that are no actor: `kazahstan` is near `Kazakhstan`. */
  readonly nearNames: readonly string[];
  readonly nearSpeakers: readonly string[];
  readonly nearOutlets: readonly string[];
  /** The languages of the articles, most first; only where none is in the one that was asked for. */
  readonly languages?: readonly string[];
  /** No word of the query tells anything apart (“the and”), so that nothing was searched. */
  readonly isTooCommon: boolean;
  /** Parts without which there would be claims, and how many. */
  readonly without: readonly { readonly part: SearchPart; readonly claims: number }[];
}

/** A name with the number of claims that have it. */
export interface Tally {
  readonly name: string;
  readonly count: number;
}

/** What the claims that were found can be filtered by, most first. */
export interface Facets {
  readonly speakers: readonly Tally[];
  readonly outlets: readonly Tally[];
  readonly years: readonly Tally[];
  readonly voices: readonly Tally[];
}

/** A text whose claims like it are asked for. */
export interface Like {
  readonly text: string;
  /** How many articles are known by their meaning, of all; absent where meaning is not looked at. */
  readonly learned?: { readonly done: number; readonly total: number };
}

/** One page of the claims that meet a query. */
export interface ClaimsAnswer {
  /** The actors that were recognised, and the words that are none. */
  readonly actors: readonly AskedActor[];
  readonly words: string;
  /** What was excluded, each as it was typed behind its minus. */
  readonly without?: readonly string[];
  /** What the query is narrowed by, under the names that are typed: `in`, `lang`, `stance` … */
  readonly filters?: Readonly<Record<string, string>>;
  /** The text whose claims like it were asked for. */
  readonly like?: Like;
  /** No claim holds all the words: these hold some of them. */
  readonly relaxed: boolean;
  /** No claim holds any of the words: these hold words that begin alike or are spelt alike. */
  readonly near?: boolean;
  /** The words were too many: only the rarest were searched. */
  readonly cut?: boolean;
  /** What of the query was not understood, each in a sentence. */
  readonly notes?: readonly string[];
  /** Who speaks, where, when and how in all that was found, most first. */
  readonly facets?: Facets;
  /** There are more claims than were counted, so that `claims`, `articles` and `facets` tell of the best of them. */
  readonly more?: boolean;
  readonly claims: number;
  readonly articles: number;
  /** From 1 to `pages`. */
  readonly page: number;
  readonly pages: number;
  readonly findings: readonly Finding[];
  /** There only where nothing was found. */
  readonly advice?: Advice;
}

/** How much has been read. */
export interface CorpusCount {
  readonly articles: number;
  readonly abstracts: number;
  readonly claims: number;
}
