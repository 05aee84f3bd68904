import type { SentenceToken } from './sentences.ts';

const MOST_WORDS = 6;

/** Whether the quotation that closes at a place only holds a word at a distance: the “experts”, a so-called “party of peace”. */
export function isScareQuote(tokens: readonly SentenceToken[], closing: number): boolean {
  const quotation = tokens[closing]?.quotation ?? -1;
  if (quotation < 0 || !tokens[closing]?.closes) return false;
  const opening = tokens.findIndex((token) => token.quotation === quotation);
  const inside = tokens.slice(opening + 1, closing);
  const words = inside.filter(({ tag }) => tag !== 'PUNCT');
  const saysSomething = inside.some(
    ({ tag, word }) => /^(?:VERB|AUX)$/u.test(tag) || /^[.?!…]$/u.test(word),
  );
  return words.length <= MOST_WORDS && !saysSomething && isLedIn(tokens[opening - 1]);
}

/** A word of the sentence leads into it without a mark; behind a comma, a colon or a verb somebody speaks. */
function isLedIn(before: SentenceToken | undefined): boolean {
  if (before?.lower === 'called' || before?.lower === 'so-called') return true;
  return before !== undefined && !/^(?:PUNCT|VERB|AUX)$/u.test(before.tag);
}
