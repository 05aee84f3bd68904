import type { Voice } from '../domain/claim.ts';
import type { Facets } from '../domain/claims-answer.ts';
import type { Direction } from '../domain/relation.ts';

/** What the index knows of a claim, or of an article's opening: what it is found by, and what it is filtered by. */
export interface ClaimEntry {
  readonly id: string;
  readonly kind: 'claim' | 'opening';
  readonly articleId: string;
  /** The quotation. */
  readonly text: string;
  readonly headline: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly publishedOn: string;
  readonly voice: Voice;
  readonly actorIds: readonly string[];
  readonly passageActorIds: readonly string[];
  /** Directions of the relations it states. */
  readonly stances: readonly Direction[];
  readonly hedged: boolean;
  /** A BCP 47 tag; empty where it is not known. */
  readonly language: string;
  /** Where it stands in its article: the order among equals. */
  readonly position: number;
}

/** An entry as the index holds it. */
export interface IndexedClaim extends ClaimEntry {
  /** What it is found by, with blanks between. */
  readonly terms: string;
  /** Two with the same likeness are shown as one. */
  readonly likeness: string;
  /** Where phrases of common words are looked for, if it is kept: see `writeOutline`. */
  readonly outline?: string;
  /** Whether folding changes no more than its case, where that is kept: see `isPlain`. */
  readonly plain?: boolean;
  /** How many have its likeness, where that is counted. */
  readonly kin?: { readonly count: number };
}

/** An entry with the number of its different terms, which BM25 takes as its length. */
export interface CountedClaim extends IndexedClaim {
  readonly length: number;
}

/** The entries of an article, and what tells whether they are those of the article as it is now. */
export interface IndexedArticle {
  readonly articleId: string;
  readonly version: string;
  readonly entries: readonly IndexedClaim[];
}

/** A text asked for: its words in any order and form, or `exact` as they stand. */
export interface Wanted {
  readonly text: string;
  readonly exact: boolean;
}

/** What is searched for: each part that is given must be met. */
export interface ClaimSearch {
  /** All of these words, else some of them. */
  readonly words?: string;
  /** Ids of actors that count like words: the names in a text that is too long to be a filter. */
  readonly named?: readonly string[];
  /** A text whose claims like it are wanted: some of its words are enough, in the place of `words`. */
  readonly like?: string;
  /** Claims that are like it in meaning, with how near they are, and what is not to be found again. */
  readonly near?: readonly { readonly id: string; readonly nearness: number }[];
  readonly except?: string;
  /** One of each clause must be met. */
  readonly clauses?: readonly (readonly Wanted[])[];
  /** None of these may be met. */
  readonly without?: readonly Wanted[];
  /** Each group is one actor asked for, by its id and those that count as it; all groups must be met. */
  readonly actors?: readonly (readonly string[])[];
  readonly withoutActors?: readonly string[];
  readonly by?: string;
  readonly outlet?: string;
  /** Days, `YYYY-MM-DD`, both included; a claim without a date meets neither. */
  readonly since?: string;
  readonly until?: string;
  readonly voice?: Voice;
  readonly stance?: Direction;
  readonly hedged?: boolean;
  /** A BCP 47 tag or its beginning: `zh` finds `zh-Hans`. */
  readonly language?: string;
  /** An article, by its id or by words of its headline. */
  readonly article?: string;
  /** Entries by their ids; one of them. */
  readonly ids?: readonly string[];
  /** Articles by their ids; one of them. */
  readonly articles?: readonly string[];
  /** Who asks: what belongs to this group is searched with what is everybody's; without it, what is everybody's alone. */
  readonly group?: string;
}

/** A claim that was found, with what it can be filtered and counted by. */
export interface ClaimHit
  extends Pick<
    ClaimEntry,
    'id' | 'kind' | 'articleId' | 'speaker' | 'outlet' | 'publishedOn' | 'voice' | 'actorIds'
  > {
  /** How many other claims of the same speaker say it in nearly the same words; these are no hits of their own. */
  readonly alike: number;
}

export interface ClaimHits {
  /** The best of them, best first, at most `MOST_HITS`. */
  readonly hits: readonly ClaimHit[];
  /** How many these would be, where some were left out. */
  readonly reach?: number;
  /** All that were found, and the articles they stand in. */
  readonly claims: number;
  /** There are more than could be counted. */
  readonly more: boolean;
  readonly articles: number;
  readonly facets: Facets;
  /** No claim holds all the words, so that these hold some. */
  readonly relaxed: boolean;
  /** No claim holds any of the words, so that these hold words that begin alike or are spelt alike. */
  readonly near: boolean;
  /** The words were too many, so that only the rarest were searched. */
  readonly cut: boolean;
}
