import { foldBlanks } from '../blanks.ts';
import { findWrittenDays } from '../days.ts';
import { readByline } from '../scrape/bylines.ts';

const LONGEST_TITLE = 250;
/** What a program wrote there, not a person. */
const PROGRAM_TITLE =
  /^(?:microsoft |powerpoint |untitled|document\d*$|title$|slide \d|layout \d|print$|about:blank)/iu;
const FILE_NAME =
  /[.](?:docx?|pdf|indd|qxd|tex|dvi|html?|rtf|odt|txt|pptx?|xlsx?|pages)$|[\\/]{2}|_/iu;

/** Gives the title that a document tells of itself, where it is one; undefined for the name of a file or a program. */
export function trustTitle(title: string): string | undefined {
  const words = foldBlanks(title);
  // A single word is the name of a file more often than a title.
  const isTitle = words.length <= LONGEST_TITLE && /\p{L}{2}/u.test(words) && /\s/u.test(words);
  return isTitle && !PROGRAM_TITLE.test(words) && !FILE_NAME.test(words) ? words : undefined;
}

/** Gives those of the named authors who are people and whom the text names too: a file often names who saved it. */
export function trustAuthors(names: readonly string[], text: string): readonly string[] {
  const words = foldBlanks(text).toLowerCase();
  const people = names.flatMap((name) => readByline(`By ${turnName(foldBlanks(name))}`) ?? []);
  return [...new Set(people)].filter(
    (name) => name.includes(' ') && words.includes(name.toLowerCase()),
  );
}

/** Gives the day a file was made where its text names the same one. */
export function trustDay(day: string, text: string): string | undefined {
  const isWritten = findWrittenDays(text).some((written) => written.day === day);
  return day !== '' && isWritten ? day : undefined;
}

/** Gives a name that stands as “Park, Ada” in the order in which it is spoken. */
export function turnName(name: string): string {
  const parts = name.split(', ');
  const [last = '', first = ''] = parts;
  return parts.length === 2 && !last.includes(' ') ? `${first} ${last}` : name;
}
