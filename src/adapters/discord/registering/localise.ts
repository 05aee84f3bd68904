import { Locale, type LocalizationMap } from 'discord.js';
import {
  findCommandTexts,
  tellCommand,
  tellOption,
} from '../../../messages/commands/command-texts.ts';
import type { CommandTexts } from '../../../messages/commands/texts.ts';
import type { Language } from '../../../messages/language.ts';
import { cutLabel } from '../rendering/cut-text.ts';

/** Discord’s names for the languages of ours that it has; it has no Kazakh. */
const LOCALES = [
  [Locale.Russian, 'ru'],
  [Locale.ChineseCN, 'zh'],
] as const satisfies readonly (readonly [Locale, Language])[];

const MAX_TEXT = 100;
const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** A word of a command's name in Discord's languages. */
export function localiseWord(word: string): { name_localizations?: LocalizationMap } {
  return wrapNames(({ words }) => words[word]);
}

/** What a command does, in Discord's languages. */
export function localiseSummary(command: { readonly name: string; readonly summary: string }): {
  description_localizations?: LocalizationMap;
} {
  return wrapTexts(command.summary, (language) => tellCommand(language, command));
}

/** The name of an option of a command and what it takes, in Discord's languages. */
export function localiseOption(
  command: string,
  option: { readonly name: string; readonly summary: string },
): { name_localizations?: LocalizationMap; description_localizations?: LocalizationMap } {
  return {
    ...wrapNames(({ options }) => options[option.name]),
    ...wrapTexts(option.summary, (language) => tellOption(language, command, option)),
  };
}

/** A value of an option as it is shown in Discord's languages. */
export function localiseChoice(choice: string): { name_localizations?: LocalizationMap } {
  const names = collect((language) => findCommandTexts(language)?.choices[choice]);
  return Object.keys(names).length === 0 ? {} : { name_localizations: names };
}

function wrapNames(find: (texts: CommandTexts) => string | undefined): {
  name_localizations?: LocalizationMap;
} {
  const names = collect((language) => {
    const texts = findCommandTexts(language);
    const name = texts && find(texts);
    // Discord refuses the whole list for one name that it does not take.
    return name !== undefined && NAME.test(name) && name === name.toLowerCase() ? name : undefined;
  });
  return Object.keys(names).length === 0 ? {} : { name_localizations: names };
}

function wrapTexts(
  english: string,
  tell: (language: Language) => string,
): { description_localizations?: LocalizationMap } {
  const texts = collect((language) => {
    const text = tell(language);
    return text === english ? undefined : cutLabel(text, MAX_TEXT);
  });
  return Object.keys(texts).length === 0 ? {} : { description_localizations: texts };
}

function collect(tell: (language: Language) => string | undefined): LocalizationMap {
  const entries = LOCALES.flatMap(([locale, language]) => {
    const text = tell(language);
    return text === undefined ? [] : [[locale, text] as const];
  });
  return Object.fromEntries(entries);
}
