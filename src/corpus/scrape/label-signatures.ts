import { isSignature, readByline } from './bylines.ts';
import type { Draft } from './draft.ts';

/** Labels who signs below an article: a byline, or a dash and names, with none of the article behind it. */
export function labelSignatures(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts.findLastIndex(({ role, words }) => role === 'body' && !isSigned(words));
  return drafts.map((draft, index) =>
    draft.role === 'body' && index > last && last !== -1 ? { ...draft, role: 'byline' } : draft,
  );
}

function isSigned(words: string): boolean {
  return isSignature(words) || (readByline(words) ?? []).some((name) => name.includes(' '));
}
