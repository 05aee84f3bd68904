import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createChance } from './chance.ts';

/** What the articles of the large run are made of: every sentence is our own, and chance puts them together. */
const PEOPLE = [
  'Ida Holm',
  'Bo Lund',
  'Ada Park',
  'Mia Ek',
  'Jon Vale',
  'Rosa Brandt',
  'Tomas Reed',
];
const ROLES = [
  'the mayor',
  'the harbour master',
  'a pilot',
  'the minister',
  'an engineer',
  'a spokesman',
];
const PLACES = [
  'Kazakhstan',
  'China',
  'Norway',
  'Moscow',
  'Brussels',
  'Astana',
  'the United States',
  'Japan',
];
const THINGS = [
  'the basin',
  'the crane',
  'the ferry',
  'the treaty',
  'the pipeline',
  'the budget',
  'the strike',
];
const DEEDS = [
  'reopen',
  'sink',
  'stay closed',
  'be sold',
  'cost more',
  'change hands',
  'need repairs',
];
const TIMES = [
  'in March',
  'by the spring',
  'on Monday',
  'next year',
  'after the vote',
  'within weeks',
];

const SENTENCES = [
  '{person}, {role} of the port, said that {thing} would {deed} {time}.',
  '“We know that {thing} may {deed} {time},” {person} told reporters in {place}.',
  'According to {person}, {thing} will not {deed} {time}.',
  'Officials in {place} denied that {thing} had to {deed}, and asked for patience {time}.',
  'The wind turned {time}, and nobody on the quay thought of {thing} any more.',
  '{place} and {place} signed a paper about {thing}, which lawyers have read since.',
  '{person} wrote that “{thing} belongs to those who use it” and left {place} {time}.',
  'Two reports from {place} suggest that {thing} could {deed} before anybody notices.',
  'It was a quiet day, with fog over the water and little to do for {role}.',
  'Critics accuse {place} of letting {thing} {deed}; {person} calls that a story for children.',
  'The council voted {time}, nine to four, to let {thing} {deed}.',
  'What happens to {thing} {time} depends on {place}, {person} argued.',
  'Prices rose by {number} percent, {role} added, and {thing} is only one of the reasons.',
  'For {number} years {thing} has been the pride of {place}.',
];

const FILL: Readonly<Record<string, readonly string[]>> = {
  person: PEOPLE,
  role: ROLES,
  place: PLACES,
  thing: THINGS,
  deed: DEEDS,
  time: TIMES,
  number: ['3', '7', '12', '40', '19', '65'],
};
/** An article of a newspaper. */
const WORDS = 800;
const SENTENCES_A_PARAGRAPH = 4;

/** Writes so many articles into a folder, the same ones in every run, and gives the words of all; `from` begins at another number. */
export function writeArticles(
  folder: string,
  count: number,
  { from = 0, words: length = WORDS }: { readonly from?: number; readonly words?: number } = {},
): number {
  mkdirSync(folder, { recursive: true });
  let words = 0;
  for (let number = from; number < from + count; number += 1) {
    const text = composeText(number, length);
    words += text.split(/\s+/u).length;
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.txt`), text);
  }
  return words;
}

/** Composes the article of a number: headline, byline, date, and paragraphs. */
function composeText(number: number, length: number): string {
  const chance = createChance(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)] ?? '';
  const write = (): string =>
    pick(SENTENCES).replaceAll(/\{(\w+)\}/gu, (_mark, name: string) => pick(FILL[name] ?? []));
  const paragraphs: string[] = [];
  for (let words = 0; words < length; ) {
    const paragraph = Array.from({ length: SENTENCES_A_PARAGRAPH }, write).join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph.charAt(0).toUpperCase() + paragraph.slice(1));
  }
  const day = `March ${1 + (number % 28)}, ${2000 + (number % 25)}`;
  const title = `Number ${number}: What Became of ${pick(PLACES)} and Its Harbour`;
  return `${[title, `By ${pick(PEOPLE)}`, day, ...paragraphs].join('\n\n')}\n`;
}
