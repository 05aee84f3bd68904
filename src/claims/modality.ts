import type { TextSpan } from '../domain/article.ts';
import type { ParsedSentence } from './grammar/parse.ts';
import { isBe, isWord } from './sentences/words.ts';

const HEDGES: ReadonlySet<string> = new Set(
  `may might could likely unlikely possibly probably perhaps maybe apparently seemingly reportedly allegedly supposedly
  purportedly presumably potentially arguably ostensibly theoretically purported alleged appear appears seem seems`.split(
    /\s+/u,
  ),
);
const HEARSAY: ReadonlySet<string> = new Set([
  'reportedly',
  'allegedly',
  'purportedly',
  'supposedly',
]);
const NEGATION = /^(?:not|n't|never|no|nobody|nothing|none|neither|nor|cannot|hardly)$/u;

/** Finds the words in a span that make a statement less than sure. */
export function findHedges(
  { tokens }: ParsedSentence,
  spans: readonly TextSpan[],
): readonly TextSpan[] {
  return tokens
    .filter(
      ({ lower, tag, start, end }) =>
        HEDGES.has(lower) &&
        tag !== 'PROPN' &&
        spans.some((span) => start >= span.start && end <= span.end),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Whether the main verb of a stretch is negated. */
export function isNegated({ tokens, verbs }: ParsedSentence, spans: readonly TextSpan[]): boolean {
  const inside = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined &&
      spans.some(({ start, end }) => token.start >= start && token.end <= end)
    );
  };
  const main = verbs.find(({ form, head }) => form === 'finite' && inside(head));
  if (!main) return false;
  return main.negated || NEGATION.test(tokens[main.to]?.lower ?? '');
}

/** Whether a stretch says what will happen. */
export function isPrediction({ tokens }: ParsedSentence, spans: readonly TextSpan[]): boolean {
  return tokens.some((token, at) => {
    if (!spans.some(({ start, end }) => token.start >= start && token.end <= end)) return false;
    if (/^(?:will|'ll|wo)$/u.test(token.lower) && token.tag === 'AUX') return true;
    const isGoing = token.lower === 'going' && isBe(tokens[at - 1]) && isWord(tokens[at + 1], 'to');
    return isGoing && tokens[at + 2]?.tag === 'VERB';
  });
}

/** Finds the words by which a sentence passes on what it does not answer for: “is reportedly due”. */
export function findHearsay({ tokens }: ParsedSentence): readonly TextSpan[] {
  return tokens
    .filter(({ lower, quotation }) => quotation < 0 && HEARSAY.has(lower))
    .map(({ start, end }) => ({ start, end }));
}
