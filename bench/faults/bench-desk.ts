import type { FrontDesk } from '../../src/commands/front-desk.ts';
import { sayEnglish } from '../../src/messages/say.ts';
import { sampleAnswer } from '../../src/testing/sample-cards.ts';

export const silent = { info() {}, warn() {}, error() {} };

/** A front desk that gives the same answer to everything. */
export function createBenchDesk(): FrontDesk {
  return {
    commands: [],
    dispatch: () => Promise.resolve(sampleAnswer),
    ask: () => Promise.resolve(sampleAnswer),
    complete: () => Promise.resolve([]),
    keepAction: () => Promise.resolve('kept'),
    recallAction: () => Promise.resolve({ problem: sampleAnswer }),
    findForm: () => Promise.resolve(undefined),
    openWords: () => Promise.resolve(sayEnglish),
  };
}
