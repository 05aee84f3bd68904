import { readByline, readSignature } from './bylines.ts';
import type { Draft } from './draft.ts';
import { readHanByline } from './han-names.ts';
import { readInfoLine } from './info-line.ts';

/** Labels who signs below an article: a byline, or names with a place or without, with none of the article behind them. */
export function labelSignatures(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex(({ role, words }) => role === 'body' && !isSigned(words));
  return drafts.map((draft, index) =>
    draft.role === 'body' && index > last && last !== -1 ? { ...draft, role: 'byline' } : draft,
  );
}

function isSigned(words: string): boolean {
  return (
    readSignature(words) !== undefined ||
    readHanByline(words) !== undefined ||
    (readInfoLine(words)?.authors ?? []).length > 0 ||
    (readByline(words) ?? []).some((name) => name.includes(' '))
  );
}
