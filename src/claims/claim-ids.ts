import { hash } from 'node:crypto';
import { readSpan, type TextSpan } from '../domain/article.ts';
import type { Claim } from '../domain/claim.ts';

/** A claim before it has its id. */
export type ClaimDraft = Omit<Claim, 'id'>;

const HASH_LENGTH = 10;

/**
 * Gives each claim of an article an id made of its words: speaker, cue and content, white space aside. A claim whose words stand
 * keeps its id when the text around it is revised; where the same words come again, a running number tells them apart.
 */
export function giveIds(drafts: readonly ClaimDraft[], text: string): readonly Claim[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const id = `${draft.articleId}#${hashWords(draft, text)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, ...draft };
  });
}

function hashWords({ speaker, cue, content }: ClaimDraft, text: string): string {
  const words = [speaker?.spans ?? [], cue, content].map((spans) => readWords(spans, text));
  return hash('sha256', JSON.stringify(words)).slice(0, HASH_LENGTH);
}

function readWords(spans: readonly TextSpan[], text: string): string {
  return spans
    .map((span) => readSpan(text, span))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
