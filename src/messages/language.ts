/** A language that Readout speaks. What it quotes stays in the language it was written in. */
export type Language = 'en' | 'ru' | 'kk' | 'zh';

/** Every language that Readout speaks, with the name that its speakers give it. */
export const languages: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
  zh: '中文',
};

/** The language of a tag such as `ru`, `zh-CN` or `kk_KZ`; undefined where Readout does not speak it. */
export function readLanguage(tag: string | undefined): Language | undefined {
  const [primary = ''] = (tag ?? '').toLowerCase().split(/[-_]/u, 1);
  return isLanguage(primary) ? primary : undefined;
}

function isLanguage(primary: string): primary is Language {
  return Object.hasOwn(languages, primary);
}
