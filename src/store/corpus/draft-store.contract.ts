import { describe, expect, it } from 'vitest';
import type { Draft } from '../../domain/draft.ts';
import type { DraftStore } from './draft-store.ts';

const draft: Draft = {
  id: 'd1',
  article: {
    id: 'added/talks-1',
    kind: 'article',
    headline: 'Talks \u0000 \ud800',
    authors: ['Ada Park'],
    text: 'Talks went on.',
    passages: [{ start: 0, end: 14, role: 'body' }],
  },
  file: 'https://harbour.example/talks',
  warnings: ['The date is not known.'],
};

/** The promises of the part of a store that keeps drafts; `open` gives one that is empty. */
export function describeDraftStore(open: () => DraftStore): void {
  describe('that keeps drafts', () => {
    it('finds a draft as it was saved, twice as well', async () => {
      await open().saveDraft(draft, 1);
      await open().saveDraft(draft, 2);
      expect(await open().findDraft('d1')).toEqual(draft);
      expect(await open().findDraft('\u0000')).toBeUndefined();
    });

    it('removes a draft once', async () => {
      await open().saveDraft(draft, 1);
      expect(await open().removeDraft('d1')).toBe(true);
      expect(await open().removeDraft('d1')).toBe(false);
      expect(await open().findDraft('d1')).toBeUndefined();
    });

    it('drops what was saved before a time, and keeps what was saved anew since', async () => {
      const nowMs = 1_772_445_600_000;
      await open().saveDraft({ ...draft, id: 'old' }, nowMs - 1);
      await open().saveDraft(draft, nowMs - 1);
      await open().saveDraft(draft, nowMs);
      await open().dropDrafts(nowMs);
      expect(await open().findDraft('old')).toBeUndefined();
      expect(await open().findDraft('d1')).toEqual(draft);
    });
  });
}
