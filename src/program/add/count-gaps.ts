import { GAPS } from '../../corpus/read-document.ts';
import type { Outcome } from './add-outcome.ts';

interface Gaps {
  count(outcome: Outcome): void;
  /** Gives a line for each thing that some of them lack. */
  tell(): readonly string[];
}

/** Counts what the documents of a batch do not tell: without it filters and timelines pass them by, and nobody would know. */
export function countGaps(): Gaps {
  let read = 0;
  const lacking = new Map<string, number>();
  return {
    count(outcome) {
      if ('problem' in outcome) return;
      read += 1;
      for (const warning of outcome.warnings) {
        lacking.set(warning, (lacking.get(warning) ?? 0) + 1);
      }
    },
    tell: () =>
      Object.values(GAPS).flatMap((gap) => {
        const number = lacking.get(gap);
        return number === undefined ? [] : [`${gap.replace(/\.$/u, '')} for ${number} of ${read}.`];
      }),
  };
}
