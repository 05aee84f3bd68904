import type { TokenRange } from '../grammar/noun-phrases.ts';
import type { Sentence } from '../sentences/sentences.ts';
import { isPersonNoun } from './appositions.ts';
import { readRoleWords } from './compose-figure.ts';
import type { Figure } from './figure.ts';
import type { NamedActors } from './named-actors.ts';
import { BODIES, SAME_OFFICE } from './person-words.ts';

/** “the Chinese leader”: a description that may refer back to a figure. */
export interface DefiniteDescription extends TokenRange {
  readonly words: ReadonlySet<string>;
  readonly head: string;
}

const LONGEST = 6;

/** Reads the description that begins with the “the” at a place; nothing where it names nobody or a name follows it. */
export function readDescription(
  sentence: Sentence,
  from: number,
  actors: NamedActors,
): DefiniteDescription | undefined {
  if (sentence[from]?.lower !== 'the') return undefined;
  let to = from + 1;
  while (to - from <= LONGEST && isNounLike(sentence, to)) to += 1;
  const head = sentence[to - 1]?.lower ?? '';
  // “the secretary of state”, but not “the president of the club”.
  if (sentence[to]?.lower === 'of' && isNounLike(sentence, to + 1)) to += 2;
  const words = sentence.slice(from + 1, to);
  if (words.length === 0 || words.length > LONGEST || !isPersonNoun(head)) return undefined;
  const isOther = words.some(({ lower }) =>
    /^(?:former|ex|next|first|other|new|late|future)$/u.test(lower),
  );
  if (isOther) return undefined;
  const [after, behind] = sentence.slice(to, to + 2);
  const isLimited = after?.lower === 'of' || after?.lower === '-';
  if (isLimited || (after?.word === ',' && behind?.tag === 'PROPN')) return undefined;
  return { from, to, head, words: readRoleWords(words, actors) };
}

function isNounLike(sentence: Sentence, at: number): boolean {
  return /^(?:ADJ|NOUN|PROPN)$/u.test(sentence[at]?.tag ?? '');
}

/** Whether a figure was called so before a place. */
export function fitsDescription(
  { kind, roles }: Figure,
  { words, head }: DefiniteDescription,
  place: number,
): boolean {
  // “The ministry said” is not what its spokeswoman said.
  if (kind === 'person' && BODIES.has(head)) return false;
  return roles.some(({ words: role, since }) => {
    if (since > place || role.has('former') || role.has('then')) return false;
    return [...words].every((word) => {
      if (role.has(word)) return true;
      if (word !== head) return [...role].some((other) => isSameStem(other, word));
      return (SAME_OFFICE[word] ?? []).some((other) => role.has(other));
    });
  });
}

const STEM = 5;

/** “Russia” and “Russian” say the same of a minister, also of a country that no gazetteer knows. */
function isSameStem(one: string, other: string): boolean {
  return one.length >= STEM && other.length >= STEM && one.slice(0, STEM) === other.slice(0, STEM);
}

/** Who is described in an article, whether still in mind or not. */
export interface Described {
  /** The one figure that fits, of those that share the description's noun. */
  findOnly(description: DefiniteDescription, fits: (figure: Figure) => boolean): Figure | undefined;
}

/** Beyond so many of one noun (“senator”), nobody is looked for by it. */
const MOST = 12;

/** Creates the look-up of those described, by the words of their roles. */
export function createDescribed(figures: Iterable<Figure>): Described {
  const byWord = new Map<string, Set<Figure>>();
  for (const figure of new Set(figures)) {
    for (const { words } of figure.roles) {
      for (const word of words) byWord.set(word, (byWord.get(word) ?? new Set()).add(figure));
    }
  }
  return {
    findOnly({ head }, fits) {
      const nouns = [head, ...(SAME_OFFICE[head] ?? [])];
      const figures = new Set(nouns.flatMap((noun) => [...(byWord.get(noun) ?? [])]));
      if (figures.size > MOST) return undefined;
      const [figure, ...others] = [...figures].filter(fits);
      return others.length === 0 ? figure : undefined;
    },
  };
}
