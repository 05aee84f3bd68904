import { readByline } from '../scrape/bylines.ts';
import { isDateLine, isPlacedDay } from '../scrape/date-lines.ts';
import { isFooter } from '../scrape/page-furniture.ts';
import { joinRuns } from './join-runs.ts';

/** A text, and how it is printed where it is in bold or in italics. */
interface SetRun {
  readonly text: string;
  readonly print?: string;
}

/** What stands in a text where its line is broken. */
export const BREAK = '\u2028';

/** A line of prose is longer, or ends a sentence. */
const LONGEST_HEAD = 160;
const SENTENCE = /[.…。]["”’»)]?$/u;
/** More short lines are a poem, a list or an address. */
const MOST_HEAD_LINES = 6;
const LONGEST_LAST = 60;

/**
 * Divides a paragraph whose lines are broken: who wrote it and when, above its first sentence, are lines of their own with all
 * that stands there; so is what is wholly in bold or italics between lines that are not, and what ends a page.
 *
 *     <b>Old Enemies Agree</b><br>by Ada Park<br>March 5, 2024<br>Two governments …
 */
export function divideLines<Run extends SetRun>(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (!runs.some(({ text }) => text.includes(BREAK))) return [runs];
  const lines = splitLines(runs).filter((line) => joinRuns(line) !== '');
  const texts = lines.map(joinRuns);
  const heads = countHeads(texts);
  const groups: Run[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isLast = index === lines.length - 1;
    const isApart =
      before === undefined ||
      index <= heads ||
      readPrint(before) !== readPrint(line) ||
      (isLast && isEnd(texts[index] ?? ''));
    if (isApart) groups.push([...line]);
    else groups.at(-1)?.push(...line.map((run, at) => (at === 0 ? addSpace(run) : run)));
  }
  return groups;
}

function addSpace<Run extends SetRun>(run: Run): Run {
  return { ...run, text: ` ${run.text}` };
}

function splitLines<Run extends SetRun>(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(BREAK).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines;
}

/** How many lines stand above the first sentence, where one of them tells who or when. */
function countHeads(texts: readonly string[]): number {
  const sentence = texts.findIndex((text) => text.length > LONGEST_HEAD || SENTENCE.test(text));
  const heads = texts.slice(0, sentence === -1 ? texts.length : sentence);
  return heads.length <= MOST_HEAD_LINES && heads.some(tellsWhoOrWhen) ? heads.length : 0;
}

function tellsWhoOrWhen(line: string): boolean {
  return readByline(line) !== undefined || isDateLine(line) || isPlacedDay(line);
}

/** How all of a line is printed; undefined where parts of it are printed otherwise. */
function readPrint(line: readonly SetRun[]): string | undefined {
  const words = line.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const prints = new Set(words.map(({ print }) => print));
  return prints.size === 1 ? words[0]?.print : undefined;
}

function isEnd(line: string): boolean {
  return line.length < LONGEST_LAST && isFooter(line);
}
