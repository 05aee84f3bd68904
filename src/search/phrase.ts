import { foldName } from './analyzer/fold-text.ts';
import type { ClaimEntry } from './claim-entry.ts';

/** What phrases are looked for in: text and headline of a claim, folded, with a mark between that no phrase holds. */
export function foldEntry({ text, headline }: Pick<ClaimEntry, 'text' | 'headline'>): string {
  return ` ${foldName(text)} | ${foldName(headline)} `;
}

/** A phrase as it stands in a folded entry; undefined where it holds neither letter nor digit, so that it stands nowhere. */
export function foldPhrase(text: string): string | undefined {
  const phrase = foldName(text);
  if (phrase === '') return undefined;
  // Where words have no spaces between them, a phrase may begin and end anywhere.
  const edge = /^[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{N} ]*$/u.test(phrase) ? ' ' : '';
  return `${edge}${phrase}${edge}`;
}
