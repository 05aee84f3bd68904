import type { Catalogue, MessageKey } from './catalogue.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import type { Language } from './language.ts';
import { type Values, writeMessage } from './message.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** Says something in Readout's own words, in one language; what is missing there is said in English. */
export interface Say {
  (key: MessageKey, values?: Values): string;
  readonly language: Language;
}

/** The texts of each language; English has them all. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ru, kk, zh };

const LOCALES: Readonly<Record<Language, string>> = { en: 'en', ru: 'ru', kk: 'kk', zh: 'zh-CN' };
const known = new Map<Language, Say>();

/** Opens the texts of a language. */
export function openSay(language: Language = 'en'): Say {
  const opened = known.get(language) ?? composeSay(language, catalogues[language]);
  known.set(language, opened);
  return opened;
}

/** Says what a catalogue has in its language, and everything else in English. */
export function composeSay(language: Language, catalogue: Catalogue): Say {
  const say = (key: MessageKey, values: Values = {}): string => {
    const message = catalogue[key];
    return message === undefined
      ? writeMessage(en[key], values, LOCALES.en)
      : writeMessage(message, values, LOCALES[language]);
  };
  return Object.assign(say, { language });
}

/** Readout's own words in English. */
export const sayEnglish: Say = openSay('en');
