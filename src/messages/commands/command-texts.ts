import type { Language } from '../language.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';
import type { CommandTexts } from './texts.ts';
import { zh } from './zh.ts';

const texts: Readonly<Partial<Record<Language, CommandTexts>>> = { ru, kk, zh };

/** The texts of commands in a language; undefined in English, which the commands are written in. */
export function findCommandTexts(language: Language): CommandTexts | undefined {
  return texts[language];
}

/** What a language tells of a command; in English where it lacks it. */
export function tellCommand(
  language: Language,
  { name, summary }: { readonly name: string; readonly summary: string },
): string {
  return texts[language]?.summaries[name] ?? summary;
}

/** What a language tells of an option of a command; in English where it lacks it. */
export function tellOption(
  language: Language,
  command: string,
  option: { readonly name: string; readonly summary: string },
): string {
  const hints = texts[language]?.hints ?? {};
  return hints[`${command} ${option.name}`] ?? hints[option.name] ?? option.summary;
}

/** What a language calls an option; as it is typed where the language has no name for it. */
export function tellOptionName(language: Language, name: string): string {
  return texts[language]?.options[name] ?? name;
}

/** What a language calls a value of an option that is one of a few words. */
export function tellChoice(language: Language, choice: string): string {
  return texts[language]?.choices[choice] ?? choice;
}
