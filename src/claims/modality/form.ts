import type { ClaimForm } from '../../domain/claim.ts';
import type { Stretch } from '../content.ts';
import { isComma, isWord } from '../sentences/words.ts';
import { splitClauses } from './clauses.ts';
import { findMainVerb } from './main-verb.ts';

/** How a claim reached us, as far as its form hangs on it. */
export interface FormContext {
  /** Its cue asks: “Park wondered whether …”. */
  readonly isAsked: boolean;
  /** Its cue is past and its words are not quoted, so that its “would” was a “will” when it was said. */
  readonly isBackshifted: boolean;
}

const INTERROGATIVE = /^(?:whether|if|who|whom|whose|what|which|when|where|why|how)$/u;

/** Reads whether a claim states, asks, or says what would be under a condition. */
export function readForm(stretches: readonly Stretch[], context: FormContext): ClaimForm {
  const [first] = stretches;
  if (!first) return 'statement';
  const isIndirect = context.isAsked && INTERROGATIVE.test(first.tokens[0]?.lower ?? '');
  if (isIndirect || stretches.every(endsAsQuestion)) return 'question';
  return isConditional(first, context) ? 'conditional' : 'statement';
}

function endsAsQuestion({ tokens }: Stretch): boolean {
  return tokens.slice(-2).some(({ word }) => word === '?');
}

function isConditional(stretch: Stretch, { isBackshifted }: FormContext): boolean {
  const { tokens } = stretch;
  if (tokens.some(({ lower }, at) => CONDITION.has(lower) && opensCondition(stretch, at)))
    return true;
  if (isBackshifted || !tokens.some((token) => isWord(token, 'would', "'d"))) return false;
  const main = findMainVerb(stretch, splitClauses(stretch));
  if (!main) return false;
  const words = tokens.slice(main.from, main.to);
  return (
    words.some((token) => isWord(token, 'would', "'d")) &&
    !words.some((token) => isWord(token, 'like', 'rather'))
  );
}

const COMPLEMENT =
  /^(?:ask|asks|asked|asking|wonder|wonders|wondered|know|knows|knew|see|tell|doubt|doubts|doubted|decide|decided|unclear|uncertain|unknown|sure|clear|as|even|what|only|and|or)$/u;

const CONDITION = new Set(['unless', 'provided', 'long', 'should', 'were', 'if']);

function opensCondition({ tokens, verbAt, verbs }: Stretch, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (isWord(token, 'unless')) return true;
  if (isWord(token, 'provided')) return isWord(next, 'that');
  if (isWord(token, 'long'))
    return isWord(before, 'as', 'so') && isWord(next, 'as') && tokens[at + 2]?.tag !== 'NUM';
  // “…, should Moscow attack”: inversion, with the subject behind the verb.
  if (isWord(token, 'should', 'were'))
    return (at === 0 || isComma(before)) && /^(?:PROPN|DET|PRON)$/u.test(next?.tag ?? '');
  if (!isWord(token, 'if') || COMPLEMENT.test(before?.lower ?? '')) return false;
  if (isWord(next, 'not', 'any', 'anything', 'ever', 'possible', 'necessary', 'at', 'and'))
    return false;
  return verbAt.slice(at).some((verb) => verbs[verb]?.form === 'finite');
}
