import { describe, expect, it } from 'vitest';
import { readSpan } from '../../domain/article.ts';
import { createClaimsEngine } from '../extract-claims.ts';
import { createGazetteer } from '../gazetteer/gazetteer.ts';
import { readSample } from './read-sample.contract.ts';

describe('findOutcome', () => {
  it.each([
    [
      'an infinitive and its subject',
      'Engineers at the mill expect the dam to hold until 2030.',
      ['Engineers at the mill | expect | the dam to hold until 2030'],
    ],
    [
      'a condition behind it',
      'Park expects prices to rise if the dam breaks.',
      ['Park | expects | prices to rise if the dam breaks'],
    ],
    [
      'no clause that an infinitive stands in',
      'Park expects the plan to drain the dam will fail.',
      ['Park | expects | the plan to drain the dam will fail'],
    ],
    [
      'what becomes of something',
      'Park expects a sharp fall in prices.',
      ['Park | expects | a sharp fall in prices'],
    ],
    [
      'what is seen ahead',
      'The mill sees growth of 3% next year.',
      ['The mill | sees | growth of 3% next year'],
    ],
    ['nothing that is seen now', 'The mill sees growth of 3% a day.', []],
    ['nothing that was seen', 'The mill saw growth of 3% this year.', []],
    ['no other object', 'Park expects a child.', []],
    [
      '“forecast” as a past tense',
      'The mill forecast that the dam would hold.',
      ['The mill | forecast | that the dam would hold'],
    ],
    [
      '“forecast” before a noun',
      'The mill forecast a rise of 4%.',
      ['The mill | forecast | a rise of 4%'],
    ],
    ['no noun “forecast”', 'The forecast that the mill made was wrong.', []],
    ['no noun “forecast” of somebody’s', 'In a mill forecast the dam was full.', []],
  ])('finds %s', (_case, text, attributions) => {
    expect(readSample(text)).toEqual(attributions);
  });
});

describe('an outcome', () => {
  const engine = createClaimsEngine({ gazetteer: createGazetteer([]) });

  it.each([
    ['Park expects the dam to break by 2030.', 'expects', '2030-12-31'],
    ['The mill projected growth of 2% in 2029.', 'projected', '2029-12-31'],
    ['The mill predicts a war.', 'predicts', undefined],
    ['The mill forecast that the dam would hold until 2030.', 'would', '2030-12-31'],
    ['Park expects prices to fall by February.', 'expects', '2027-02-28'],
    ['Park expected Lee to come.', undefined, undefined],
  ])('in “%s” is foretold by %s, and by %s', (text, cue, by) => {
    const passages = [{ start: 0, end: text.length, role: 'body' as const }];
    const [claim] = engine.extract({ id: 'a1', text, passages, publishedOn: '2026-03-04' }).claims;
    const words = claim?.prediction?.cue.map((span) => readSpan(text, span)).join(' ');
    expect([words, claim?.prediction?.by]).toEqual([cue, by]);
  });
});
