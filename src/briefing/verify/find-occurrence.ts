import type { Article, PassageRole, TextSpan } from '../../domain/article.ts';
import type { Occurrence } from '../../domain/verification.ts';
import type { Word } from '../../search/passages/words.ts';
import { findNearestStretch } from './find-nearest-stretch.ts';
import { findVerbatim } from './find-verbatim.ts';
import { addEdges, listDifferences } from './list-differences.ts';
import type { AskedSentence } from './read-sentence.ts';

/** A place in an article before it is known whose words they are. */
export interface Match extends Omit<Occurrence, 'claim' | 'permalink'> {
  /** 1 where it is word for word. */
  readonly likeness: number;
}

export interface ArticleWords {
  readonly article: Article;
  readonly words: readonly Word[];
}

/** With less in common, two sentences merely speak about the same. */
const LEAST_LIKENESS = 0.6;
const SENTENCE_END = /[.!?…]["'”’»)\]]*\s+/gu;

/** Finds where an article has a sentence, or most of it. */
export function findOccurrence(
  asked: AskedSentence,
  { article, words }: ArticleWords,
): Match | undefined {
  const verbatim = findVerbatim(asked, words);
  if (verbatim !== undefined) {
    const role = findRole(article, verbatim.span);
    return { ...verbatim, article, role, differences: [], likeness: 1 };
  }
  const { steps, likeness } = findNearestStretch(asked.words, words);
  if (likeness < LEAST_LIKENESS) return undefined;
  const all = addEdges(steps, asked.words, { text: article.text, words });
  const stored = all.flatMap((step) => words[step.stored ?? -1] ?? []);
  const span = { start: stored[0]?.start ?? 0, end: stored.at(-1)?.end ?? 0 };
  return {
    article,
    span: widenToSentences(article, span),
    role: findRole(article, span),
    differences: listDifferences(all, asked, words),
    omissions: [],
    // What is not word for word is never whole, though it may hold all the words in another order.
    likeness: Math.min(likeness, 0.99),
  };
}

function findRole({ passages }: Article, { start }: TextSpan): PassageRole {
  return passages.find((passage) => start < passage.end)?.role ?? 'body';
}

/** The whole sentences that a stretch touches: what was altered is read in its sentence. */
function widenToSentences({ text, passages }: Article, { start, end }: TextSpan): TextSpan {
  const first = passages.find((passage) => start < passage.end) ?? { start, end };
  const last = passages.find((passage) => end <= passage.end) ?? { start, end };
  const before = text.slice(first.start, start);
  const after = text.slice(end, last.end);
  const lastEnd = Array.from(before.matchAll(SENTENCE_END)).at(-1);
  const nextEnd = Array.from(after.matchAll(SENTENCE_END))[0];
  return {
    start: first.start + (lastEnd === undefined ? 0 : lastEnd.index + lastEnd[0].length),
    end: end + (nextEnd === undefined ? after.length : nextEnd.index + nextEnd[0].trimEnd().length),
  };
}
