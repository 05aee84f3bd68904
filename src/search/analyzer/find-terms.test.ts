import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms } from './find-terms.ts';

describe('findTerms', () => {
  it.each<[string, string, readonly string[]]>([
    ['words in their stems, as often as they stand', 'The ports, the port', ['port', 'port']],
    ['words without case, accents and ligatures', 'CAFÉ Ærø ﬁre', ['cafe', 'ærø', 'fire']],
    ['an abbreviation by its letters', 'U.S., U.K. and e.u.', ['us', 'uk', 'eu']],
    ['an abbreviation torn from its last stop', 'The U.S . said', ['us', 'said']],
    ['a long name by its short one', 'the United\nStates of America', ['us']],
    ['the end of a sentence apart from the next word', 'in 1990.Then rain', ['1990', 'rain']],
    ['a word without its possessive', 'Oland’s and the ports’ fees', ['oland', 'port', 'fee']],
    ['an inner apostrophe of either shape', "O’Neill O'Neill", ["o'neil", "o'neil"]],
    ['the parts of a compound', 'pro-river follow-up', ['pro', 'river', 'follow']],
    ['numbers with their commas and stops', '10,000 of 3.5%', ['10000', '3.5']],
    ['nothing in common words', 'What is it that they’ll do?', []],
    ['nothing in marks', '?! … “” -- \u0000', []],
    ['Russian words in their stems', 'Пароходы парохода, ёлка', ['пароход', 'пароход', 'елк']],
    ['a Russian й as it is', 'новый край', ['нов', 'кра']],
    ['Chinese words and pairs of characters', '河港开放', ['河港', '港开', '开放']],
    [
      'a longer Chinese word too',
      '外交部在河港',
      ['外交部', '外交', '交部', '部在', '在河', '河港'],
    ],
    ['each script by its own rule', '北约NATO summits', ['北约', 'nato', 'summit']],
    ['Greek without accents', 'Αθήνα', ['αθηνα']],
    ['Korean in whole letters', '서울 항구', ['서울', '항구']],
    ['Hindi with its vowel signs', 'दिल्ली में', ['दिल्ली', 'में']],
  ])('finds %s', (_case, text, terms) => {
    expect(findTerms(text)).toEqual(terms);
  });

  it('finds a query’s terms in the text it was cut from', () => {
    const word = fc.stringMatching(/^[a-zA-Zа-яА-Я\u4e00-\u4e10]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const whole = new Set(findTerms(words.join(' ')));
        for (const each of words) for (const term of findTerms(each)) expect(whole).toContain(term);
      }),
    );
  });

  it.each([
    ['a long word', 'a'.repeat(100_000)],
    ['many stops', 'a.'.repeat(50_000)],
    ['many marks', 'e\u0301'.repeat(50_000)],
    ['a long Chinese text', '河港开放'.repeat(10_000)],
    ['many apostrophes', "'s".repeat(50_000)],
  ])('reads %s to its end', (_case, text) => {
    expect(findTerms(text).join('').length).toBeLessThanOrEqual(2 * text.length);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of findTerms(text)) expect(term).toMatch(/^\S+$/u);
      }),
    );
  });
});
