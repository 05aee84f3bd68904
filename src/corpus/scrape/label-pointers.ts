import type { Draft } from './draft.ts';
import { isTitleLike } from './headlines.ts';
import { headsList } from './page-furniture.ts';

/** Longer lists are lists of something else. */
const MOST_POINTERS = 6;

/** Labels headlines of other articles within this one: what stands right below “Read also:”, up to the next prose. */
export function labelPointers(drafts: readonly Draft[]): readonly Draft[] {
  const pointers = new Set(
    drafts.flatMap(({ words }, index) => (headsList(words) ? listBelow(index, drafts) : [])),
  );
  return drafts.map((draft, index) =>
    draft.role === 'body' && pointers.has(index) ? { ...draft, role: 'teaser' } : draft,
  );
}

/** Days and other furniture may stand between them. */
function listBelow(head: number, drafts: readonly Draft[]): readonly number[] {
  const below = drafts.slice(head + 1, head + 1 + MOST_POINTERS);
  const end = below.findIndex(({ role, words }) => role === 'body' && !isTitleLike(words));
  const length = end === -1 ? below.length : end;
  return Array.from({ length }, (_, at) => head + 1 + at);
}
