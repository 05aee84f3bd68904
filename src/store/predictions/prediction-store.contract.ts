import { describe, expect, it } from 'vitest';
import type { NewPrediction, PredictionStore } from './prediction-store.ts';

/** A prediction that a member tracks. */
export const samplePrediction: NewPrediction = {
  group: 'slack:T1',
  quotation: {
    claimId: 'river-post/ports#1',
    text: 'The ports “will” reopen\ud800',
    speaker: 'Mira Oland',
    voice: 'quoted',
    articleId: 'river-post/ports',
    kind: 'article',
    headline: 'Ports',
    start: 3,
    end: 25,
    outlet: 'River Post',
  },
  dueOn: '2026-12-31',
  trackedBy: { person: 'U1', name: 'Ada' },
  trackedMs: 1_772_445_600_000,
};

/** The promises of the part of a store that keeps predictions; `open` gives an empty one. */
export function describePredictionStore(open: () => PredictionStore): void {
  describe('that keeps predictions', () => {
    it('numbers those of a group, and finds them for that group alone', async () => {
      const first = await open().trackPrediction(samplePrediction);
      const second = await open().trackPrediction(withClaim('b#1'));
      const elsewhere = await open().trackPrediction({ ...samplePrediction, group: 'discord:G1' });
      expect([first.number, second.number, elsewhere.number]).toEqual([1, 2, 1]);
      expect(first).toEqual({ ...samplePrediction, number: 1, version: 1 });
      expect(await open().findPrediction('slack:T1', 2)).toEqual(second);
      expect(await open().findPrediction('discord:G1', 2)).toBeUndefined();
      expect(await open().listPredictions('slack:T1')).toEqual([first, second]);
    });

    it('gives the one that is there where a claim is tracked twice, also at once', async () => {
      const twice = await Promise.all([
        open().trackPrediction(samplePrediction),
        open().trackPrediction({ ...samplePrediction, dueOn: '2030-01-01' }),
      ]);
      expect(twice.map(({ number }) => number)).toEqual([1, 1]);
      expect(await open().listPredictions('slack:T1')).toHaveLength(1);
    });

    it('takes one of two changes that were made to the same state', async () => {
      const known = await open().trackPrediction(samplePrediction);
      const proposed = {
        outcome: 'partly',
        evidence: 'b#2',
        by: { person: 'U2' },
        atMs: 5,
      } as const;
      expect(await open().changePrediction({ ...known, proposed })).toBe(true);
      expect(await open().changePrediction({ ...known, dueOn: '2030-01-01' })).toBe(false);
      expect(await open().findPrediction('slack:T1', 1)).toEqual({
        ...known,
        proposed,
        version: 2,
      });
    });

    it('changes nothing that is not there', async () => {
      const unknown = { ...samplePrediction, number: 9, version: 1 };
      expect(await open().changePrediction(unknown)).toBe(false);
      expect(await open().listPredictions('slack:T1')).toEqual([]);
    });
  });
}

function withClaim(claimId: string): NewPrediction {
  return { ...samplePrediction, quotation: { ...samplePrediction.quotation, claimId } };
}
