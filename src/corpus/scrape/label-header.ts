import type { PassageRole } from '../../domain/article.ts';
import { isMonth } from '../days.ts';
import { describesOneOf } from './biographies.ts';
import { isDatedName, namesOffice, readByline, readNames } from './bylines.ts';
import { isDateLine, isPlacedDay } from './date-lines.ts';
import type { Draft } from './draft.ts';
import { readHanNames } from './han-names.ts';
import { isTitle, isTitleLike } from './headlines.ts';
import { readInfoLine } from './info-line.ts';
import { isKicker } from './kickers.ts';
import { type Masthead, readMasthead } from './masthead.ts';
import { isFooter, isSection } from './page-furniture.ts';
import { namesHelper } from './pictures.ts';

const LONGEST_HEADER = 14;
const LONGEST_HEADER_LINE = 200;

/** What an agency says in short above its report is body, and the report comes after it. */
const SUMMARY = /^[*•] \S/u;

/** The head of a letter: two fields of it at least. When it was sent is not when an article was published. */
const LETTER =
  /^(?:(?:from|to|cc|bcc|subject|sent|date|reply-to|от|кому|тема|дата|发件人|收件人|主题|日期) ?[:：] ?\S|-{2,12} ?(?:forwarded|original|пересылаемое) \S{1,12} ?-{2,12}$)/iu;
const FEWEST_FIELDS = 2;
/** Where a page was: an address or a site’s name alone. */
const PLACE = /^(?:https?:\/\/\S{1,400}|(?:[a-z\d-]{1,60}\.){1,3}[a-z]{2,10})$/iu;

/** How often it was shared or liked. */
const COUNT = /^\d{1,4}(?:[.,]\d{1,3})? ?[km]?$/iu;
/** Longer lines above a byline are prose. */
const LONGEST_DECK = 160;
const MOST_PAPER_WORDS = 4;

type Role = PassageRole | undefined;

/** Labels what stands above the article: headline, byline, date, section. It ends with the first real paragraph. */
export function labelHeader(
  drafts: readonly Draft[],
  known: readonly string[] = [],
): readonly Draft[] {
  const header = drafts.slice(0, LONGEST_HEADER).map(({ words }) => words);
  const isLetter = header.filter((words) => LETTER.test(words)).length >= FEWEST_FIELDS;
  const findOwn = (words: string, index: number): Role => {
    if ((isLetter && LETTER.test(words)) || PLACE.test(words)) return 'footer';
    return findOwnRole(words) ?? (index === 0 && readHanNames(words) ? 'byline' : undefined);
  };
  const top = header.findIndex((words, index) => findOwn(words, index) === undefined);
  const kicker = hasKicker(top, drafts) ? header[top] : undefined;
  const title = header[kicker === undefined ? top : top + 1] ?? '';
  const authors = [...known, ...header.flatMap((words) => readByline(words) ?? [])];
  const found = header.map((words, index): Role => {
    if (words === title && isTitle(title)) return 'title';
    if (words === kicker) return 'section';
    return findOwn(words, index) ?? findAuthorRole(words, authors);
  });
  const masthead = readMasthead(header);
  const roles: Role[] = [];
  for (const [index, role] of found.entries()) {
    if (index === masthead?.byline || index === masthead?.outletLine) {
      roles.push(readMastheadRole(masthead, index));
      continue;
    }
    const words = header[index] ?? '';
    const isBesideDate = found[index - 1] === 'date' || found[index + 1] === 'date';
    const names =
      (isBesideDate && readNames(words)) || (found[index - 1] === 'title' && readHanNames(words));
    const isPaper = roles[index - 1] === 'byline' && isOffice(words);
    roles.push(role ?? (names || isPaper ? 'byline' : undefined));
  }
  const end = findEnd(header, roles);
  return drafts.map((draft, index) => ({
    ...draft,
    role: (index < end ? roles[index] : undefined) ?? draft.role,
  }));
}

const MOST_ARTICLE = 3_000;

function hasKicker(top: number, drafts: readonly Draft[]): boolean {
  const [line, below] = drafts.slice(top, top + 2).map(({ words }) => words);
  if (line === undefined || below === undefined || findOwnRole(below) !== undefined) return false;
  const article = drafts.slice(top + 2).map(({ words }) => words);
  return isKicker(line, below, article.join(' ').slice(0, MOST_ARTICLE));
}

/** A line that names the paper and the day is that of the day. */
function readMastheadRole({ dateLine }: Masthead, index: number): PassageRole {
  return index === dateLine ? 'date' : 'byline';
}

/** Below a name, a paper or an office says for whom it is signed. */
function isOffice(words: string): boolean {
  return words.split(' ').length <= MOST_PAPER_WORDS && isTitleLike(words) && namesOffice(words);
}

function findOwnRole(words: string): Role {
  if (readByline(words)) return 'byline';
  if (isDateLine(words) || isMonth(words) || isPlacedDay(words)) return 'date';
  if (isDatedName(words)) return 'byline';
  const info = readInfoLine(words);
  if (info) return info.authors.length > 0 ? 'byline' : 'date';
  if (isSection(words)) return 'section';
  if (namesHelper(words)) return 'credit';
  return isFooter(words) || COUNT.test(words) ? 'footer' : undefined;
}

function findAuthorRole(words: string, authors: readonly string[]): Role {
  if (describesOneOf(authors, words)) return 'bio';
  const author = authors.find((each) => words.startsWith(each));
  // In a conversation each turn begins with who speaks.
  if (author === undefined || words.startsWith(`${author}:`)) return undefined;
  return isTitleLike(words) ? 'byline' : undefined;
}

/** One short line that is nothing known may be a subtitle; the second, or a long one, is the article. */
function findEnd(header: readonly string[], roles: readonly Role[]): number {
  const unknown = header.flatMap((words, index) =>
    roles[index] || SUMMARY.test(words) ? [] : [{ words, index }],
  );
  const article = unknown.find(
    ({ words, index }, place) =>
      words.length > LONGEST_HEADER_LINE || (place > 0 && !isAboveByline(index, header, roles)),
  );
  return article?.index ?? header.length;
}

/** Whether a byline follows with nothing long before it, and the text behind it: then all above it heads the article. */
function isAboveByline(start: number, header: readonly string[], roles: readonly Role[]): boolean {
  const signed = roles.indexOf('byline', start);
  if (signed === -1 || readByline(header[signed] ?? '') === undefined) return false;
  const isShort = (words: string): boolean => words.length <= LONGEST_DECK;
  return header.slice(start, signed).every(isShort) && !header.slice(signed).every(isShort);
}
