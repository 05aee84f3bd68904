import type { CslName } from './csl-item.ts';

/** Words that no person's name ends or begins with: what has one is an organisation. */
const INSTITUTIONS =
  /(?<!\p{L})(?:agency|associated|board|bureau|center|centre|committee|correspondents?|council|desk|editors?|editorial|foundation|group|initiative|institute|ministry|network|news|newsroom|office|press|radio|reporters?|service|staff|team|the|times|university|wire)(?!\p{L})/iu;
/** Small words that belong to the family name which follows: “de Gaulle”, “van der Berg”. */
const PARTICLES: ReadonlySet<string> = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'den',
  'der',
  'di',
  'do',
  'dos',
  'du',
  'el',
  'ibn',
  'la',
  'le',
  'ten',
  'ter',
  'van',
  'von',
  'zu',
]);
const WORDS = /^[\p{Lu}\p{Ll}\p{M}.'’-]+$/u;
const SUFFIX = /^(?:[JS]r\.?|I{2,3}|IV)$/u;

/**
 * Tells family and given name apart, as bibliographies order them; a name that might be an organisation's, or is written in one word
 * or in a script without capitals, stays as it is written. The family name is taken to come last, as in most articles in English.
 */
export function splitName(written: string): CslName {
  const name = written.replace(/\s+/gu, ' ').trim();
  const [family, given, ...more] = name.split(', ');
  if (family && given && more.length === 0 && !INSTITUTIONS.test(name)) return { family, given };
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5) return { literal: name };
  if (INSTITUTIONS.test(name) || !words.every((word) => WORDS.test(word))) return { literal: name };
  return cut(words, findFamily(words));
}

function findFamily(words: readonly string[]): number {
  const last = SUFFIX.test(words.at(-1) ?? '') ? words.length - 2 : words.length - 1;
  let first = Math.max(last, 1);
  while (first > 1 && PARTICLES.has((words[first - 1] ?? '').toLowerCase())) first -= 1;
  return first;
}

function cut(words: readonly string[], at: number): CslName {
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}
