import type { Alias } from '../domain/actor.ts';

/** Demonyms that do not take an -s: “the Chinese”, “the British”, “the Swiss”. */
const WITHOUT_PLURAL = /(?:s|ese|sh|ch|x|z|-)$/u;

/** Makes an id from a name: “Côte d’Ivoire” gives `cote-d-ivoire`. */
export function composeId(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** Lists aliases by kind, each spelling once and the name itself not at all. */
export function listAliases(
  name: string,
  byKind: readonly (readonly [Alias['kind'], readonly string[]])[],
): readonly Alias[] {
  const known = new Set([name]);
  return byKind.flatMap(([kind, texts]) =>
    texts.flatMap((text): Alias[] => {
      if (known.has(text)) return [];
      known.add(text);
      return [{ text, kind }];
    }),
  );
}

/** Adds the plurals: “Kazakh” also gives “Kazakhs”. */
export function listDemonyms(demonyms: readonly string[]): readonly string[] {
  return demonyms.flatMap((one) => (WITHOUT_PLURAL.test(one) ? [one] : [one, `${one}s`]));
}
