import { describe, expect, it } from 'vitest';
import { collectWords, joinLines } from './join-lines.ts';

describe('joinLines', () => {
  it.each([
    ['words', ['The ice', 'lasted.'], 'The ice lasted.'],
    ['a word', ['The coun-', 'cil met.'], 'The council met.'],
    ['a word at a soft hyphen', ['The coun\u00ad', 'cil met.'], 'The council met.'],
    ['a word of three parts', ['The infra-', 'struc-', 'ture.'], 'The infrastructure.'],
    [
      'a word that is written with a hyphen elsewhere',
      ['The long-', 'term plan.'],
      'The long-term plan.',
    ],
    ['a word that is written without one elsewhere', ['A re-', 'opening.'], 'A reopening.'],
    ['two names', ['The Sino-', 'Russian talks.'], 'The Sino-Russian talks.'],
    ['two numbers', ['In 1911-', '12.'], 'In 1911-12.'],
    ['a half of a pair', ['All short-', 'and long-term plans.'], 'All short- and long-term plans.'],
    ['a first half', ['A well-', 'known pilot.'], 'A well-known pilot.'],
    ['a dash', ['The mayor—', 'so they say—left.'], 'The mayor—so they say—left.'],
    [
      'a dash between spaces',
      ['The mayor –', 'so they say – left.'],
      'The mayor – so they say – left.',
    ],
    ['nothing', [], ''],
  ])('joins %s', (_case, lines, text) => {
    const words = collectWords(['Its long-term plan failed.', 'The reopening came late.']);
    expect(joinLines(lines, words)).toBe(text);
  });
});
