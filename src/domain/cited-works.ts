import type { Finding } from './claims-answer.ts';

/** Three styles of scholars, and three formats of programs. */
export const CITATION_STYLES = ['chicago', 'apa', 'mla', 'bibtex', 'ris', 'csl-json'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A claim, and how it is cited where it is quoted: a note, or what stands in brackets. */
export interface CitedClaim {
  readonly finding: Finding;
  /** Absent in the formats of programs. */
  readonly note?: string;
}

/** What was asked for, as a paper or a program takes it. */
export interface CitedWorks {
  readonly style: CitationStyle;
  readonly claims: readonly CitedClaim[];
  /** How many works there are; some of them are abstracts. */
  readonly works: number;
  readonly abstracts: number;
  /** The bibliography, an entry a line, or the whole of what a program reads. */
  readonly text: string;
  /** Was asked for, and is not there any more. */
  readonly gone: readonly string[];
  /** It was asked for by words, and this claim fits them best. */
  readonly isGuess: boolean;
}
