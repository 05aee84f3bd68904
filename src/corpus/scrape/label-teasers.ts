import type { Draft } from './draft.ts';
import { breaksOff, isTitleLike } from './headlines.ts';
import { leadsElsewhere } from './page-furniture.ts';
import { measureTails } from './tails.ts';

/** Labels the headlines and first words of other articles: what follows the end of this one, and pairs that break off. */
export function labelTeasers(drafts: readonly Draft[]): readonly Draft[] {
  const tails = measureTails(drafts);
  const end = drafts.findIndex((draft, index) => tails[index] && endsArticle(draft));
  const isPairHead = (index: number): boolean => {
    const [head, text] = [drafts[index], drafts[index + 1]];
    return (
      head !== undefined && text !== undefined && tails[index + 1] === true && isPair(head, text)
    );
  };
  return drafts.map((draft, index) => {
    if (draft.role !== 'body') return draft;
    const isTeaser = (end !== -1 && index > end) || isPairHead(index) || isPairHead(index - 1);
    return isTeaser ? { ...draft, role: 'teaser' } : draft;
  });
}

function endsArticle({ role, words }: Draft): boolean {
  return role === 'bio' || role === 'disclaimer' || leadsElsewhere(words);
}

function isPair(head: Draft, text: Draft): boolean {
  if (head.role !== 'body' || text.role !== 'body') return false;
  return isTitleLike(head.words) && breaksOff(text.words);
}
