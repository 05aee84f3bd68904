import type { Article, Passage, PassageRole } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import { readBiography } from './biographies.ts';
import { readByline } from './bylines.ts';
import { readDateline, readPublishedDay } from './date-lines.ts';
import { nameOutlet } from './disclaimers.ts';

const LONGEST_HEADLINE = 90;

/** What a text tells about its article, and which line of it tells the date. */
interface FoundDetails {
  readonly details: Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn'>;
  readonly publishedFrom?: string;
}

/** Reads from the passages of a text what the text itself tells about the article; what it does not tell is absent. */
export function readDetails(text: string, passages: readonly Passage[]): FoundDetails {
  const list = (...roles: readonly PassageRole[]): readonly string[] =>
    passages
      .filter(({ role }) => roles.includes(role))
      .map(({ start, end }) => foldBlanks(text.slice(start, end)));
  const body = list('body');
  const outlet = list('disclaimer', 'bio').map(nameOutlet).find(isKnown);
  const published = findPublished([
    ['a date line', list('date').map(readPublishedDay)],
    ['the byline', list('byline').map(readPublishedDay)],
    ['the dateline', body.slice(0, 1).map(readDateline)],
  ]);
  return {
    details: {
      headline: list('title')[0] ?? cutHeadline(body[0] ?? ''),
      authors: readAuthors(list('byline'), list('bio')),
      ...(outlet !== undefined && { outlet }),
      ...(published && { publishedOn: published.day }),
    },
    ...(published && { publishedFrom: published.from }),
  };
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

function readAuthors(bylines: readonly string[], bios: readonly string[]): readonly string[] {
  const signed = bylines.flatMap((line) => readByline(line) ?? []);
  const described = bios.flatMap((bio) => readBiography(bio) ?? []);
  return [...new Set(signed.length > 0 ? signed : described)];
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
