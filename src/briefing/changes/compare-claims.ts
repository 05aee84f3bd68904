import type { Article, TextSpan } from '../../domain/article.ts';
import type { ClaimChange } from '../../domain/changes.ts';
import type { Claim } from '../../domain/claim.ts';
import type { Finding } from '../../domain/claims-answer.ts';
import { splitWords, type Word } from '../../search/passages/words.ts';
import { compareWords, type WordChanges } from './compare-words.ts';
import { pairClaims } from './pair-claims.ts';

/** One text of an article with its claims. */
export interface ArticleState {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

/** What was found by comparing the claims of two texts. */
export interface ClaimsComparison {
  readonly standing: number;
  readonly changes: readonly ClaimChange[];
}

/** Compares the claims of two texts of an article; a claim that stands has the same id in both. */
export function compareClaims(
  before: ArticleState,
  after: ArticleState,
  compose: (state: ArticleState, claim: Claim) => Finding,
): ClaimsComparison {
  const gone = listOthers(before, after);
  const come = listOthers(after, before);
  const pairs = pairClaims(gone, come);
  const paired = new Set(pairs.flatMap((pair) => [pair.before, pair.after]));
  const reworded = pairs
    .toSorted((a, b) => a.before.claim.quotation.start - b.before.claim.quotation.start)
    .map(
      (pair): ClaimChange => ({
        kind: 'reworded',
        before: compose(before, pair.before.claim),
        after: compose(after, pair.after.claim),
        ...compareWording(pair.before, pair.after),
      }),
    );
  const alone = [...gone, ...come].filter((worded) => !paired.has(worded));
  return {
    standing: before.claims.length - gone.length,
    changes: [
      ...reworded,
      ...alone.map(({ claim, state }): ClaimChange => {
        const finding = compose(state, claim);
        return state === before
          ? { kind: 'gone', before: finding }
          : { kind: 'new', after: finding };
      }),
    ],
  };
}

interface WordedClaim {
  readonly state: ArticleState;
  readonly claim: Claim;
  readonly words: readonly Word[];
}

/** The claims of one text that the other one has not. */
function listOthers(state: ArticleState, other: ArticleState): readonly WordedClaim[] {
  const ids = new Set(other.claims.map(({ id }) => id));
  return state.claims
    .filter(({ id }) => !ids.has(id))
    .map((claim) => ({ state, claim, words: readWords(state, [claim.quotation]) }));
}

/** Where the quotations are the same, the words around them differ: who says it, and how. */
function compareWording(before: WordedClaim, after: WordedClaim): WordChanges {
  const changes = compareWords(before.words, after.words);
  if (changes.gone.length > 0 || changes.come.length > 0) return changes;
  return compareWords(readFrame(before), readFrame(after));
}

function readFrame({ state, claim: { cue, speaker } }: WordedClaim): readonly Word[] {
  const spans = [...(speaker?.spans ?? []), ...cue];
  return readWords(
    state,
    spans.toSorted((a, b) => a.start - b.start),
  );
}

/** The words of some spans, with their places in the article. */
function readWords({ article }: ArticleState, spans: readonly TextSpan[]): readonly Word[] {
  return spans.flatMap(({ start, end }) =>
    splitWords(article.text.slice(start, end)).map((word) => ({
      ...word,
      start: start + word.start,
      end: start + word.end,
    })),
  );
}
