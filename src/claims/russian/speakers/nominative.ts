type Ending = readonly [ending: RegExp, nominative: string];

const CONSONANT = '[бвгджзклмнпрстфхцчшщ]';
/** Their vowel comes back: «Павла», «Павел». */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['павла', 'павел'],
  ['льва', 'лев'],
  ['петра', 'петр'],
  ['ильи', 'илья'],
  ['никиты', 'никита'],
  ['фомы', 'фома'],
]);
/** Of a first name that is a woman’s. */
const HERS: readonly Ending[] = [
  [/ии$/u, 'ия'],
  [/ьи$/u, 'ья'],
  [/(?<=[гкхжшчщ])и$/u, 'а'],
  [/ы$/u, 'а'],
];
const HIS: readonly Ending[] = [
  [/ия$/u, 'ий'],
  [/(?<=[аеоуэ])я$/u, 'й'],
  [new RegExp(`(?<=${CONSONANT})я$`, 'u'), 'ь'],
  [new RegExp(`(?<=${CONSONANT})а$`, 'u'), ''],
];
const HER_SURNAME: readonly Ending[] = [
  [/(?<=[оеё]в|ин|ын)ой$/u, 'а'],
  [/(?<=[сц]к)ой$/u, 'ая'],
];
const HIS_SURNAME: readonly Ending[] = [
  [/(?<=[сц]к)ого$/u, 'ий'],
  [/(?<=н)ого$/u, 'ый'],
  [/ого$/u, 'ой'],
  ...HIS,
];
const SHORTEST = 2;

/**
 * Gives the nominative of a person’s name that stands in the genitive: «Темура Умарова» is «Темур Умаров», «Марии Захаровой»
 * «Мария Захарова». What has no ending of the genitive stays as it is: «Марко Рубио».
 */
export function toNominative(name: string): string {
  const words = name.split(' ');
  const [first = ''] = words;
  const isHers =
    words.length > 1
      ? endsAs(first, HERS) && !isIrregular(first)
      : /(?:[оеё]в|ин|ын|[сц]к)ой$/u.test(first);
  return words
    .map((word, at) => {
      const isSurname = at === words.length - 1;
      if (isSurname && isHers) return change(word, HER_SURNAME);
      if (isSurname) return change(word, HIS_SURNAME);
      return change(word, isHers ? HERS : HIS);
    })
    .join(' ');
}

function isIrregular(word: string): boolean {
  return IRREGULAR.has(word.toLowerCase());
}

function endsAs(word: string, endings: readonly Ending[]): boolean {
  return word.length > SHORTEST && endings.some(([ending]) => ending.test(word));
}

/** Both halves of a double name are declined alike: «Касыма-Жомарта». */
function change(word: string, endings: readonly Ending[]): string {
  return word
    .split('-')
    .map((half) => changeOne(half, endings))
    .join('-');
}

function changeOne(word: string, endings: readonly Ending[]): string {
  const irregular = IRREGULAR.get(word.toLowerCase());
  if (irregular !== undefined) return `${word.charAt(0)}${irregular.slice(1)}`;
  const found = word.length > SHORTEST ? endings.find(([ending]) => ending.test(word)) : undefined;
  return found ? word.replace(found[0], found[1]) : word;
}
