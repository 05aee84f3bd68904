import { describe, expect, it } from 'vitest';
import type { Advice, ClaimsAnswer } from '../domain/claims-answer.ts';
import { sayEnglish } from '../messages/say.ts';
import { viewAdvice } from './view-advice.ts';

/** What is said where nothing was found in a language. */
function tell(languages: readonly string[]): string {
  const advice: Advice = {
    nearNames: [],
    nearSpeakers: [],
    nearOutlets: [],
    languages,
    isTooCommon: false,
    without: [],
  };
  const answer: ClaimsAnswer = {
    actors: [],
    words: '',
    relaxed: false,
    claims: 0,
    articles: 0,
    page: 1,
    pages: 1,
    findings: [],
    advice,
  };
  return JSON.stringify(viewAdvice(answer, { about: 'lang:xx' }, sayEnglish).blocks);
}

describe('viewAdvice', () => {
  it('says which languages there are where no article is in the one asked for', () => {
    expect(tell(['en', 'ru'])).toContain('There are articles in lang:en and lang:ru.');
    expect(tell(['en', 'ru'])).not.toContain('Nothing that was read');
    expect(tell([])).toContain('Nothing that was read comes near.');
  });
});
