import type { Actor, Alias } from '../../../domain/actor.ts';
import type { ActorMention } from '../../gazetteer/gazetteer.ts';
import { listForms } from '../endings.ts';
import { foldWord, type Word } from '../words.ts';

/** Finds the actors that Russian words name, in any case of the declension. */
export type FindNames = (words: readonly Word[]) => readonly ActorMention[];

interface Phrase {
  readonly actorId: string;
  readonly kind: Alias['kind'];
  /** For each word of the name, the forms it may have; a name in capitals demands one. */
  readonly words: readonly { readonly forms: ReadonlySet<string>; readonly isCapital: boolean }[];
}

const PIECE = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*-?/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Reads the Cyrillic names of all actors; a form that two actors share names neither. */
export function createFindNames(actors: readonly Actor[]): FindNames {
  const phrases = indexPhrases(actors);
  return (words) => {
    const mentions: ActorMention[] = [];
    for (let at = 0; at < words.length; ) {
      const found = findLongest(phrases.get(words[at]?.lower ?? '') ?? [], words, at);
      const last = words[at + (found?.words.length ?? 1) - 1];
      const [first] = words.slice(at, at + 1);
      if (found && first && last) {
        const kind = findKind(found, words[at - 1]);
        mentions.push({ actorId: found.actorId, start: first.start, end: last.end, kind });
      }
      at += found?.words.length ?? 1;
    }
    return mentions;
  };
}

function indexPhrases(actors: readonly Actor[]): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const { id, aliases } of actors) {
    for (const { text, kind } of aliases) {
      if (!CYRILLIC.test(text)) continue;
      const words = (text.match(PIECE) ?? []).map((word) => ({
        forms: new Set(listForms(word)),
        isCapital: /^\p{Lu}/u.test(word),
      }));
      for (const form of words[0]?.forms ?? []) {
        const phrase = { actorId: id, kind, words };
        const others = index.get(form);
        if (others) others.push(phrase);
        else index.set(form, [phrase]);
      }
    }
  }
  return index;
}

function findLongest(
  phrases: readonly Phrase[],
  words: readonly Word[],
  at: number,
): Phrase | undefined {
  const fitting = phrases.filter((phrase) => fits(phrase, words, at));
  const length = Math.max(0, ...fitting.map((phrase) => phrase.words.length));
  const longest = fitting.filter((phrase) => phrase.words.length === length);
  return new Set(longest.map(({ actorId }) => actorId)).size === 1 ? longest[0] : undefined;
}

function fits({ words: wanted }: Phrase, words: readonly Word[], at: number): boolean {
  return wanted.every(({ forms, isCapital }, offset) => {
    const word = words[at + offset];
    return word !== undefined && forms.has(foldWord(word.text)) && (word.isCapital || !isCapital);
  });
}

/** «Москва заявила» is a state, «в Москве» is a town in it. */
function findKind({ kind }: Phrase, before: Word | undefined): ActorMention['kind'] {
  if (kind === 'place') return 'place';
  if (kind !== 'metonym') return 'name';
  return /^(?:в|во|из|под|близ|над)$/u.test(before?.lower ?? '') ? 'place' : 'metonym';
}
