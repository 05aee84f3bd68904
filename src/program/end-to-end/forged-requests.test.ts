import { describe, expect, it } from 'vitest';
import { createSampleDesk } from '../../adapters/adapter.contract.ts';
import { sendForgedRequests } from './forged-stage.contract.ts';

/** A machine with much else to do takes its time. */
const LIMIT_MS = 120_000;
/** The whole number is in `npm run bench:faults`. */
const COUNT = 1_000;

describe('A forged, stale, future-dated, replayed or damaged request', () => {
  it(
    'has no effect, whichever platform it claims to be from',
    async () => {
      let state = 7;
      const chance = (): number => {
        state = (state * 48_271) % 2_147_483_647;
        return state / 2_147_483_647;
      };
      const { rightful, effects, refusals } = await sendForgedRequests(COUNT, {
        desk: createSampleDesk(),
        chance,
      });
      expect({ rightful, effects }).toEqual({ rightful: 20, effects: 0 });
      const taken = [...refusals.keys()].filter((name) => name.endsWith('200'));
      // Slack sends again what it does not hear of, so a repetition is acknowledged.
      expect(taken).toEqual(['slack: replayed: 200']);
      expect([...refusals.values()].reduce((sum, each) => sum + each, 0)).toBe(COUNT);
    },
    LIMIT_MS,
  );
});
