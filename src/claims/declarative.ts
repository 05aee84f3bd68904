import type { ParsedSentence } from './grammar/parse.ts';

const SHORTEST = 4;

/** Whether a sentence states something: with a subject, a finite verb and a full stop, and no question. */
export function isDeclarative(parsed: ParsedSentence): boolean {
  const { tokens, verbs } = parsed;
  if (tokens.length < SHORTEST || !isStopped(parsed)) return false;
  if (tokens.some(({ word, quotation }) => word === '?' && quotation < 0)) return false;
  const hasSubject = tokens.some(({ tag }) => /^(?:NOUN|PROPN|PRON|DET|NUM)$/u.test(tag));
  return hasSubject && (verbs.some(({ form }) => form === 'finite') || isQuotedClause(parsed));
}

function isStopped({ tokens, end }: ParsedSentence): boolean {
  const last = tokens[tokens.length - 1];
  if (last?.closes || last?.word === ')') return true;
  return tokens.slice(end).some(({ word }) => /^[.!…]$/u.test(word));
}

/** The verbs of a quotation are no verbs of the sentence; one that is all quotation has only those. */
function isQuotedClause({ tokens }: ParsedSentence): boolean {
  return tokens[0]?.opens === true && tokens.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}
