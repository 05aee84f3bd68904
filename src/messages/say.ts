import type { Catalogue, MessageKey } from './catalogue.ts';
import { tellOptionName } from './commands/command-texts.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { type Language, localeOf } from './language.ts';
import { type Values, writeMessage } from './message.ts';
import { ru } from './ru.ts';
import { composeTell } from './sentences/compose-tell.ts';
import { listSentences } from './sentences/sentences.ts';
import { zh } from './zh.ts';

/** Says something in Readout's own words, in one language; what is missing there is said in English. */
export interface Say {
  (key: MessageKey, values?: Values): string;
  readonly language: Language;
  /** An option's name as the person sees it: where a platform shows commands in their language, in that. */
  option(name: string): string;
  /** Says what the floors below said in English, where the language knows the sentence. */
  tell(sentence: string): string;
  /** What the platform calls a person or a role; undefined where it was not asked, or does not say. */
  person?(id: string): string | undefined;
}

/** The texts of each language; English has them all. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, ru, kk, zh };

const known = new Map<string, Say>();

/** Opens the texts of a language; `shown` is the language that the platform shows options in. */
export function openSay(language: Language = 'en', shown: Language = 'en'): Say {
  const key = `${language} ${shown}`;
  const opened = known.get(key) ?? composeSay(language, catalogues[language], shown);
  known.set(key, opened);
  return opened;
}

/** Says what a catalogue has in its language, and everything else in English. */
export function composeSay(language: Language, catalogue: Catalogue, shown: Language = 'en'): Say {
  const say = (key: MessageKey, values: Values = {}): string => {
    const message = catalogue[key];
    return message === undefined
      ? writeMessage(en[key], values, localeOf('en'))
      : writeMessage(message, values, localeOf(language));
  };
  const option = (name: string): string => tellOptionName(shown, name);
  return Object.assign(say, { language, option, tell: composeTell(listSentences(language)) });
}

/** Readout's own words in English. */
export const sayEnglish: Say = openSay('en');
