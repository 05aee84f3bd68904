import type { TextSpan } from '../domain/article.ts';
import type { Prediction } from '../domain/claim.ts';
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

/** Finds the words in a span that deny something. */
export function findNegation(
  { tokens }: ParsedSentence,
  spans: readonly TextSpan[],
): readonly TextSpan[] {
  return tokens
    .filter((token) => NEGATION.test(token.lower) && isWithin(token, spans))
    .map(({ start, end }) => ({ start, end }));
}

function isWithin({ start, end }: TextSpan, spans: readonly TextSpan[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}

/** Whether the main verb of a stretch is negated. */
export function isNegated({ tokens, verbs }: ParsedSentence, spans: readonly TextSpan[]): boolean {
  const main = verbs.find(({ form, head }) => {
    const token = tokens[head];
    return form === 'finite' && token !== undefined && isWithin(token, spans);
  });
  if (!main) return false;
  return main.negated || NEGATION.test(tokens[main.to]?.lower ?? '');
}

/** Finds the words by which a stretch says what will happen. */
export function findPrediction(
  { tokens }: ParsedSentence,
  spans: readonly TextSpan[],
): Prediction | undefined {
  const cue = tokens.filter((token, at) => {
    if (!isWithin(token, spans)) return false;
    if (/^(?:will|'ll|wo)$/u.test(token.lower) && token.tag === 'AUX') return true;
    const isGoing = token.lower === 'going' && isBe(tokens[at - 1]) && isWord(tokens[at + 1], 'to');
    return isGoing && tokens[at + 2]?.tag === 'VERB';
  });
  return cue.length > 0 ? { cue: cue.map(({ start, end }) => ({ start, end })) } : undefined;
}

/** Finds the words by which a sentence passes on what it does not answer for: “is reportedly due”. */
export function findHearsay({ tokens }: ParsedSentence): readonly TextSpan[] {
  return tokens
    .filter(({ lower, quotation }) => quotation < 0 && HEARSAY.has(lower))
    .map(({ start, end }) => ({ start, end }));
}
