import type { Article, Passage, PassageRole } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import { readBiography } from './biographies.ts';
import { readByline, readSignature } from './bylines.ts';
import { readDateline, readPublishedDay } from './date-lines.ts';
import { nameOutlet } from './disclaimers.ts';
import { readHanDateline } from './han-names.ts';
import { readInfoLine } from './info-line.ts';
import { readMasthead } from './masthead.ts';
import { readPlainWords } from './plain-words.ts';
import { readExport } from './read-export.ts';

const LONGEST_HEADLINE = 90;

/** What a text tells about its article, and which line of it tells the date. */
interface FoundDetails {
  readonly details: Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn'>;
  readonly publishedFrom?: string;
}

/** Reads from the passages of a text what the text itself tells about the article; what it does not tell is absent. */
export function readDetails(text: string, passages: readonly Passage[]): FoundDetails {
  const zones = listZones(passages).map((zone) => createLister(text, zone));
  const list = createLister(text, passages);
  const body = list('body');
  const given = readExport(passages.map((passage) => readWhole(text, passage)));
  const [header = []] = listZones(passages);
  const masthead = readMasthead(header.map((passage) => readLine(text, passage)));
  const outlet = [
    given?.outlet,
    masthead?.outlet,
    ...list('byline', 'date').map((line) => readInfoLine(line)?.outlet),
    ...list('disclaimer', 'bio').map(nameOutlet),
  ].find(isKnown);
  const published = findPublished([
    ['a date line', [given?.day === undefined ? undefined : readPublishedDay(given.day)]],
    ...zones.flatMap((each): readonly Finding[] => [
      ['a date line', each('date').map((line) => readPublishedDay(line))],
      ['the byline', each('byline').map((line) => readPublishedDay(line))],
    ]),
    ['the dateline', body.slice(0, 1).map(readDateline)],
  ]);
  const signed =
    given?.authors ??
    masthead?.authors ??
    zones.map((each) => readSigned(each('byline'))).find(isSome) ??
    readHanDateline(body[0] ?? '');
  return {
    details: {
      headline: given?.headline ?? list('title')[0] ?? cutHeadline(body[0] ?? ''),
      authors: signed ?? [...new Set(list('bio').flatMap((bio) => readBiography(bio) ?? []))],
      ...(outlet !== undefined && { outlet }),
      ...(published && { publishedOn: published.day }),
    },
    ...(published && { publishedFrom: published.from }),
  };
}

type Lister = (...roles: readonly PassageRole[]) => readonly string[];

function createLister(text: string, passages: readonly Passage[]): Lister {
  return (...roles) =>
    passages.filter(({ role }) => roles.includes(role)).map((passage) => readLine(text, passage));
}

function readLine(text: string, { start, end }: Passage): string {
  return readPlainWords(text.slice(start, end));
}

/** The line of a passage with what was left out at its beginning, such as the mark of a field. */
function readWhole(text: string, { start, end }: Passage): string {
  return foldBlanks(text.slice(text.lastIndexOf('\n', start - 1) + 1, end));
}

const MOST_BEHIND = 4;

/** Where an article says whose it is: below its headline, else within and right behind it; bylines elsewhere are those of others. */
function listZones(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const first = passages.findIndex(({ role }) => role === 'body');
  const last = passages.findLastIndex(({ role }) => role === 'body');
  const title = passages.findIndex(({ role }) => role === 'title');
  const top = title !== -1 && title < first ? title : 0;
  return [passages.slice(top, first), passages.slice(first, last + MOST_BEHIND), passages];
}

type Finding = readonly [from: string, days: readonly (string | undefined)[]];

function findPublished(
  findings: readonly Finding[],
): { readonly day: string; readonly from: string } | undefined {
  const [first] = findings.flatMap(([from, days]) =>
    days.filter(isKnown).map((day) => ({ day, from })),
  );
  return first;
}

/** By a byline, by fields, or by a line of names that stands as a byline; the first that names somebody. */
function readSigned(bylines: readonly string[]): readonly string[] {
  const found = [readByline, (line: string) => readInfoLine(line)?.authors, readSignature].map(
    (read) => bylines.flatMap((line) => read(line) ?? []),
  );
  return [...new Set(found.find(isSome))];
}

function isSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** A text without a headline is called by its first words. */
function cutHeadline(paragraph: string): string {
  if (paragraph.length <= LONGEST_HEADLINE) return paragraph;
  const start = paragraph.slice(0, LONGEST_HEADLINE);
  return `${start.slice(0, start.lastIndexOf(' ')).trim() || start.toWellFormed()}…`;
}

function isKnown<T>(value: T | undefined): value is T {
  return value !== undefined;
}
