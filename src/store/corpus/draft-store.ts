import type { Draft } from '../../domain/draft.ts';

/** The articles that people look at before they are added. It throws `store_failed` alone. */
export interface DraftStore {
  /** Keeps a draft; one that is there already is kept anew. */
  saveDraft(draft: Draft, nowMs: number): Promise<void>;
  findDraft(id: string): Promise<Draft | undefined>;
  /** Says whether there was one to remove. */
  removeDraft(id: string): Promise<boolean>;
  /** Removes the drafts that were kept before a time. */
  dropDrafts(beforeMs: number): Promise<void>;
}
