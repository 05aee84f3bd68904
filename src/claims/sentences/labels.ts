import type { SentenceToken } from './sentences.ts';
import { isDash } from './words.ts';

const LONGEST_DATELINE = 10;
const LONGEST_TIME = 4;

/** Where a sentence begins behind what only labels it: a dateline, the time in a liveblog, or the “Q:” of an interview. */
export function skipLabel(tokens: readonly SentenceToken[]): number {
  const first = tokens[0];
  if (!first || first.quotation >= 0) return 0;
  if (/^[QA]$/u.test(first.word) && tokens[1]?.word === ':') return 2;
  return /^\d/u.test(first.word) ? skipTime(tokens) : skipDateline(tokens);
}

/** “14:32 GMT: | Egypt says …” */
function skipTime(tokens: readonly SentenceToken[]): number {
  if (!/^\d{1,2}[:.]\d{2}$/u.test(tokens[0]?.word ?? '')) return 0;
  const mark = tokens
    .slice(0, LONGEST_TIME)
    .findIndex((token) => token.word === ':' || isDash(token));
  return mark < 0 ? 0 : mark + 1;
}

/** “OSLO, March 3 (UPI) — | Talks have ended, Park said.” */
export function skipDateline(tokens: readonly SentenceToken[]): number {
  const first = tokens[0];
  if (!first || first.quotation >= 0 || !/^\p{Lu}{3,}$/u.test(first.word)) return 0;
  const dash = tokens.slice(0, LONGEST_DATELINE).findIndex((token) => isDash(token));
  return dash < 0 ? 0 : dash + 1;
}
