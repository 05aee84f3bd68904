import { foldWord } from './words.ts';

/** What nouns and names take in the cases of the singular and plural. */
const NOUN = [
  'а',
  'у',
  'ом',
  'ем',
  'ым',
  'е',
  'ы',
  'и',
  'ов',
  'ам',
  'ами',
  'ах',
  'ой',
  'ых',
  'ыми',
];
const ADJECTIVE = [
  'ий',
  'ый',
  'ого',
  'ому',
  'им',
  'ым',
  'ом',
  'ая',
  'ой',
  'ую',
  'ое',
  'ие',
  'ые',
  'их',
  'ых',
  'ими',
  'ыми',
];

/** By how a word ends: how much of it goes, and what may come in its place. */
const DECLENSIONS: readonly (readonly [ending: RegExp, cut: number, forms: readonly string[]])[] = [
  [/(?:ий|ый|ая|ое|ие|ые)$/u, 2, ADJECTIVE],
  [/ия$/u, 1, ['я', 'и', 'ю', 'ей', 'ею', 'й', 'ям', 'ями', 'ях']],
  [/а$/u, 1, ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей', '']],
  [/я$/u, 1, ['я', 'и', 'е', 'ю', 'ей', 'ею', 'ёй']],
  [/й$/u, 1, ['й', 'я', 'ю', 'ем', 'е', 'и', 'ев', 'ям', 'ями', 'ях']],
  [/ь$/u, 1, ['ь', 'я', 'ю', 'ем', 'е', 'и', 'ью']],
  [/ы$/u, 1, ['ы', 'ов', 'ам', 'ами', 'ах', '']],
  [/[бвгджзклмнпрстфхцчшщ]$/u, 0, ['', ...NOUN]],
];

/**
 * Lists the forms a noun, a name or an adjective may take in a text, folded: «Китай» gives «китай», «китая», «китаю» …
 * More than grammar has, so that no paradigm need be known; a stem with a hyphen (`китайск-`) takes the endings of adjectives.
 */
export function listForms(word: string): readonly string[] {
  // МИД and США stay as they are.
  if (word.length > 1 && word === word.toUpperCase()) return [foldWord(word)];
  const folded = foldWord(word);
  if (folded.endsWith('-')) return ADJECTIVE.map((ending) => `${folded.slice(0, -1)}${ending}`);
  const parts = folded.split('-');
  const last = declineOne(parts.at(-1) ?? '');
  const first = parts.slice(0, -1).map(declineOne);
  // Both halves of a double name are declined alike: «Касыма-Жомарта».
  return first.length === 0
    ? last
    : last.flatMap((form) =>
        (first[0] ?? []).map((half) => [half, ...parts.slice(1, -1), form].join('-')),
      );
}

function declineOne(word: string): readonly string[] {
  const declension = DECLENSIONS.find(([ending]) => ending.test(word));
  if (word.length < 3 || declension === undefined) return [word];
  const [, cut, forms] = declension;
  const stem = word.slice(0, word.length - cut);
  return [...new Set([word, ...forms.map((ending) => `${stem}${ending}`)])];
}

const CASE_ENDINGS: ReadonlySet<string> = new Set([
  '',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'и',
  'ы',
  'о',
  'й',
  'ь',
  'ом',
  'ем',
  'ым',
  'им',
  'ой',
  'ей',
  'ою',
  'ею',
  'ого',
  'ому',
  'ая',
  'ую',
  'ий',
  'ый',
]);
const SHORTEST_STEM = 2;

/** A vowel that goes where an ending comes: «Павел», «Павла». */
const FLEETING = /[ео](?=[бвгджзклмнпрстфхцчшщ]$)/u;

/** Whether two words may be forms of one name: «Токаев» and «Токаевым», not «Иванов» and «Ивановна». */
export function isSameName(one: string, other: string): boolean {
  return (
    differInEnding(one, other) ||
    differInEnding(one.replace(FLEETING, ''), other) ||
    differInEnding(one, other.replace(FLEETING, ''))
  );
}

function differInEnding(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  if (shared < Math.min(SHORTEST_STEM, one.length, other.length)) return false;
  return CASE_ENDINGS.has(one.slice(shared)) && CASE_ENDINGS.has(other.slice(shared));
}
