import type { Article, Passage, PassageRole } from '../../domain/article.ts';
import { foldBlanks } from '../blanks.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { readBiography } from './biographies.ts';
import { readByline } from './bylines.ts';
import { readPublishedDay } from './date-lines.ts';
import { nameOutlet } from './disclaimers.ts';

const LONGEST_HEADLINE = 90;

type Details = Pick<Article, 'headline' | 'authors' | 'outlet' | 'publishedOn' | 'language'>;

/** Reads from the passages of a text what the text itself tells about the article; what it does not tell is absent. */
export function readDetails(text: string, passages: readonly Passage[]): Details {
  const list = (...roles: readonly PassageRole[]): readonly string[] =>
    passages
      .filter(({ role }) => roles.includes(role))
      .map(({ start, end }) => foldBlanks(text.slice(start, end)));
  const body = list('body');
  const outlet = list('disclaimer', 'bio').map(nameOutlet).find(isKnown);
  const publishedOn = list('date', 'byline').map(readPublishedDay).find(isKnown);
  const language = detectLanguage(body);
  return {
    headline: list('title')[0] ?? cutHeadline(body[0] ?? ''),
    authors: readAuthors(list('byline'), list('bio')),
    ...(outlet !== undefined && { outlet }),
    ...(publishedOn !== undefined && { publishedOn }),
    ...(language !== undefined && { language }),
  };
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
