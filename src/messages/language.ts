/** A language that Readout speaks. What it quotes stays in the language it was written in. */
export type Language = 'en' | 'ru' | 'kk' | 'zh';

/** Every language that Readout speaks, with the name that its speakers give it. */
export const languages: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  zh: '中文',
};

const LOCALES: Readonly<Record<Language, string>> = {
  // Europe writes the day before the month, and no comma before the last name of a list.
  en: 'en-GB',
  ru: 'ru',
  kk: 'kk',
  zh: 'zh-CN',
};

/** By which locale dates and lists are written in a language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

/** The language of a tag such as `ru`, `zh-CN` or `kk_KZ`; undefined where Readout does not speak it. */
export function readLanguage(tag: string | undefined): Language | undefined {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/u, 1);
  return isLanguage(primary) ? primary : undefined;
}

function isLanguage(primary: string): primary is Language {
  return Object.hasOwn(languages, primary);
}
