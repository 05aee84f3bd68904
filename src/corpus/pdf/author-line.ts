import { isMonth } from '../days.ts';
import { readByline } from '../scrape/bylines.ts';

const LONGEST_LINE = 200;
/** Figures and signs that point to a note about a name: “Ada Park¹, Bo Lund*”. */
const NOTE_MARKS = /(?<=\p{L}\.?)[\d¹²³⁰-⁹*†‡§](?:,?[\d¹²³⁰-⁹*†‡§]){0,5}(?=,|;|\s|$)/gu;
const BRACKETS = /\s?\([^()]{1,80}\)/gu;
const INSTITUTION =
  /\b(?:universit\p{L}{1,4}|institut\p{L}{0,3}|college|school|cent(?:er|re)|department|faculty|academy|laboratory|council|foundation|ministry|college|hochschule|observatory)\b|(?:университет|институт|академия|центр|кафедра|факультет)/iu;
const NAME_WORD =
  /^(?:[\d¹²³⁰-⁹*†‡§]{0,3}[\p{Lu}(]|(?:of|and|for|the|de|la|di|del|für|in|at|&)$|[\w.+-]{1,40}@)/u;
const ABSTRACT =
  /^(?:abstract|summary|key ?words|аннотация|резюме|ключевые слова)(?:\s?[:.—–]|$)/iu;
const HEAD_ALONE = /^(?:abstract|summary|аннотация|резюме)[.:]?$/iu;

/** Reads a line of names and nothing else, as papers have it below their title; undefined for any other line. */
export function readAuthorLine(line: string): readonly string[] | undefined {
  if (line.length > LONGEST_LINE || /^by\b|[!?:]|\.$/iu.test(line)) return undefined;
  const bare = line.replaceAll(BRACKETS, '').replaceAll(NOTE_MARKS, '').trim();
  const parts = bare.split(/,|;|·|\s(?:and|und|et|y|и|&)\s/u).map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  const isPeople = named.length > 0 && named.every(isPerson) && !INSTITUTION.test(bare);
  return isPeople ? named : undefined;
}

/** Says whether a line tells where somebody works. */
export function isAffiliation(line: string): boolean {
  if (line.length > LONGEST_LINE || /[.!?:;]$/u.test(line) || !INSTITUTION.test(line)) return false;
  return line.split(/[\s,]+/u).every((word) => word === '' || NAME_WORD.test(word));
}

/** Says whether a line begins the abstract of a paper, or what is said of it. */
export function startsAbstract(line: string): boolean {
  return ABSTRACT.test(line);
}

/** Says whether a line is the word “Abstract” and nothing else. */
export function headsAbstract(line: string): boolean {
  return HEAD_ALONE.test(line);
}

/** Says whether a line goes on in no other: names, where they work, the word “Abstract”. */
export function standsByItself(line: string): boolean {
  return (
    readAuthorLine(line) !== undefined ||
    isAffiliation(line) ||
    headsAbstract(line) ||
    isMonth(line)
  );
}

/** A first name and a surname at least; a byline’s reader knows how names look. */
function isPerson(name: string): boolean {
  return name.includes(' ') && readByline(`By ${name}`)?.[0] === name;
}
