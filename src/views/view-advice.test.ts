import { describe, expect, it } from 'vitest';
import type { Advice, ClaimsAnswer, SearchPart } from '../domain/claims-answer.ts';
import { sayEnglish } from '../messages/say.ts';
import { viewAdvice } from './view-advice.ts';

const NO_ADVICE: Advice = {
  nearNames: [],
  nearSpeakers: [],
  nearOutlets: [],
  isTooCommon: false,
  without: [],
};
const NO_ANSWER: ClaimsAnswer = {
  actors: [],
  words: '',
  relaxed: false,
  claims: 0,
  articles: 0,
  page: 1,
  pages: 1,
  findings: [],
};

/** What is said where nothing was found in a language. */
function tell(languages: readonly string[]): string {
  const answer = { ...NO_ANSWER, advice: { ...NO_ADVICE, languages } };
  return JSON.stringify(viewAdvice(answer, { about: 'lang:xx' }, sayEnglish).blocks);
}

describe('viewAdvice', () => {
  it('says which languages there are where no article is in the one asked for', () => {
    expect(tell(['en', 'ru'])).toContain('There are articles in lang:en and lang:ru.');
    expect(tell(['en', 'ru'])).not.toContain('Nothing that was read');
    expect(tell([])).toContain('Nothing that was read comes near.');
  });

  it.each<[SearchPart, Readonly<Record<string, string>>]>([
    ['words', { about: 'brazil -petrobras in:"the tide" hedged:yes', by: 'Tam Reyes' }],
    ['actors', { about: 'oil rigs -petrobras in:"the tide" hedged:yes', by: 'Tam Reyes' }],
    ['without', { about: 'brazil oil rigs in:"the tide" hedged:yes', by: 'Tam Reyes' }],
    ['article', { about: 'brazil oil rigs -petrobras hedged:yes', by: 'Tam Reyes' }],
    ['hedged', { about: 'brazil oil rigs -petrobras in:"the tide"', by: 'Tam Reyes' }],
    ['by', { about: 'oil rigs brazil hedged:yes -petrobras in:"the tide"' }],
  ])('offers the search without %s, and all else that was asked', (part, options) => {
    const answer: ClaimsAnswer = {
      ...NO_ANSWER,
      actors: [{ typed: 'brazil', actors: [] }],
      words: 'oil rigs',
      without: ['petrobras'],
      filters: { by: 'Tam Reyes', in: 'the tide', hedged: 'yes' },
      advice: { ...NO_ADVICE, without: [{ part, claims: 3 }] },
    };
    const about = 'oil rigs brazil hedged:yes -petrobras in:"the tide"';
    const asked = { about, by: 'Tam Reyes', page: '2' };
    const { actions } = viewAdvice(answer, asked, sayEnglish);
    expect(actions.map((action) => 'options' in action && action.options)).toEqual([options]);
  });

  it('asks about nothing where nothing but options is left', () => {
    const advice: Advice = { ...NO_ADVICE, without: [{ part: 'actors', claims: 1 }] };
    const answer = { ...NO_ANSWER, actors: [{ typed: 'brazil', actors: [] }], advice };
    const { actions } = viewAdvice(answer, { about: 'brazil', by: 'Tam Reyes' }, sayEnglish);
    expect(actions).toMatchObject([{ options: { by: 'Tam Reyes' } }]);
    expect(actions.map((action) => 'options' in action && 'about' in action.options)).toEqual([
      false,
    ]);
  });
});
