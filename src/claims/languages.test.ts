import { describe, expect, it } from 'vitest';
import { findEngineLanguage } from './languages.ts';

describe('findEngineLanguage', () => {
  it.each<[string, string | undefined, string, string | undefined]>([
    ['what is told', 'ru', 'The port is open.', 'ru'],
    ['what is told with a region', 'en-GB', 'The port is open.', 'en'],
    ['none for one without rules', 'fr', 'Le port est ouvert.', undefined],
    ['English where nothing is told', undefined, 'The port is open.', 'en'],
    ['Russian by its letters', undefined, 'Порт открыт.', 'ru'],
    ['English with a Russian name in it', undefined, 'The port, порт, is open.', 'en'],
    ['none for Kazakh letters', undefined, 'Порт ашық, қала қуанышты.', undefined],
    ['English for no letters at all', undefined, '1234', 'en'],
  ])('gives %s', (_case, language, text, found) => {
    expect(findEngineLanguage({ text, ...(language === undefined ? {} : { language }) })).toBe(
      found,
    );
  });
});
