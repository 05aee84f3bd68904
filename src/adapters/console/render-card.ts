import type { Card } from '../../card/card.ts';
import { writePlainText } from '../../card/plain-text.ts';

/** Control characters but for the line feed, and those that turn the direction of writing: a terminal would obey them. */
const COMMANDING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A card as a terminal shows it: plain text in which nothing commands the terminal. */
export function renderTerminal(card: Card): string {
  return makeHarmless(writePlainText(card));
}

/** Text from outside, safe to print: what would command the terminal is shown as `�`. */
export function makeHarmless(text: string): string {
  return text
    .toWellFormed()
    .replace(COMMANDING, (character) =>
      character === '\n' || character === '\t' ? character : '\uFFFD',
    );
}
