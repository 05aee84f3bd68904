import type { Article } from '../domain/article.ts';

/** A language that the engine has rules for. */
export type EngineLanguage = 'en' | 'ru';

const SAMPLE = 4_000;
const LETTER = /\p{L}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Letters of Ukrainian, Belarusian, Serbian, Kazakh and their like, which Russian does not have. */
const NOT_RUSSIAN = /[іїєґўђјљњћџәғқңөұүһ]/iu;

/** The language whose rules read an article: its own where it is told, else Russian by its letters, else English; undefined where there are no rules for it. */
export function findEngineLanguage({
  language,
  text,
}: Pick<Article, 'language' | 'text'>): EngineLanguage | undefined {
  if (language !== undefined) {
    const primary = language.toLowerCase().split('-')[0];
    return primary === 'en' || primary === 'ru' ? primary : undefined;
  }
  const sample = text.slice(0, SAMPLE);
  if (sample.search(CYRILLIC) < 0) return 'en';
  const [letters, cyrillic] = [LETTER, CYRILLIC].map(
    (pattern) => sample.match(pattern)?.length ?? 0,
  );
  if ((cyrillic ?? 0) * 2 <= (letters ?? 0)) return 'en';
  return NOT_RUSSIAN.test(sample) ? undefined : 'ru';
}
