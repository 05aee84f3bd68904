import type { AskedActor } from '../domain/claims-answer.ts';
import { localeOf } from '../messages/language.ts';
import type { Say } from '../messages/say.ts';

/** Names in a sentence of the language that is spoken. */
export function listNames(
  names: readonly string[],
  say: Say,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return findFormat(localeOf(say.language), type).format(names);
}

/** To make the rules of a language takes longer than to write a list. */
const known = new Map<string, Intl.ListFormat>();

function findFormat(locale: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  const key = `${locale} ${type}`;
  const format = known.get(key) ?? new Intl.ListFormat(locale, { type });
  known.set(key, format);
  return format;
}

/** Whom a query names, in a sentence: `China and (Congo or DR Congo)`. */
export function nameActors(asked: readonly AskedActor[], say: Say): string {
  const all = asked.map(({ actors }) => {
    const each = actors.map(({ name }) => name);
    const names = listNames(each, say, 'disjunction');
    return actors.length > 1 && asked.length > 1 ? `(${names})` : names;
  });
  return listNames(all, say);
}
