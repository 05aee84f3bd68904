import type { TextSpan } from '../../domain/article.ts';
import type { Sentence } from '../sentences/sentences.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they';

/** Somebody or something an article speaks of, whatever it calls them. */
export interface Figure {
  /** In full where the article or the gazetteer has it. */
  readonly name: string;
  /** `thing` is what cannot speak: a report, a place. */
  readonly kind: 'person' | 'group' | 'thing' | 'unknown';
  /** Which pronoun it takes, where that is known. */
  readonly pronoun?: Pronoun;
  /** The actor of the gazetteer that it is. */
  readonly actorId?: string;
  /** The words by which the article says what they are. */
  readonly role?: Sentence;
  /** The words it is called by, where it has no name: “a Pentagon spokesman”. */
  readonly phrase?: Sentence;
  /** The words of its roles, with the place from which on a description may use them. */
  readonly roles: readonly Role[];
}

/** A word or two that mean a figure without naming it: “she”, “the analyst”. */
export interface FigureReference extends TextSpan {
  readonly figure: Figure;
}

export interface Role {
  /** Lower case; names of actors as `@kazakhstan`, so that “Kazakh” and “of Kazakhstan” are the same. */
  readonly words: ReadonlySet<string>;
  readonly since: number;
}
