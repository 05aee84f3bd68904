import { describe, expect, it } from 'vitest';
import { readSample } from './read-sample.contract.ts';

describe('findAccordingTo', () => {
  it.each([
    [
      'no connective',
      'Nevertheless, the dam has failed, according to Park.',
      ['Park | according to | the dam has failed'],
    ],
    [
      'what no comma parts from the speaker',
      'According to Norlandish engineers its dams have never leaked.',
      ['Norlandish engineers | According to | its dams have never leaked'],
    ],
    [
      'nothing that only tells who the speaker is',
      'The dam has failed, according to people who know the river.',
      ['people who know the river | according to | The dam has failed'],
    ],
    [
      'nothing that tells who the speaker is in front of it',
      'But according to Ada Park, a researcher at the Institute for Rivers, the dam “will not hold”.',
      [
        'Ada Park, a researcher at the Institute for Rivers | according to | the dam “will not hold”',
      ],
    ],
    [
      'no dateline',
      'OSLO (Reuters) - The dam has failed, according to Park.',
      ['Park | according to | The dam has failed'],
    ],
  ])('takes in %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});
