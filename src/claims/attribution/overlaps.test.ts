import { describe, expect, it } from 'vitest';
import type { Finding, Pattern } from './finding.ts';
import { resolveOverlaps } from './overlaps.ts';

/** A finding with its cue and content as ranges of tokens. */
function find(pattern: Pattern, cue: [number, number], content: [number, number]): Finding {
  return {
    pattern,
    speaker: undefined,
    cue: { from: cue[0], to: cue[1] },
    content: [{ from: content[0], to: content[1] }],
    verb: undefined,
    negated: false,
  };
}

const show = ({ cue, content }: Finding): string =>
  `${cue.from}: ${content.map(({ from, to }) => `${from}-${to}`).join(' ')}`;

describe('resolveOverlaps', () => {
  it.each([
    [
      'both where they are apart',
      [find('clause', [1, 2], [2, 5]), find('clause', [6, 7], [7, 9])],
      ['1: 2-5', '6: 7-9'],
    ],
    [
      'the outer of two alike',
      [find('clause', [1, 2], [2, 9]), find('clause', [4, 5], [5, 9])],
      ['1: 2-9'],
    ],
    [
      'the surer of two',
      [find('thing', [1, 2], [2, 6]), find('framed', [8, 9], [0, 7])],
      ['8: 0-7'],
    ],
    [
      'content up to where a surer one begins',
      [find('clause', [1, 2], [2, 9]), find('according', [6, 7], [7, 9])],
      ['6: 7-9', '1: 2-6'].sort(),
    ],
  ])('keeps %s', (_case, findings, kept) => {
    expect(resolveOverlaps(findings).map(show)).toEqual(kept);
  });
});
