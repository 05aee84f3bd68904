import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { languages, readLanguage } from './language.ts';
import type { Message } from './message.ts';
import { catalogues, composeSay, openSay } from './say.ts';

const OTHERS = (['ru', 'kk', 'zh'] as const).map((language) => [language] as const);
const keys = Object.keys(en) as (keyof typeof en)[];

function listForms(message: Message): readonly string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function listNames(message: Message): readonly string[] {
  const names = listForms(message).flatMap((form) => form.match(/\{[a-z]+\}/giu) ?? []);
  return Array.from(new Set(names)).toSorted();
}

describe('openSay', () => {
  it.each([
    ['en', 1, '1 claim'],
    ['en', 1024, '1,024 claims'],
    ['ru', 1, '1 утверждение'],
    ['ru', 3, '3 утверждения'],
    ['ru', 11, '11 утверждений'],
    ['ru', 21, '21 утверждение'],
    ['kk', 3, '3 мәлімдеме'],
    ['zh', 3, '3 条说法'],
  ] as const)('counts in %s: %i', (language, n, text) => {
    expect(openSay(language)('claims.number', { n })).toBe(text);
  });

  it('puts in each value as it is, markup and names in braces included', () => {
    const say = openSay('en');
    expect(say('claims.with', { words: '{names} $1 **x**' })).toBe('with “{names} $1 **x**”');
  });

  it('says in English what a language lacks', () => {
    const say = composeSay('ru', { 'claims.none': 'Пусто' });
    expect([say('claims.none'), say('claims.number', { n: 2 })]).toEqual(['Пусто', '2 claims']);
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  const catalogue = catalogues[language];

  it('lack nothing; what they lack is said in English', () => {
    expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([]);
  });

  it('know no text that English has not', () => {
    expect(Object.keys(catalogue).filter((key) => !Object.hasOwn(en, key))).toEqual([]);
  });

  it('put the same into a text as English', () => {
    const differing = keys.filter((key) => {
      const message = catalogue[key];
      return message !== undefined && `${listNames(message)}` !== `${listNames(en[key])}`;
    });
    expect(differing).toEqual([]);
  });

  it('have a form for every number', () => {
    const rules = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = keys.filter((key) => typeof catalogue[key] === 'object');
    // Russian speaks of 0.5 as `other`, and in places of 2 as of 5.
    const least = language === 'ru' ? ['one', 'other'] : rules.filter((rule) => rule === 'other');
    for (const key of counted) {
      expect(Object.keys(catalogue[key] ?? {})).toEqual(expect.arrayContaining(least));
    }
  });
});

describe('readLanguage', () => {
  it.each([
    ['en-US', 'en'],
    ['ru', 'ru'],
    ['zh-CN', 'zh'],
    ['kk_KZ', 'kk'],
    ['de', undefined],
    ['constructor', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (tag, language) => {
    expect(readLanguage(tag)).toBe(language);
  });

  it('names each language as its speakers do', () => {
    expect(Object.keys(languages)).toEqual(Object.keys(catalogues));
  });
});
