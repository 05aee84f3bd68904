import type { PassageRole } from '../../domain/article.ts';
import { readBiography } from './biographies.ts';
import { isDatedName, readByline, readNames } from './bylines.ts';
import { isDateLine } from './date-lines.ts';
import type { Draft } from './draft.ts';
import { isTitle, isTitleLike } from './headlines.ts';
import { readInfoLine } from './info-line.ts';
import { isFooter, isSection } from './page-furniture.ts';

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

type Role = PassageRole | undefined;

/** Labels what stands above the article: headline, byline, date, section. It ends with the first real paragraph. */
export function labelHeader(
  drafts: readonly Draft[],
  known: readonly string[] = [],
): readonly Draft[] {
  const header = drafts.slice(0, LONGEST_HEADER).map(({ words }) => words);
  const isLetter = header.filter((words) => LETTER.test(words)).length >= FEWEST_FIELDS;
  const findOwn = (words: string): Role =>
    (isLetter && LETTER.test(words)) || PLACE.test(words) ? 'footer' : findOwnRole(words);
  const title = header.find((words) => findOwn(words) === undefined) ?? '';
  const authors = [...known, ...header.flatMap((words) => readByline(words) ?? [])];
  const found = header.map((words): Role => {
    if (words === title && isTitle(title)) return 'title';
    return findOwn(words) ?? findAuthorRole(words, authors);
  });
  const roles = found.map((role, index) => {
    const isBesideDate = found[index - 1] === 'date' || found[index + 1] === 'date';
    return role ?? (isBesideDate && readNames(header[index] ?? '') ? 'byline' : undefined);
  });
  const end = findEnd(header, roles);
  return drafts.map((draft, index) => ({
    ...draft,
    role: (index < end ? roles[index] : undefined) ?? draft.role,
  }));
}

function findOwnRole(words: string): Role {
  if (readByline(words)) return 'byline';
  if (isDateLine(words)) return 'date';
  if (isDatedName(words)) return 'byline';
  const info = readInfoLine(words);
  if (info) return info.authors.length > 0 ? 'byline' : 'date';
  if (isSection(words)) return 'section';
  return isFooter(words) ? 'footer' : undefined;
}

function findAuthorRole(words: string, authors: readonly string[]): Role {
  const author = authors.find((each) => words.startsWith(each));
  // In a conversation each turn begins with who speaks.
  if (author === undefined || words.startsWith(`${author}:`)) return undefined;
  if (readBiography(words)) return 'bio';
  return isTitleLike(words) ? 'byline' : undefined;
}

/** One short line that is nothing known may be a subtitle; the second, or a long one, is the article. */
function findEnd(header: readonly string[], roles: readonly Role[]): number {
  const unknown = header.flatMap((words, index) =>
    roles[index] || SUMMARY.test(words) ? [] : [{ words, index }],
  );
  const article = unknown.find(
    ({ words }, place) => place > 0 || words.length > LONGEST_HEADER_LINE,
  );
  return article?.index ?? header.length;
}
