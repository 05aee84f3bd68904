import type { TextSpan } from '../../domain/article.ts';
import type { ParsedSentence } from '../grammar/parse.ts';

const HEARSAY = new Set(['reportedly', 'allegedly', 'purportedly', 'supposedly']);

/** Finds the words by which a sentence passes on what it does not answer for: “is reportedly due”. */
export function findHearsay({ tokens }: ParsedSentence): readonly TextSpan[] {
  return tokens
    .filter(({ lower, quotation }) => quotation < 0 && HEARSAY.has(lower))
    .map(({ start, end }) => ({ start, end }));
}
